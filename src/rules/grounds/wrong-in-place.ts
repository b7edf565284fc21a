import { violence, wrongPhrases, wrongsTo } from '../../english/wrongdoing.js'
import type { Token } from '../../model/sentence.js'

/** The first words of what is a wrong by the words behind it alone. */
export const ofWrongInPlace: readonly string[] = [
  'threaten',
  ...[...wrongPhrases, ...wrongsTo.keys()].flatMap(phrase => phrase.split(' ').slice(0, 1)),
]

/** “lied to”, “forged” of “forged | the signatures”, “threatened to kill”: a wrong by what stands behind its verb. */
export function wrongInPlace(tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]
  const [next, afterNext] = tokens.slice(at + 1, at + 3)
  if (verb === undefined || next === undefined) return undefined
  const particle = next.pos === 'PRON' && afterNext?.text === 'up' ? afterNext : next
  const phrase = `${verb.text} ${particle.text}`
  if (wrongPhrases.has(phrase)) return phrase
  if (verb.lemma === 'threaten' && next.text === 'to' && violence.has(afterNext?.lemma ?? ''))
    return `${phrase} ${afterNext?.text}`
  const phrasal = wrongsTo.get(`${verb.lemma} ${next.lemma}`)
  if (phrasal && isDoneTo(phrasal, tokens.slice(at + 2))) return phrase
  const single = wrongsTo.get(verb.lemma)
  return single && isDoneTo(single, tokens.slice(next.text === 'off' ? at + 2 : at + 1)) ? verb.text : undefined
}

/** How many words the phrase behind a verb may have: “the school’s money”, “a dozen of the old signatures”. */
const OBJECT = 6

/** Whether what a verb is done to, up to a comma, a verb, a preposition or an “and”, is one of these. */
function isDoneTo(wronged: ReadonlySet<string>, behind: readonly Token[]): boolean {
  const near = behind.slice(0, OBJECT)
  const end = near.findIndex(
    ({ pos, text }) => (pos === 'ADP' && text !== 'of') || /^(?:VERB|AUX|CCONJ|PUNCT)$/.test(pos),
  )
  return near.slice(0, end < 0 ? undefined : end).some(({ lemma }) => wronged.has(lemma.toLowerCase()))
}
