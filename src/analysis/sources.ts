import { studies } from '../english/studies.js'
import type { Article } from '../model/article.js'
import type { Attribution, SourcedAttribution } from '../model/attribution.js'
import type { NonResponse } from '../model/non-response.js'
import type { Quotation } from '../model/quotation.js'
import type { Source } from '../model/source.js'
import { answeredOnce } from '../order/answered-once.js'
import { grouped } from '../order/grouped.js'
import { inOrder } from '../order/ranges.js'
import { isRefusalInWords } from './non-responses/in-words.js'
import { withoutNotes } from './sources/anonymity/without-notes.js'
import { citedAmong } from './sources/description/cited.js'
import { labelOf } from './sources/description/label.js'
import { partyName } from './sources/description/party-name.js'
import { writeSource } from './sources/description/write-source.js'
import { withUncued } from './sources/following/uncued.js'
import type { Entity } from './sources/scene/entity.js'
import { markSpeech, markTokens } from './sources/scene/marks.js'
import { openScene } from './sources/scene/open-scene.js'
import { assignSources } from './sources/speakers/assign.js'
import { relayedBy } from './sources/speakers/hearsay.js'
import { occasionsOf } from './sources/speakers/occasion.js'
import { isBesideSubject } from './survey/anonymity-notes/beside-subject.js'
import { stretchOf, type TokenRow } from './survey/words/token-row.js'
import type { Survey } from './survey.js'

interface ResolvedSources {
  readonly sources: readonly Source[]
  readonly attributions: readonly SourcedAttribution[]
  readonly nonResponses: readonly NonResponse[]
}

/**
 * Tells who stands behind each attribution, over the whole article, and describes them in the article's own words.
 * The folders of `sources/` are the layers of that; the README beside this file has them in order.
 */
export function resolveSources(
  article: Article,
  { row, directory, notes }: Survey,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
  nonResponses: readonly NonResponse[],
): ResolvedSources {
  const { blocks, metadata } = article
  const attributions = withoutNotes(row, directory, notes, found)
  const scene = openScene(row, directory, markSpeech(row, quotations, attributions), article)
  const { spoken, parties, withheld } = assignSources(scene, attributions, nonResponses, notes)
  const relayed = spoken.map(({ entities }, index) => relayedBy(scene, attributions[index] as Attribution, entities))

  const speakers = [...spoken.flatMap(each => each.entities), ...relayed.flat(), ...withheld.flat()]
  const cited = citedAmong(scene, speakers)
  const ids = new Map(cited.map((entity, index) => [entity, `S${index + 1}`]))
  const idOf = (entity: Entity) => ids.get(entity) ?? null
  const idsOf = (entities: readonly Entity[]) => entities.map(idOf).filter(id => id !== null)

  const notesOn = grouped(
    notes.flatMap((note, index) => (withheld[index] ?? []).map(entity => [entity, note] as const)),
  )
  const occasions = occasionsOf(row, attributions, spoken)
  const sources = cited.map(entity =>
    writeSource(scene, entity, idOf, notesOn.get(entity) ?? [], occasions.get(entity) ?? null, metadata.byline),
  )

  const refusals = nonResponses.map(({ saidAt }) => saidAt)
  const ownNotes = notes.filter(note => !isBesideSubject(row, note)).map(({ wording }) => wording)
  const isRefusal = refusalsAmong(row, nonResponses)
  const sourced = attributions.map((attribution, index): SourcedAttribution => {
    const { entities = [], because = [] } = spoken[index] ?? {}
    const act = isRefusal(attribution) ? 'no-comment' : attribution.act
    const relays = idsOf(relayed[index] ?? [])
    return { ...attribution, act, sourceIds: idsOf(entities), carriedFrom: null, relays, because }
  })

  const { interview } = scene
  const answerer = interview && scene.ofNamed.get(interview.person)
  const answererId = answerer ? idOf(answerer) : null
  const answering = interview && answererId ? { interview, sourceId: answererId } : null
  const nameOf = answeredOnce((entity: Entity) => labelOf(scene, entity))
  return {
    sources,
    attributions: withUncued(row, sourced, sources, quotations, blocks, inOrder([...refusals, ...ownNotes]), answering),
    nonResponses: nonResponses.flatMap((each, index) => {
      const silent = parties[index] ?? []
      if (silent.length === 0) return each
      return silent
        .filter(entity => canKeepSilent(entity, each))
        .map(entity => ({ ...each, party: partyName(scene, entity, each, nameOf(entity)), sourceId: idOf(entity) }))
    }),
  }
}

/** Not the writer, nor a study that "does not answer questions"; nor, of those not reached, what may be no party at all. */
const canKeepSilent = (entity: Entity, { outcome }: NonResponse): boolean =>
  entity.class !== 'author' && !isStudy(entity) && (outcome !== 'unreachable' || !entity.doubtful)

const isStudy = ({ class: kind, named, nouns }: Entity): boolean =>
  kind === 'document' && named === null && [...nouns].some(noun => studies.has(noun) || noun === 'report')

/**
 * "She | would not say", "She said | she would not comment": an attribution whose cue tells that somebody said nothing,
 * or whose content tells nothing else.
 */
function refusalsAmong(row: TokenRow, refusals: readonly NonResponse[]): (attribution: Attribution) => boolean {
  const refusing = markTokens(
    row,
    refusals.map(({ saidAt }) => saidAt),
  )
  // not "Quill said | the bank had not replied"
  const inWords = inOrder(refusals.filter(({ outcome }) => outcome === 'declined'))
  return ({ cue, content }) =>
    (content.length > 0 && content.every(part => isRefusalInWords(row.text, part, inWords))) ||
    cue.some(range => {
      const { from, to } = stretchOf(row, range)
      for (let at = from; at < to; at++) if (refusing[at] === 1) return true
      return false
    })
}
