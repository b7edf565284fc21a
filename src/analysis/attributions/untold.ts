import { avoiding, giving, proving, telling, told } from '../../english/cue-acts.js'
import type { PartOfSpeech } from '../../model/sentence.js'

/** A word of a cue, its lemma in lower case. */
export interface CueWord {
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/**
 * Telling that did not happen: "did not say whether", "does not show that", "has yet to say", "has taken no position on",
 * "said little about", "none of them mentioned", "stopped short of blaming", "kept silent"; but not "did not deny", "not
 * only said", "did not hesitate to say".
 *
 * @param opening the first word of the source
 * @param about what the content opens with, by lemma
 */
export function isUntold(cue: readonly CueWord[], opening: string, about: readonly string[]): boolean {
  if (cue.some(({ lemma }) => SILENT.has(lemma)) || isAvoided(cue)) return true
  const not = cue.findIndex(
    ({ lemma }, at) => NEGATIVE.has(lemma) || (lemma === 'yet' && lemmaAt(cue, at + 1) === 'to'),
  )
  if (not >= 0 || DENYING.has(opening)) {
    const verb = pastAuxiliaries(cue, not + 1)
    return verb !== null && (isTelling(lemmaAt(cue, verb)) || givesWord(cue, verb, about))
  }
  if (NONE.has(about[0] ?? '')) return isNothingOf(cue, opening, about)
  const none = cue.findIndex(({ lemma }) => NONE.has(lemma))
  const verb = lemmaAt(cue, none - 1)
  if (none <= 0 || lemmaAt(cue, none) !== 'no') return telling.has(verb) && !MORE.has(lemmaAt(cue, none + 1))
  return givesWord(cue, none - 1, about) || (verb === 'have' && isOfWord(cue, none, about))
}

const isTelling = (lemma: string): boolean => telling.has(lemma) || proving.has(lemma)

/** "offered | no explanation"; "has been announced | no deal": nobody announced one */
function isNothingOf(cue: readonly CueWord[], opening: string, about: readonly string[]): boolean {
  const verb = pastAuxiliaries(cue, 0)
  return verb !== null && (givesWord(cue, verb, about.slice(1)) || (opening === '' && telling.has(lemmaAt(cue, verb))))
}

/** "avoided all mention of", "stopped short of blaming"; not "did not avoid" */
function isAvoided(cue: readonly CueWord[]): boolean {
  const verb = pastAuxiliaries(cue, 0)
  if (verb === null || cue.slice(0, verb).some(({ lemma }) => NEGATIVE.has(lemma))) return false
  return avoiding.has(lemmaAt(cue, verb)) || (lemmaAt(cue, verb) === 'stop' && lemmaAt(cue, verb + 1) === 'short')
}

const SILENT = new Set(['silent', 'tight-lipped'])
const NEGATIVE = new Set(['not', "n't", 'n’t', 'never', 'cannot', 'unable'])
const DENYING = new Set(['neither', 'none'])
const NONE = new Set(['no', 'nothing', 'little'])
/** "said nothing but praise", "said little more than" */
const MORE = new Set(['but', 'else', 'except', 'more', 'other', 'short'])
/** "has not only said", "was not so much saying": it was told. */
const FOCUSING = new Set(['just', 'merely', 'only', 'simply', 'so'])
/** "was not able, willing, prepared to say" */
const WILLING = new Set(['able', 'prepared', 'ready', 'willing'])

const lemmaAt = (cue: readonly CueWord[], at: number): string => cue[at]?.lemma ?? ''

/** From a "not" to what is not done; null where "not only" does not deny it. */
function pastAuxiliaries(cue: readonly CueWord[], from: number): number | null {
  for (let at = from; at < cue.length; at++) {
    const { lemma, pos } = cue[at] as CueWord
    if (FOCUSING.has(lemma)) return null
    if (!/^(?:ADV|AUX|PART)$/.test(pos) && !WILLING.has(lemma)) return at
  }
  return null
}

/** "gave | no reason", "did not | provide | details": a verb that tells by its object. */
const givesWord = (cue: readonly CueWord[], verb: number, about: readonly string[]): boolean =>
  giving.has(lemmaAt(cue, verb)) && isOfWord(cue, verb, about)

const isOfWord = (cue: readonly CueWord[], after: number, about: readonly string[]): boolean =>
  cue.slice(after + 1).some(({ lemma }) => told.has(lemma)) || about.slice(0, LONGEST_TOLD).some(each => told.has(each))

/** In words: "specific evidence". */
const LONGEST_TOLD = 3
