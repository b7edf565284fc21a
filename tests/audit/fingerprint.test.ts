import { expect, test } from 'vitest'
import { fingerprinter } from '../../src/audit/fingerprint.js'
import type { Finding } from '../../src/model/finding.js'

/** The fingerprints of a rule that stops at a word wherever it stands. */
function fingerprints(text: string, word = 'sources', ruleId = 'bare-source'): string[] {
  const fingerprint = fingerprinter(text)
  return Array.from(text.matchAll(new RegExp(word, 'gi')), ({ index }) => {
    const at = { start: index, end: index + word.length }
    const finding: Finding = {
      ...at,
      ruleId,
      severity: 'error',
      message: '',
      certainty: 1,
      evidence: [{ what: 'source', at }],
      claimId: null,
      sourceId: null,
    }
    return fingerprint(finding)
  })
}

const [plain] = fingerprints('The deal is off, sources said.')

test('is 16 hexadecimal digits', () => {
  expect(plain).toMatch(/^[0-9a-f]{16}$/)
})

test('survives edits elsewhere, and changes of case and spacing', () => {
  expect(fingerprints('A new first paragraph.\n\nThe deal is dead, Sources said on Monday.')).toEqual([plain])
})

test('changes with the words, and with the rule', () => {
  const others = [
    ...fingerprints('The deal is off, officials said.', 'officials'),
    ...fingerprints('The deal is off, sources said.', 'sources', 'vague-source'),
  ]
  expect(others).toHaveLength(2)
  expect(others).not.toContain(plain)
})

test('tells equal findings apart by their order', () => {
  const [first, ...others] = fingerprints('Sources said it was on. Sources said it was off.')
  expect(first).toBe(plain)
  expect(others).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  expect(others).not.toContain(plain)
})
