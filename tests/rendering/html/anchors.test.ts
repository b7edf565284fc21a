import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor } from '../../../src/rendering/html/anchors.js'

test('an anchor keeps plain names as they are', () => {
  expect(anchor('claim', 'C3')).toBe('claim-C3')
  expect(anchor('finding', 12)).toBe('finding-12')
})

test('an anchor holds nothing that could end an attribute or a selector, and names stay apart', () => {
  const name = fc.string({ unit: 'binary' })
  fc.assert(fc.property(name, text => /^source-\w*$/.test(anchor('source', text))))
  fc.assert(fc.property(name, name, (a, b) => (anchor('source', a) === anchor('source', b)) === (a === b)))
  expect(anchor('source', '_')).not.toBe(anchor('source', '_5f_'))
})
