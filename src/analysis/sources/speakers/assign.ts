import type { Attribution } from '../../../model/attribution.js'
import type { NonResponse } from '../../../model/non-response.js'
import type { AnonymityNote } from '../../survey/anonymity-notes/notes.js'
import { namesIn } from '../../survey/names/in-order.js'
import { type Stretch, type TokenRow, tokenAt, wholeSentence } from '../../survey/words/token-row.js'
import { namesGiven, takeName } from '../anonymity/names-given.js'
import { withheldBy } from '../anonymity/names-withheld.js'
import { withMembers } from '../anonymity/reasons-for-many.js'
import { sharedBefore, shareOf } from '../anonymity/shared.js'
import { type Resolved, resolveSource } from '../resolving/resolve.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { citedAfter, quotedIn } from './hearsay.js'
import { partyOf, tellerOf } from './silent-party.js'
import { sourceStretch } from './source-stretch.js'
import { speakerBeside } from './speaker-beside.js'
import { withoutNobody } from './standing.js'
import { subjectInCue } from './subject-in-cue.js'
import { tellerWithin } from './teller-within.js'

interface Assigned {
  /** For each attribution, in the order given. */
  readonly spoken: readonly Resolved[]
  /** For each non-response, in the order given: several where "neither company" did. */
  readonly parties: readonly (readonly Entity[])[]
  /** For each note, those whose names it withholds. */
  readonly withheld: readonly (readonly Entity[])[]
}

/** Something to be resolved at its place in the article. */
interface Step {
  readonly at: number
  readonly take: () => void
}

/** Who spoke last, and where. */
interface Turn {
  readonly at: number
  readonly speaker: Resolved
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
  const withheld: (readonly Entity[])[] = notes.map(() => [])
  // "All requested anonymity, citing fear": by where their notes begin
  const shares = new Map(notes.map(note => [shareOf(row, note), note]))
  let last: Turn | null = null
  const steps: Step[] = [
    ...attributions.map((attribution, index) => {
      const at = placeOf(row, attribution)
      const take = () => {
        const speaker = printedSource(scene, attribution, shares) ?? goesOnFrom(row, attribution, at, last)
        spoken[index] = speaker
        bringInQuoted(scene, attribution)
        if (speaker.entities.length > 0) last = { at, speaker }
      }
      return { at, take }
    }),
    ...nonResponses.map((each, index) => {
      const take = () => {
        parties[index] = partyOf(scene, each, () => spoken[tellerOf(each, attributions)] ?? NOBODY)
      }
      return { at: tokenAt(row, each.partyAt.start), take }
    }),
    ...namesGiven(scene, notes).map(name => ({ at: name.from, take: () => takeName(scene, name) })),
    ...notes.map((note, index) => {
      const take = () => {
        withheld[index] = withheldBy(scene, note)
      }
      return { at: wholeSentence(row, note.sentence).to - 0.5, take }
    }),
  ]
  for (const { take } of steps.sort((one, other) => one.at - other.at)) take()
  return {
    spoken: withoutNobody(row, attributions, spoken),
    parties,
    withheld: withMembers(scene, notes, withheld, new Set(spoken.flatMap(({ entities }) => entities))),
  }
}

/**
 * "… quoted Ada Quill as saying so. She added …", "reported, citing two bankers. The bankers said …": those are spoken of
 * from there on.
 */
function bringInQuoted(scene: Scene, attribution: Attribution): void {
  for (const part of attribution.cue) citedAfter(scene, part)
  for (const quoted of quotedIn(scene.row, attribution))
    if (namesIn(scene, quoted)[0]?.from === quoted.from) resolveSource(scene, quoted)
}

function placeOf(row: TokenRow, attribution: Attribution): number {
  const range = attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0]
  return range ? tokenAt(row, range.start) : 0
}

/** Whom the words of an attribution's source mean; null where it prints none. */
function printedSource(
  scene: Scene,
  attribution: Attribution,
  shares: ReadonlyMap<number | null, AnonymityNote>,
): Resolved | null {
  const subject = subjectInCue(scene, attribution)
  if (subject) return resolveSource(scene, subject)
  const stretch = sourceStretch(scene.row, attribution)
  if (!stretch) return null
  const note = shares.get(stretch.from)
  const shared = note && sharedBefore(scene, note)
  return shared
    ? { entities: shared, because: ['it tells of those spoken of before'] }
    : speakerOf(scene, attribution, stretch)
}

/** Whom the source's words mean; or, after them, who tells of that in passing. */
function speakerOf(scene: Scene, attribution: Attribution, stretch: Stretch): Resolved {
  const said = resolveSource(scene, speakerBeside(scene.row, stretch, attribution) ?? stretch)
  const teller = tellerWithin(scene, attribution)
  return teller ? resolveSource(scene, teller) : said
}

/** "…, adding that …": a participle after another attribution of the same sentence, or a quotation that goes on. */
function goesOnFrom(row: TokenRow, { manner, cue }: Attribution, at: number, last: Turn | null): Resolved {
  if (!last) return NOBODY
  const verb = cue[0] ? tokenAt(row, cue[0].start) : at
  const isAdded = row.lower[verb]?.endsWith('ing') && row.sentence[verb] === row.sentence[last.at]
  const sentences = (row.sentence[at] ?? 0) - (row.sentence[last.at] ?? 0)
  const isQuotedOn = manner === 'direct' && cue.length === 0 && sentences <= MOST_QUOTED
  return isAdded || isQuotedOn
    ? { ...last.speaker, because: ['no source of its own: it goes on with the speaker before it'] }
    : NOBODY
}

/** How many sentences a quotation goes on for. */
const MOST_QUOTED = 3
