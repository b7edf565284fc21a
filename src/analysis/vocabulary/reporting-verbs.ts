import type { Sentence } from '../../model/sentence.js'
import type { Vocabulary } from '../../model/vocabulary.js'

/**
 * Sentences as somebody reads them who knows that a newsroom's own reporting verbs mean "say": the tokens stand where
 * they stood, and read "says", "said" or "saying".
 */
export function readReportingVerbs(
  sentences: readonly Sentence[],
  { reportingVerbs }: Vocabulary,
): readonly Sentence[] {
  if (reportingVerbs.length === 0) return sentences
  const meanings = new Map(reportingVerbs.flatMap(formsOf))
  return sentences.map(sentence => ({
    ...sentence,
    tokens: sentence.tokens.map(token => {
      const text = meanings.get(token.text.toLowerCase())
      return text === undefined ? token : { ...token, text, lemma: 'say', pos: 'VERB' }
    }),
  }))
}

/**
 * The regular forms of a verb, each with the form of "say" that
 * it stands for. What is no form of any verb does no harm.
 */
function formsOf(verb: string): [form: string, meaning: string][] {
  const base = verb.toLowerCase()
  const stem = base.replace(/e$/, '')
  const doubled = base + base.slice(-1)
  return [
    ...[base, `${stem}ed`, `${doubled}ed`, base.replace(/y$/, 'ied')].map((form): [string, string] => [form, 'said']),
    ...[`${base}s`, `${base}es`, base.replace(/y$/, 'ies')]
      .filter(form => form !== base)
      .map((form): [string, string] => [form, 'says']),
    ...[`${stem}ing`, `${doubled}ing`].map((form): [string, string] => [form, 'saying']),
  ]
}
