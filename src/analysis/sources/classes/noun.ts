import { showing } from '../../../english/cue-acts.js'
import { reporting } from '../../../english/document-nouns.js'
import { figuresInPublic } from '../../../english/figures.js'
import { newsBringers } from '../../../english/media-nouns.js'
import { indefinites } from '../../../english/one-more.js'
import { pluralBodies } from '../../../english/organization-nouns.js'
import { broadcasts, outletNouns, outlets } from '../../../english/outlets.js'
import { isFormer } from '../../../english/tenures.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOfTwo } from '../../survey/phrases/of-two.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { hasCapital, lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { collective, type Judgement, person, thing } from './judgement.js'
import { classifyPeople } from './people.js'

/** What a phrase is by its noun, if a list has it. */
export function classifyNoun(row: TokenRow, phrase: NounPhrase): Judgement | null {
  const { noun, kind } = phrase.noun
  if (noun === 'side') return collective('a side is many people')
  if (noun === 'family') return person('many', 'a family is several people')
  if (areNumbers(row, phrase)) return thing('document', '“figures” are numbers')
  if (kind === 'person')
    return isClub(row, phrase) ? thing('organization', '“which” tells a body') : classifyPeople(row, phrase)
  if (isToldByWho(row, phrase)) return classifyPeople(row, phrase)
  if (isNewsOutlet(phrase)) return thing('media', 'a news outlet')
  if (isNewsReport(row, phrase)) return thing('media', 'reports of news outlets')
  return kind === 'body' ? classifyBody(row, phrase) : classifyText(row, phrase)
}

/** "The figures", "figures from the board", "according to council figures"; but "senior figures" are people. */
const areNumbers = (row: TokenRow, phrase: NounPhrase): boolean =>
  phrase.noun.noun === 'figure' &&
  phrase.noun.plural &&
  (phrase.modifiers.length === 0 ||
    /^(?:from|by|for|on|released|compiled|published)$/.test(wordAt(row, phrase.tail.from)) ||
    areOfBody(row, phrase))

/** "according to council figures", "council figures show": of numbers, unless a word tells of people, or how many there are. */
const areOfBody = (row: TokenRow, { core, head, modifiers, quantity, tail, to }: NounPhrase): boolean =>
  quantity === null &&
  !modifiers.some(word => figuresInPublic.has(word)) &&
  wordAt(row, tail.from) !== 'who' &&
  (showing.has(lemmaAt(row, Math.max(to, head + 1))) ||
    row.lower.slice(core.from - 2, core.from).join(' ') === 'according to')

/** "Friends of Orrel Marsh, which has 300 members": people are "who". */
const isClub = ({ lower, tokens }: TokenRow, { noun, tail }: NounPhrase): boolean =>
  noun.plural &&
  lower.slice(tail.from, tail.to).some((word, at) => word === 'which' && tokens[tail.from + at - 1]?.text === ',')

/** "another employer, who asked not to be named": a body is "which". */
export const isToldByWho = ({ lower }: TokenRow, { core: { to }, noun, determiner }: NounPhrase): boolean =>
  noun.kind === 'body' &&
  !noun.plural &&
  indefinites.has(determiner) &&
  lower[lower[to] === ',' ? to + 1 : to] === 'who'

/** "a news agency", "the wire service" */
const isNewsOutlet = ({ noun: { noun }, modifiers }: NounPhrase): boolean =>
  (newsBringers.has(noun) && modifiers.includes('news')) || (noun === 'service' && modifiers.includes('wire'))

/** "media reports", "a Gazette investigation" */
const isNewsReport = (row: TokenRow, phrase: NounPhrase): boolean =>
  (reporting.has(phrase.noun.noun) || phrase.noun.noun === 'investigation') &&
  phrase.modifiers.some(
    word =>
      /^(?:media|news|press)$/.test(word) ||
      outlets.has(word) ||
      (outletNouns.has(word) && isCapitalised(row, phrase, word)),
  )

/** "companies", of which nobody tells which; but "police" and "authorities" are bodies all the same. */
function classifyBody(row: TokenRow, phrase: NounPhrase): Judgement {
  const head = wordAt(row, phrase.head)
  if (!phrase.noun.plural || pluralBodies.has(head)) return thing('organization', `“${head}” is a body`)
  if (phrase.partOf && phrase.quantity === 1) return thing('organization', `one of the “${head}” is a body`)
  return isOfTwo(phrase) || phrase.modifiers.some(word => isCapitalised(row, phrase, word))
    ? thing('organization', `“${head}” are bodies`)
    : collective(`“${head}” are bodies that nobody names`)
}

/** A text, or the outlet that it is printed by; and "a former policy lead", who is neither. */
function classifyText(row: TokenRow, phrase: NounPhrase): Judgement | null {
  const { determiner, modifiers, owner } = phrase
  const { noun, kind } = phrase.noun
  const head = wordAt(row, phrase.head)
  if (noun === 'paper' && (determiner === 'a' || modifiers.some(word => RESEARCH.test(word))))
    return thing('document', 'a paper, not the newspaper')
  // "court papers", "divorce papers"
  if (noun === 'paper' && phrase.noun.plural && tagAt(row, phrase.head - 1) === 'NOUN')
    return thing('document', 'papers of a kind, not newspapers')
  const isOwned = owner ? tagAt(row, owner.from) !== 'PRON' : modifiers.some(isNoun)
  if (OWN_PAGES.test(noun) && isOwned) return thing('document', `“${head}” of somebody is a text`)
  // "a terrorist network", "the hospital network"
  if (noun === 'network' && !modifiers.some(onAir) && modifiers.some(isNoun))
    return thing('organization', `“${head}” of others than newsrooms is a body`)
  if (kind === 'media') return thing('media', `“${head}” is a news outlet`)
  if (kind !== 'document') return null
  return isFormer(modifiers) ? classifyPeople(row, phrase) : thing('document', `“${head}” is a text or a set of data`)
}

const onAir = (word: string): boolean => broadcasts.has(word) || /^(?:cable|major|news)$/.test(word)
const isNoun = (word: string): boolean => /^(?:body|person)$/.test(readNoun(word).kind)

/** "the new paper", as "a paper presented on Tuesday", is no newspaper. */
const RESEARCH = /^(?:\d{4}|academic|influential|landmark|latest|new|recent|research|scientific|seminal|white|working)$/

/** "the district's website", "the company website" speak for those, as "a news website" does for itself. */
const OWN_PAGES = /^(?:site|website)$/

function isCapitalised(row: TokenRow, { core, head }: NounPhrase, word: string): boolean {
  for (let at = core.from; at < head; at++) if (row.lower[at] === word) return hasCapital(row, at) && at > core.from
  return false
}
