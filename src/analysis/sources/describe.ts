import { kin, personalTies } from '../../english/person-nouns.js'
import { oneToTen } from '../../english/quantities.js'
import { abbreviatedTitles } from '../../english/titles.js'
import { words } from '../../english/words.js'
import type { Quote, Source } from '../../model/source.js'
import { affiliationBehind, affiliationInTitle, affiliationOfPhrase } from './affiliation.js'
import { anonymityIn } from './anonymity.js'
import { bodyOfTitle } from './body-of-title.js'
import { knowsAtFirstHand } from './classify-people.js'
import type { Descriptor } from './descriptors.js'
import type { Entity } from './entity.js'
import { introducingPhrase } from './introducing.js'
import { besideBody, justifyPerson } from './justification.js'
import type { Person } from './named.js'
import { isPost } from './noun-kinds.js'
import type { NounPhrase } from './noun-phrase.js'
import { headAt, skipDeterminer } from './post-nouns.js'
import { descriptorsOf, type Scene } from './scene.js'
import { isPossessive, rangeOf, type Stretch, type TokenRow, textOf } from './token-row.js'

/** How many printings of a name are looked at. */
const PRINTINGS = 30

export type Description = Pick<Source, 'title' | 'affiliation' | 'justification' | 'basisOfKnowledge'>

/** Describes a source in the article's own words; where it spoke is told only of those of whom no more is. */
export function describeSource(scene: Scene, entity: Entity, occasion: Stretch | null): Description {
  const { row } = scene
  if (entity.named?.kind === 'person') return describePerson(scene, entity, entity.named, occasion)
  if (entity.class === 'unnamed-person' || entity.class === 'collective') return describeUnnamed(scene, entity)
  return describeThing(row, entity)
}

export function quote(row: TokenRow, stretch: Stretch): Quote {
  return { text: textOf(row, stretch), ...rangeOf(row, stretch) }
}

function describePerson(scene: Scene, entity: Entity, person: Person, occasion: Stretch | null): Description {
  const { row } = scene
  const descriptors = descriptorsOf(scene, person).map(each => upToCue(row, entity, each))
  const titles = descriptors.filter(
    each =>
      each.how !== 'relative' &&
      each.to > each.from &&
      [...each.nouns].some(
        noun =>
          isPost(noun) ||
          ((each.how === 'premodifier' || isHeld(row, each)) && !kin.has(noun) && !personalTies.has(noun)),
      ),
  )
  const isShort = ({ from }: Descriptor) => abbreviatedTitles.has(row.lower[from] ?? '')
  const widest =
    titles.find(each => !isBareTitle(each) && !isShort(each)) ??
    titles.find(each => !isShort(each)) ??
    titles.find(each => !isBareTitle(each)) ??
    titles[0] ??
    null
  const title = widest && withoutRank(row, currentPost(row, widest))
  const body = title && bodyOfTitle(scene, withoutClause(row, title))
  const affiliation =
    titles.map(each => affiliationInTitle(scene, withoutClause(row, each))).find(each => each !== null) ??
    body?.names[0]?.core ??
    affiliationBehind(scene, person.names.slice(0, PRINTINGS))
  const justification =
    introduction(row, entity) ?? justifyPerson(row, person, descriptors, title, { body, occasion }, scene)
  return {
    title: title && quote(row, title),
    affiliation: affiliation && quote(row, affiliation),
    justification: justification && quote(row, justification),
    basisOfKnowledge: null,
  }
}

/**
 * "who sits on the panel" of "Quill, who sits on the panel | pointed
 * to a contract": what is no part of the source tells nothing of it.
 */
function upToCue(row: TokenRow, { phrases }: Entity, descriptor: Descriptor): Descriptor {
  const { from, to } = descriptor
  const source = phrases.find(
    each => each.from <= from && from < each.to && each.to < to && row.tokens[each.to]?.pos === 'VERB',
  )
  return source ? { ...descriptor, to: source.to } : descriptor
}

/** "nurse who was on duty that night" of "A nurse who was on duty that night", whom the article names only later. */
function introduction(row: TokenRow, { phrases }: Entity): Stretch | null {
  const first = phrases.find(each => each.name === null && /^an?$/.test(each.determiner))
  if (!first) return null
  const tail = tidy(row, first.tail)
  if (!tail && first.head === first.core.from + 1) return null
  return { from: skipDeterminer(row, first.core.from), to: tail?.to ?? first.core.to }
}

/** "chair of the board" of "former town clerk and chair of the board". */
function currentPost(row: TokenRow, title: Stretch): Stretch {
  // "then the agency's director"
  if (row.lower[title.from] === 'then') return { from: skipDeterminer(row, title.from + 1), to: title.to }
  if (!FORMER.test(row.lower[title.from] ?? '')) return title
  for (let at = title.from; at < title.to; at++) {
    const next = skipDeterminer(row, at + 1)
    if (row.lower[at] === 'and' && !FORMER.test(row.lower[next] ?? '') && headAt(row, next, title.to) >= 0)
      return { from: next, to: title.to }
  }
  return title
}

