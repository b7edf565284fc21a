import type { Article, Block } from '../model/article.js'
import type { Attribution, SourcedAttribution } from '../model/attribution.js'
import type { NonResponse } from '../model/non-response.js'
import type { Quotation } from '../model/quotation.js'
import type { Range } from '../model/range.js'
import type { Source } from '../model/source.js'
import { answeredOnce } from '../order/answered-once.js'
import { grouped } from '../order/grouped.js'
import { countBefore } from '../order/ranges.js'
import { findAnonymityNotes } from './sources/anonymity.js'
import { assignSources } from './sources/assign.js'
import { findCarryOvers } from './sources/carry-over.js'
import type { Entity } from './sources/entity.js'
import { relayedBy } from './sources/hearsay.js'
import { occasionOf } from './sources/occasion.js'
import { partyName } from './sources/party-name.js'
import { findQuotingHeadings } from './sources/quoting-headings.js'
import { openScene } from './sources/scene.js'
import type { Survey } from './sources/survey.js'
import { type Stretch, stretchOf, type TokenRow } from './sources/token-row.js'
import { labelOf, writeSource } from './sources/write-source.js'

export interface ResolvedSources {
  readonly sources: readonly Source[]
  readonly attributions: readonly SourcedAttribution[]
  readonly nonResponses: readonly NonResponse[]
}

/** Tells who stands behind each attribution, over the whole article, and describes them in the article's own words. */
export function resolveSources(
  article: Article,
  { row, directory }: Survey,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  nonResponses: readonly NonResponse[],
): ResolvedSources {
  const speech = quotations.flatMap(({ kind, parts }) => (kind === 'speech' ? parts : []))
  const quoted = markTokens(row, speech)
  const told = markTokens(
    row,
    attributions.flatMap(({ content }) => content),
  )
  const scene = openScene(row, directory, { quoted, told, cued: markCued(row, attributions) }, article)
  const notes = findAnonymityNotes(row)
  const assigned = assignSources(scene, attributions, nonResponses, notes)
  const relayed = attributions.map((attribution, index) =>
    attribution.act === 'no-comment'
      ? []
      : relayedBy(scene, attribution).filter(
          each => !each.doubtful && !assigned.attributions[index]?.entities.includes(each),
        ),
  )

  const speaking = new Set<Entity>([
    ...assigned.attributions.flatMap(each => each.entities),
    ...relayed.flat(),
    ...assigned.notes.flat(),
  ])
  for (const entity of speaking) if (entity.subsetOf) speaking.add(entity.subsetOf)
  const cited = scene.entities
    .filter(each => speaking.has(each))
    .sort((one, other) => firstMention(one) - firstMention(other))
  const ids = new Map(cited.map((entity, index) => [entity, `S${index + 1}`]))
  const idOf = (entity: Entity | null) => (entity ? (ids.get(entity) ?? null) : null)

  const occasions = new Map<Entity, Stretch>()
  attributions.forEach((attribution, index) => {
    const occasion = occasionOf(row, attribution)
    for (const entity of assigned.attributions[index]?.entities ?? [])
      if (occasion && !occasions.has(entity)) occasions.set(entity, occasion)
  })

  const refusals = nonResponses.map(({ saidAt }) => saidAt)
  const refusing = markTokens(row, refusals)
  const silent = ({ cue }: Attribution) =>
    cue.some(range => {
      const { from, to } = stretchOf(row, range)
      return refusing.subarray(from, to).includes(1)
    })

  const notesOn = grouped(
    notes.flatMap((note, index) => (assigned.notes[index] ?? []).map(entity => [entity, note] as const)),
  )

  const nameOf = answeredOnce((entity: Entity) => labelOf(scene, entity))
  const sources = cited.map(entity =>
    writeSource(scene, entity, idOf, notesOn.get(entity) ?? [], occasions.get(entity) ?? null, article.metadata.byline),
  )
  const sourced = attributions.map((attribution, index): SourcedAttribution => {
    const { entities, because } = assigned.attributions[index] ?? { entities: [], because: [] }
    const relays = (relayed[index] ?? []).map(each => ids.get(each)).filter(each => each !== undefined)
    const act = silent(attribution) ? 'no-comment' : attribution.act
    return {
      ...attribution,
      act,
      sourceIds: entities.map(each => ids.get(each) ?? ''),
      carriedFrom: null,
      relays,
      because,
    }
  })
  return {
    sources,
    attributions: withCarryOvers(row, sourced, sources, quotations, article.blocks, refusals),
    nonResponses: nonResponses.flatMap((each, index) => {
      const entities = assigned.parties[index] ?? []
      if (entities.length === 0) return each
      return entities
        .filter(({ doubtful }) => each.outcome !== 'unreachable' || !doubtful)
        .map(entity => ({ ...each, party: partyName(scene, entity, each, nameOf(entity)), sourceId: idOf(entity) }))
    }),
  }
}

function firstMention(entity: Entity): number {
  return Math.min(
    ...entity.phrases.slice(0, 1).map(each => each.from),
    entity.named?.names[0]?.from ?? Number.POSITIVE_INFINITY,
  )
}

/**
 * Adds the sentences that go on with a source and the headings
 * that quote one, in reading order; their ids follow the others'.
 */
function withCarryOvers(
  row: TokenRow,
  attributions: readonly SourcedAttribution[],
  sources: readonly Source[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  refusals: readonly Range[],
): SourcedAttribution[] {
  // "Experts believe it could take months.": a quotation below is not theirs, for nobody in particular spoke.
  const collectives = new Set(sources.filter(each => each.class === 'collective').map(({ id }) => id))
  const found = [
    ...findCarryOvers(row, attributions, quotations, blocks),
    ...findQuotingHeadings(row.text, attributions, quotations, blocks),
  ]
  const carried = found.flatMap(({ content, from, certainty, manner, why }, index): SourcedAttribution[] => {
    // "Her widow could not be reached.": the reporter's words
    if (countBefore(refusals, content.start) < countBefore(refusals, content.end)) return []
    const before = attributions[from]
    if (!before || before.sourceIds.length === 0) return []
    if (manner === 'direct' && before.manner === 'indirect' && before.sourceIds.every(id => collectives.has(id)))
      return []
    return [
      {
        ...before,
        id: `A${attributions.length + index + 1}`,
        source: [],
        cue: [],
        content: [content],
        manner,
        certainty,
        carriedFrom: before.id,
        relays: [],
        because: [why],
      },
    ]
  })
  return [...attributions, ...carried].sort((one, other) => startOf(one) - startOf(other))
}

const startOf = ({ content, cue, source }: Attribution): number =>
  Math.min(...[content, cue, source].flatMap(ranges => ranges.slice(0, 1).map((range: Range) => range.start)))

/** For each sentence, whether a cue or a source stands in it. */
function markCued(row: TokenRow, attributions: readonly Attribution[]): Uint8Array {
  const cued = new Uint8Array(row.sentences.length)
  for (const { cue, source } of attributions)
    for (const range of [...cue, ...source]) cued[row.sentence[stretchOf(row, range).from] ?? 0] = 1
  return cued
}

/** For each token, whether it stands in one of some ranges. */
function markTokens(row: TokenRow, ranges: readonly Range[]): Uint8Array {
  const marked = new Uint8Array(row.tokens.length)
  for (const range of ranges) {
    const { from, to } = stretchOf(row, range)
    marked.fill(1, from, to)
  }
  return marked
}
