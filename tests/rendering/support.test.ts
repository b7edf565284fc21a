import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { claimRestsOn, verdict, whatRestsOnWhom } from '../../src/rendering/support.js'
import { REPORT } from './example.js'

/** The example with these claims alone. */
function claiming(...ids: string[]): Report {
  const claims = REPORT.claims.filter(({ id }) => ids.includes(id))
  const summary = {
    ...REPORT.summary,
    claims: claims.length,
    anonymousClaims: claims.filter(({ support }) => support.basis === 'unnamed').length,
    singleSourceClaims: claims.filter(({ support }) => support.independent === 1).length,
  }
  return { ...REPORT, claims, summary }
}

describe('verdict', () => {
  test.each([
    [[], 'Nothing in the article is put forward on a source’s authority.'],
    [['C5'], 'None of 1 claim rests on unnamed people alone. 1 claim has only one independent source.'],
    [
      ['C3', 'C5'],
      '1 of 2 claims rests on unnamed people alone, and on a single one. 2 claims have only one independent source.',
    ],
    [
      ['C2', 'C3'],
      '2 of 2 claims rest on unnamed people alone, 1 of them on a single one. 1 claim has only one independent source.',
    ],
    [['C2'], '1 of 1 claim rests on unnamed people alone. None has only one independent source.'],
  ])('of %j', (ids, words) => expect(verdict(claiming(...ids))).toBe(words))
})

describe('whatRestsOnWhom', () => {
  test('goes from the gravest support to the best, and leaves out what there is not', () => {
    expect(whatRestsOnWhom(REPORT).map(({ support, claims }) => [support, ...claims.map(({ id }) => id)])).toEqual([
      ['single-unnamed', 'C3', 'C9', 'C12'],
      ['unnamed', 'C2', 'C4'],
      ['collective', 'C1', 'C7'],
      ['media', 'C8'],
      ['document', 'C6'],
      ['organization', 'C10'],
      ['named', 'C5', 'C11', 'C13'],
    ])
  })
})

test('a claim on one person rests on a named person or the author; on several, on named people', () => {
  const [claim] = REPORT.claims.filter(({ support }) => support.basis === 'named')
  const [person] = REPORT.sources.filter(source => source.class === 'named-person')
  if (claim === undefined || person === undefined) throw new Error('the example has neither')
  expect(claimRestsOn(claim, [person])).toBe('a named person')
  expect(claimRestsOn(claim, [{ ...person, class: 'author' }])).toBe('the author')
  expect(claimRestsOn(claim, [person, person])).toBe('named people')
})
