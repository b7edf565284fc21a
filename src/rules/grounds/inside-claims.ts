import { spokenInPublic } from '../../english/public-record.js'
import { postingVerbs } from '../../english/source-descriptions.js'
import { tellingCues } from '../../english/telling-cues.js'
import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import type { Sentence, Token } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { indexAt, overlapping } from '../../order/ranges.js'
import { restsOnUnnamed, unnamedSources } from './anonymity.js'
import { type ClaimGrounds, claimGrounds } from './claim-grounds.js'
import { cueTokens, tokensOf } from './content-tokens.js'
import { headNoun } from './head-noun.js'
import { isVerdict, judgementIn } from './judgement.js'
import { namedBehind } from './named-behind.js'
import { namedExamples } from './named-example.js'
import { isStatement } from './statement.js'
import { isToldToOthers } from './told-to-others.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** What unnamed insiders alone told the newsroom, in reading order. */
export const insideClaims = answeredOnce((layers: Layers, inside: ReadonlySet<Source>): readonly ClaimGrounds[] => {
  const { article, sentences } = layers
  const unnamed = unnamedSources(layers)
  const isOfCircle = ({ sources }: ClaimGrounds) =>
    sources.some(each => inside.has(each)) && sources.every(each => inside.has(each) || isFriend(each, sentences))
  const isPublic = publicVoices(sentences, article.text)
  const told = claimGrounds(layers).filter(
    grounds =>
      (restsOnUnnamed(grounds, inside) || (restsOnUnnamed(grounds, unnamed) && isOfCircle(grounds))) &&
      ((isStatement(grounds, sentences) && isVouchedFor(grounds, sentences)) || isJudged(grounds, sentences)) &&
      !grounds.attributions.some(each => isToldToOthers(each, sentences)) &&
      !isPublic(grounds) &&
      !isSummedUp(grounds, article.text),
  )
  const introduced = introducedByName(told, layers)
  const announced = goingOnWithAnnouncements(told, layers)
  return told.filter(each => !each.sources.some(source => introduced.has(source) || announced.has(source)))
})

/** “Called Holt a bully” needs no verb of its own */
const isJudged = (grounds: ClaimGrounds, sentences: readonly Sentence[]) =>
  isVerdict(grounds, sentences) && judgementIn(grounds, sentences) !== undefined

/** “Friends and advisers”: beside insiders, friends are of the same circle. */
const isFriend = (source: Source, sentences: readonly Sentence[]) => headNoun(source, sentences, isOne) === 'friend'
const isOne = (noun: string) => noun === 'friend'

/**
 * Those whose name stands right behind: the one whom a lead puts
 * off, and the many who are but a heading for what one of them says.
 */
function introducedByName(told: readonly ClaimGrounds[], layers: Layers): ReadonlySet<Source> {
  const exampleOf = namedExamples(layers)
  const isNamedBehind = namedBehind(layers)
  const firstOf = new Map(told.toReversed().flatMap(grounds => grounds.sources.map(source => [source, grounds])))
  const isIntroduced = ({ count }: Source, first: ClaimGrounds) =>
    count === 'many' ? exampleOf(first)?.isOfTheirs : isNamedBehind(first)
  return new Set([...firstOf].filter(([source, first]) => isIntroduced(source, first)).map(([source]) => source))
}

/** Whether a claim is vouched for, in words that were not written for all to read. */
function isVouchedFor(grounds: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const cues = cueTokens(grounds, sentences)
  const has = (lemmas: ReadonlySet<string>) => cues.some(({ lemma }) => lemmas.has(lemma.toLowerCase()))
  // A sentence that is carried over has no cue of its own.
  return (cues.length === 0 || has(tellingCues)) && !has(postingVerbs)
}

/**
 * Prepares the question whether the sentence of a claim tells of a voice in public, outside of
 * what is claimed: “officials said in a letter to parents that”. Each sentence is searched once.
 */
function publicVoices(sentences: readonly Sentence[], text: string): (grounds: ClaimGrounds) => boolean {
  const placeIn = answeredOnce((sentence: Sentence) => publicPlace(sentence, text))
  return ({ claim, attributions }) => {
    const isClaimed = overlapping(claim.content)
    return attributions.some(({ cue: [at] }) => {
      const sentence = at && sentences[indexAt(sentences, at.start)]
      const place = sentence && placeIn(sentence)
      return place !== undefined && !isClaimed(place)
    })
  }
}

function publicPlace({ start, end }: Range, text: string): Range | undefined {
  const found = spokenInPublic.exec(text.slice(start, end))
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined
}

/** “Officials have said”, “her aides had said”: what their body has put out before is summed up. */
function isSummedUp({ attributions, sources }: ClaimGrounds, text: string): boolean {
  return (
    sources.every(({ label, count }) => count === 'many' && OF_BODY.test(label)) &&
    attributions.some(({ cue: [at] }) => at && PERFECT.test(text.slice(Math.max(0, at.start - NEAR), at.end)))
  )
}

/**
 * Officials at large who only go on with what their body has just announced: “The campaign
 * announced on Monday that … / Campaign officials said”. It answers for their words.
 */
function goingOnWithAnnouncements(told: readonly ClaimGrounds[], layers: Layers): ReadonlySet<Source> {
  const { sentences, attributions, sources } = layers
  const bodies = new Set(sources.filter(each => each.class === 'organization').map(({ id }) => id))
  const behind = new Set(
    attributions
      .filter(({ sourceIds }) => sourceIds.some(id => bodies.has(id)))
      .flatMap(({ cue }) => (tokensOf(cue, sentences).some(isAnnouncing) ? cue : []))
      .flatMap(({ start }) => Array.from({ length: SOON }, (_, on) => indexAt(sentences, start) + on)),
  )
  return new Set(
    told
      .filter(({ at }) => behind.has(indexAt(sentences, at.start)))
      .flatMap(each => each.sources.filter(({ label, count }) => count === 'many' && AT_LARGE.test(label))),
  )
}

const isAnnouncing = ({ lemma }: Token) => lemma === 'announce'

/** Officials of whom nothing is told: they are of the body that is spoken of. */
const AT_LARGE = /^(?:(?:administration|campaign|company) )?(?:aides|executives|officials)$/i

/** For how many sentences, that of the announcement included, a body’s officials go on with it. */
const SOON = 9

const OF_BODY = /\b(?:advis[eo]rs|aides|executives|officials|strategists)$/i
const PERFECT = /\b(?:has|have|had)(?: \p{L}+)? said$/u
/** “have repeatedly ”, in UTF-16 units. */
const NEAR = 20