/** "Pentagon spokesman" of "Pentagon spokesman Col.", where a rank adds to a post; not of "former Gov.". */
function withoutRank(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = to
  while (end > from && (row.tokens[end - 1]?.text === '.' || abbreviatedTitles.has(row.lower[end - 1] ?? ''))) end--
  return { from, to: headAt(row, from, end) >= 0 ? end : to }
}

const FORMER = /^(?:former|formerly|ex|retired|onetime|one-time)$/

/** "director for the group" of "director for the group that conducted the Fennel Survey". */
function withoutClause(row: TokenRow, { from, to }: Stretch): Stretch {
  let end = from
  while (end < to && !/^(?:that|which|who|whose)$/.test(row.lower[end] ?? '')) end++
  return { from, to: end }
}

/** "oceans campaigner at BlueFuture": what one is at a body is a post, whatever it is called. */
function isHeld(row: TokenRow, { how, from, to }: Descriptor): boolean {
  const head = headAt(row, from, to)
  return how === 'apposition' && head >= 0 && /^(?:at|with)$/.test(row.lower[head + 1] ?? '')
}

/** "Sen.", "President": a title that an apposition says better. */
function isBareTitle({ from, to }: Stretch): boolean {
  return to - from === 1
}

function describeUnnamed(scene: Scene, entity: Entity): Description {
  const { row } = scene
  const length = (each: NounPhrase) => lengthOf(tidy(row, each.tail))
  const phrase = entity.phrases.reduce<NounPhrase | undefined>(
    (best, each) => (best && length(best) >= length(each) ? best : each),
    undefined,
  )
  const first = introducingPhrase(scene, entity)
  if (!phrase || !first || entity.phrases[0]?.pronoun)
    return { title: null, affiliation: null, justification: null, basisOfKnowledge: null }
  const tail = tidy(row, phrase.tail)
  const post = titleOfPhrase(row, first)
  const affiliation = affiliationOfPhrase(scene, first)
  const whole = entity.subsetOf && describeUnnamed(scene, entity.subsetOf)
  const group = tail === null ? whole : null
  const says = tail !== null && !(affiliation && affiliation.to >= tail.to) ? quote(row, tail) : null
  return {
    title: post && quote(row, post),
    affiliation: (entity.spokesperson && whole?.affiliation) || (affiliation && quote(row, affiliation)),
    justification: says ?? group?.justification ?? null,
    basisOfKnowledge: says && knowsAtFirstHand(row, phrase) ? says : (group?.basisOfKnowledge ?? null),
  }
}

/** What stands before a title and tells how many, or which: “another” of “another two senior aides”. */
const BEFORE_TITLE = words(`${oneToTen} another other some several many separate second of the than more dozen a only`)

/** "senior administration official" of "a senior administration official who …". */
function titleOfPhrase(row: TokenRow, phrase: NounPhrase): Stretch | null {
  if (phrase.noun.kind !== 'person' || !isPost(phrase.noun.noun)) return null
  const { owner } = phrase
  let from = owner ? owner.to : phrase.core.from
  if (isPossessive(row, from)) from++
  while (from < phrase.head && /^(?:DET|NUM)$/.test(row.tokens[from]?.pos ?? '')) from++
  while (from < phrase.head && BEFORE_TITLE.has(row.lower[from] ?? '')) from++
  return phrase.head + 1 > from ? { from, to: phrase.head + 1 } : null
}

/** "61" of "one worker, 61, who …" */
const isAge = ({ lower, tokens }: TokenRow, at: number): boolean =>
  /^\d{1,3}$/.test(lower[at] ?? '') && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ','

/** The words after the head, up to the anonymity phrase; "and advisers" tells no more than who they are. */
function tidy(row: TokenRow, tail: Stretch): Stretch | null {
  let from = tail.from
  if (/^(?:and|or)$/.test(row.lower[from] ?? '')) return null
  while (from < tail.to && (row.tokens[from]?.pos === 'PUNCT' || isAge(row, from))) from++
  let to = anonymityIn(row, { from, to: tail.to })
  while (
    to > from &&
    (/^(?:PUNCT|CCONJ)$/.test(row.tokens[to - 1]?.pos ?? '') || /^(?:who|whom|whose)$/.test(row.lower[to - 1] ?? ''))
  )
    to--
  return to > from ? { from, to } : null
}

const lengthOf = (stretch: Stretch | null): number => (stretch ? stretch.to - stretch.from : 0)

/** "the agency that oversees …" beside a body's name; "by the nonprofit …" after a text's noun. */
function describeThing(row: TokenRow, entity: Entity): Description {
  const none: Description = { title: null, affiliation: null, justification: null, basisOfKnowledge: null }
  const beside = entity.named && entity.named.kind !== 'person' ? besideBody(row, entity.named) : null
  if (beside) return { ...none, justification: quote(row, beside) }
  const phrase = entity.phrases.find(
    each => each.tail.to > each.tail.from && (each.name === null || each.name.from < each.tail.from),
  )
  const tail = phrase && tidy(row, phrase.tail)
  return tail && tail.to - tail.from > 1 ? { ...none, justification: quote(row, tail) } : none
}
