import type { Attribution } from '../../model/attribution.js'
import type { NonResponse } from '../../model/non-response.js'
import type { AnonymityNote } from './anonymity.js'
import type { Entity } from './entity.js'
import { sharedBefore, shareOf, withheldBy } from './names-withheld.js'
import { withMembers } from './reasons-for-many.js'
import { onlyOne, type Resolved, resolveSource } from './resolve.js'
import type { Scene } from './scene.js'
import { sourceStretch } from './source-stretch.js'
import { speakerBeside } from './speaker-beside.js'
import { withoutNobody } from './standing.js'
import { tellerWithin } from './teller-within.js'
import { type Stretch, stretchOf, type TokenRow, tokenAt } from './token-row.js'

export interface Assigned {
  /** For each attribution, in the order given. */
  readonly attributions: readonly Resolved[]
  /** For each non-response, in the order given: several where "neither company" did. */
  readonly parties: readonly (readonly Entity[])[]
  /** For each note, those whose names it withholds. */
  readonly notes: readonly (readonly Entity[])[]
}

const NOBODY: Resolved = { entities: [], because: [] }

/**
 * Resolves everything that speaks, keeps silent or stays unnamed in one reading of the article. Attributions that
 * print no source take over the speaker whose sentence they continue.
 */
export function assignSources(
  scene: Scene,
  attributions: readonly Attribution[],
  nonResponses: readonly NonResponse[],
  notes: readonly AnonymityNote[],
): Assigned {
  const { row } = scene
  const spoken: Resolved[] = attributions.map(() => NOBODY)
  const parties: (readonly Entity[])[] = nonResponses.map(() => [])
  const unnamed: (readonly Entity[])[] = notes.map(() => [])
  // "All requested anonymity, citing fear": by where their notes begin
  const shares = new Map(notes.map(note => [shareOf(row, note), note]))
  let previous: { at: number; resolved: Resolved } | null = null
  const steps = [
    ...attributions.map((attribution, index) => ({
      at: placeOf(row, attribution),
      run: (at: number) => attribute(attribution, index, at),
    })),
    ...nonResponses.map((each, index) => ({
      at: tokenAt(row, each.partyAt.start),
      run: () => {
        const speaker = itself(each)
        parties[index] = speaker ? [speaker] : resolveSource(scene, stretchOf(row, each.partyAt)).entities
      },
    })),
    ...notes.map((note, index) => ({
      at: (row.first[note.sentence + 1] ?? row.tokens.length) - 0.5,
      run: () => {
        unnamed[index] = withheldBy(scene, note)
      },
    })),
  ]
  steps.sort((one, other) => one.at - other.at)
  for (const { at, run } of steps) run(at)
  return {
    attributions: withoutNobody(row, attributions, spoken),
    parties,
    notes: withMembers(scene, notes, unnamed, new Set(spoken.flatMap(({ entities }) => entities))),
  }

  /** "A spokesman for the bank said it would not comment": whoever says so, where a pronoun can mean nobody else. */
  function itself({ party, partyAt }: NonResponse): Entity | null {
    if (!/^(?:it|they)$/i.test(party)) return null
    const index = attributions.findIndex(({ content }) =>
      content.some(({ start, end }) => start <= partyAt.start && end >= partyAt.end),
    )
    const speaker = onlyOne(spoken[index] ?? NOBODY)
    return speaker?.spokesperson || speaker?.class === 'organization' ? speaker : null
  }

  /** Whom the source's words mean; or, after them, who tells of that in passing. */
  function speakerOf(attribution: Attribution, stretch: Stretch): Resolved {
    const said = resolveSource(scene, speakerBeside(scene, stretch, attribution) ?? stretch)
    const teller = tellerWithin(scene, attribution)
    return teller ? resolveSource(scene, teller) : said
  }

  function attribute(attribution: Attribution, index: number, at: number): void {
    const stretch = sourceStretch(row, attribution)
    const note = stretch ? shares.get(stretch.from) : undefined
    const shared = note && sharedBefore(scene, note)
    if (shared) spoken[index] = { entities: shared, because: ['it tells of those spoken of before'] }
    else if (stretch) spoken[index] = speakerOf(attribution, stretch)
    else if (previous && continues(row, attribution, at, previous.at)) {
      spoken[index] = {
        entities: previous.resolved.entities,
        because: ['no source of its own: it goes on with the speaker before it'],
      }
    }
    const resolved = spoken[index] ?? NOBODY
    if (resolved.entities.length > 0) previous = { at, resolved }
  }
}

function placeOf(row: TokenRow, attribution: Attribution): number {
  const range = attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0]
  return range ? tokenAt(row, range.start) : 0
}

/** "…, adding that …": a participle after another attribution of the same sentence, or a quotation that goes on. */
function continues(row: TokenRow, attribution: Attribution, at: number, before: number): boolean {
  const cue = attribution.cue[0]
  const cueAt = cue ? tokenAt(row, cue.start) : at
  const word = row.lower[cueAt] ?? ''
  if (word.endsWith('ing') && row.sentence[cueAt] === row.sentence[before]) return true
  const sentences = (row.sentence[at] ?? 0) - (row.sentence[before] ?? 0)
  return attribution.manner === 'direct' && attribution.cue.length === 0 && sentences <= 3
}
