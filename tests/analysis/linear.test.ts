import { expect, test, vi } from 'vitest'
import { findAttributions } from '../../src/analysis/attributions.js'
import { findNonResponses } from '../../src/analysis/non-responses.js'
import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { resolveSources } from '../../src/analysis/sources.js'
import { survey } from '../../src/analysis/survey.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Attribution } from '../../src/model/attribution.js'

// Slow machines are no reason to fail; work that grows with the square of the article is.
vi.setConfig({ testTimeout: 60_000 })

/**
 * How long names, refusals and sources of an article below may take together, beside extraction in the same run, which
 * grows with the text: up to a quarter as long is usual.
 */
const MOST = 1

const texts: Readonly<Record<string, (at: number) => string>> = {
  'people of one surname': at => `Her mother, Ada${at} Quill, was blunter. “No,” Quill said.`,
  'members of a group': () => 'Three officials spoke. The second official said it was late. Another said no. He left.',
  'parties that decline': at => `Spokesmen for Kelmar${at} Bank and for Orrel${at} Union declined to comment.`,
  'notes on names withheld': () => 'She asked not to be named, for fear of reprisals. A nurse said it was late.',
  'bodies and what they are called': at =>
    `The Orrel${at} Council met. The council said so. His group said it would appeal.`,
  'questions and answers': () => '\n\nQ: Did you meet the buyer?\n\nA: Once. I did not like it.',
}

const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

test.each(Object.entries(texts))('400 %s are no burden', (_, sentences) => {
  const text = Array.from({ length: 400 }, (_, at) => sentences(at)).join(' ')
  const article = articleOf(`Ada Quill is the mayor. ${text}`)
  const read = splitSentences(article)
  const quotations = findQuotations(article, read)
  let attributions: readonly Attribution[] = []
  const extraction = timeOf(() => {
    attributions = findAttributions(article, survey(article.text, read), quotations)
  })
  const resolution = timeOf(() => {
    const surveyed = survey(article.text, read)
    resolveSources(article, surveyed, quotations, attributions, findNonResponses(surveyed, attributions))
  })
  expect(attributions.length).toBeGreaterThan(300)
  expect(resolution / extraction).toBeLessThan(MOST)
})
