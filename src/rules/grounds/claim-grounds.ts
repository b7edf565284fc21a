import { isHeading } from '../../analysis/sentences/headings.js'
import type { Analysis } from '../../model/analysis.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Claim } from '../../model/claim.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { byId } from '../../order/by-id.js'
import { overlapping } from '../../order/ranges.js'
import type { Evidence } from '../rule.js'
import { printed } from './printed.js'

/** A claim with all that stands behind it at hand. */
export interface ClaimGrounds {
  readonly claim: Claim
  readonly attributions: readonly SourcedAttribution[]
  readonly sources: readonly Source[]
  /** Where a finding about the claim stands: its first words. */
  readonly at: Range
  /** The claim as printed, for a message. */
  readonly words: string
  /** The words of the claim and those that name its source. */
  readonly evidence: readonly Evidence[]
  /** Where each source is first printed, by its id. */
  readonly printedAt: ReadonlyMap<string, Range>
  /** How sure it is that anybody put the claim forward at all. */
  readonly certainty: number
}

type Layers = Pick<Analysis, 'article' | 'attributions' | 'sources' | 'claims'>

/**
 * The claims of an article with their grounds, in reading order. What stands in
 * headings is left out: the text below has the source, and says the same in more words.
 */
export const claimGrounds = answeredOnce(
  ({ article, attributions, sources, claims }: Layers): readonly ClaimGrounds[] => {
    const isInHeading = overlapping(article.blocks.filter(isHeading))
    const below = attributions.filter(({ content }) => !content.some(isInHeading))
    const attributionOf = byId(below)
    const sourceOf = byId(sources)
    return claims.flatMap(claim => {
      const behind = claim.attributionIds.map(id => attributionOf.get(id)).filter(each => each !== undefined)
      const content = claim.content.filter(part => !isInHeading(part))
      const [at] = content
      if (at === undefined) return []
      // What only findings print is worked out for the few claims that a rule stops at, and once for all who ask.
      const own = answeredOnce(() => {
        const ends = endsOfTelling(behind, article.text)
        return content.filter(part => part === at || !isAddressee(part, ends, article.text))
      })
      const evidence = answeredOnce(() => [
        ...own().map(range => ({ what: 'claim', at: range })),
        ...behind.flatMap(({ source }) => source.map(range => ({ what: 'source', at: range }))),
      ])
      const printedAt = answeredOnce(
        () =>
          new Map(
            behind
              .toReversed()
              .flatMap(({ sourceIds, source: [place] }) => sourceIds.flatMap(id => (place ? [[id, place]] : []))),
          ),
      )
      return {
        claim: { ...claim, content },
        attributions: behind,
        sources: claim.support.sourceIds.map(id => sourceOf.get(id)).filter(each => each !== undefined),
        at,
        get words() {
          return printed(own(), article.text)
        },
        get evidence() {
          return evidence()
        },
        get printedAt() {
          return printedAt()
        },
        certainty: behind.reduce((most, { certainty }) => Math.max(most, certainty), 0),
      }
    })
  },
)

/** Whether a later part of a claim is but who was told: “The bridge will close, two people told | the Lantern”. */
function isAddressee({ start, end }: Range, endsOfTelling: ReadonlySet<number>, text: string): boolean {
  let before = start
  while (/\s/.test(text.charAt(before - 1))) before--
  return before < start && endsOfTelling.has(before) && ADDRESSEE.test(text.slice(start, end))
}

/** Where each “told” behind a claim ends. */
const endsOfTelling = (behind: readonly SourcedAttribution[], text: string): ReadonlySet<number> =>
  new Set(
    behind.flatMap(({ cue }) =>
      cue.filter(({ start, end }) => TOLD.test(text.slice(start, end))).map(({ end }) => end),
    ),
  )

const TOLD = /\b(?:tells?|told)$/i

/** “the Lantern”, “a Lantern reporter”, “Orrel Radio”. */
const ADDRESSEE = /^(?:(?:an?|the|our) )?\p{Lu}[^\s,;:]*(?: [^\s,;:]+){0,3}$/u

/** What a finding says of its place, where it is about a claim. */
export function atClaim({ claim, sources, at, evidence, certainty }: ClaimGrounds) {
  return { at, evidence, certainty, claimId: claim.id, sourceId: sources[0]?.id ?? null }
}

/** How a message names those behind a claim: “two of the sources”. */
export function namesOf({ sources }: ClaimGrounds): string {
  return sources.map(({ label }) => label).join(', ')
}

/**
 * Where the source is printed that puts a claim forward; the claim itself where it is put forward without naming it.
 */
export const sourceAt = ({ id }: Source, { printedAt, at }: ClaimGrounds): Range => printedAt.get(id) ?? at

/** Whether a claim only goes on with what its source said in the sentence before: what holds of that holds of it. */
export function isContinuation({ attributions }: ClaimGrounds): boolean {
  return attributions.every(({ carriedFrom }) => carriedFrom !== null)
}

/** Whether a claim is put forward as so; what people think or hope is theirs to think. */
export function isAsserted({ attributions }: ClaimGrounds): boolean {
  return attributions.some(({ act }) => act === 'says' || act === 'shows')
}
