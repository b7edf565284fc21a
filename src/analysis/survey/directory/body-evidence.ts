import { officersOfBodies } from '../../../english/organization-nouns.js'
import { placeOpenings } from '../../../english/places.js'
import { isGivenName, type Name } from '../names/name.js'
import { headBeside, nounBeside } from '../words/appositions.js'
import { nounAt, readNoun } from '../words/noun-kinds.js'
import { isPossessive, sentenceStart, type TokenRow } from '../words/token-row.js'
import { isNominalAt, isVerbAt, tagAt, textAt, wordAt } from '../words/words-at.js'

/** "North Kelmar", "San Orrel"; but "South Korean-born Kendra Voss" */
export const isOfPlace = ({ words: [first = '', ...rest] }: Name): boolean =>
  placeOpenings.has(first) && !rest.slice(0, -1).some(isGivenName)

/** "the Mason Flats Banner said", but not "the Mason Flats campaign": nobody's name has an article. */
export const hasArticle = (row: TokenRow, { from, to, title, courtesy }: Name): boolean =>
  row.lower[from - 1] === 'the' &&
  title === null &&
  courtesy === null &&
  to - from > 2 &&
  (isVerbAt(row, to) || /^[,.]$/.test(textAt(row, to)))

/** "Casa Voss, a charity that …": an apposition that a noun for a body heads. */
export function isBesideBodyNoun(row: TokenRow, name: Name): boolean {
  if (!/^(?:person|unknown)$/.test(name.kind) || name.title !== null || name.courtesy !== null) return false
  const noun = nounBeside(row, name.to)
  const behind = wordAt(row, headBeside(row, name.to) + 1)
  // "a letter carrier who …", "the Customs and Border Protection commissioner"
  const goesOn = behind === 'who' || (name.kind === 'person' && /^(?:&|and|for|of)$/.test(behind))
  return noun?.kind === 'body' && !goesOn
}

/** "Campaign group Casa Voss said", but not "the group Kendra Voss said" and "in high school Kendra Voss". */
export function isBehindBodyNoun(row: TokenRow, { kind, title, courtesy, from }: Name): boolean {
  if (!/^(?:person|unknown)$/.test(kind) || title !== null || courtesy !== null || tagAt(row, from - 1) !== 'NOUN')
    return false
  const isBody = nounAt(row, from - 1).kind === 'body' || row.lower[from - 1] === 'body'
  let first = from - 1
  while (isNominalAt(row, first - 1) && row.sentence[first - 1] === row.sentence[from]) first--
  const isBare = first === sentenceStart(row, from) || /^(?:CCONJ|PUNCT)$/.test(tagAt(row, first - 1))
  return isBody && isBare && first < from - 1
}

/** "Harlan Brook" of "Harlan Brook CEO Ada Quill" and "Harlan Brook's chairman": in lower case, whose officer is told of. */
export function firmOfOfficer(row: TokenRow, { title, core, courtesy, words }: Name): string | null {
  if (title) {
    let at = title.from
    while (at < title.to && !isOfficer(row, at)) at++
    return at < title.to ? row.lower.slice(title.from, at).join(' ') : null
  }
  const at = isPossessive(row, core.to) ? core.to + 1 : core.to
  return courtesy === null && isOfficer(row, at) ? words.join(' ') : null
}

const isOfficer = (row: TokenRow, at: number): boolean =>
  officersOfBodies.has(readNoun(wordAt(row, at)).noun) ||
  (row.lower[at] === 'chief' && row.lower[at + 1] === 'executive')
