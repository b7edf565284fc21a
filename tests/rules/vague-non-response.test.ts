import { expect, test } from 'vitest'
import { auditArticle } from '../../src/audit/audit.js'
import { readArticle } from '../../src/reading/read-article.js'

const messageOn = (text: string) =>
  auditArticle(readArticle('a.txt', new TextEncoder().encode(text))).findings.find(
    ({ ruleId }) => ruleId === 'vague-non-response',
  )?.message

test.each([
  ['The harbour office did not immediately comment.', 'whether the harbour office was asked'],
  ['Kelmar Bank has not commented on it.', 'whether Kelmar Bank was asked'],
])('a party is called as it would be within a sentence: %s', (silence, told) => {
  expect(messageOn(`The mill will close in March, Ruth Ansell, its owner, said. ${silence}`)).toContain(told)
})
