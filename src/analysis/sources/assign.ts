import { hypernyms } from '../../english/person-nouns.js'
import type { Attribution } from '../../model/attribution.js'
import type { NonResponse } from '../../model/non-response.js'
import type { AnonymityNote } from './anonymity.js'
import type { Entity } from './entity.js'
import { type Resolved, resolveSource } from './resolve.js'
import type { Mention, Scene } from './scene.js'
import { recent } from './scene-distance.js'
import { sourceStretch } from './source-stretch.js'
import { speakerBeside } from './speaker-beside.js'
import { withoutNobody } from './standing.js'
import { type Stretch, sentenceEnd, sentenceStart, stretchOf, type TokenRow, tokenAt } from './token-row.js'

export interface Assigned {
  /** For each attribution, in the order given. */
  readonly attributions: readonly Resolved[]
  readonly parties: readonly (Entity | null)[]
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
  const parties: (Entity | null)[] = nonResponses.map(() => null)
  const unnamed: (readonly Entity[])[] = notes.map(() => [])
  let previous: { at: number; resolved: Resolved } | null = null
  const steps = [
    ...attributions.map((attribution, index) => ({
      at: placeOf(row, attribution),
      run: (at: number) => attribute(attribution, index, at),
    })),
    ...nonResponses.map((each, index) => ({
      at: tokenAt(row, each.partyAt.start),
      run: () => {
        parties[index] = itself(each) ?? only(resolveSource(scene, stretchOf(row, each.partyAt)))
      },
    })),
    ...notes.map((note, index) => ({
      at: (row.first[note.sentence + 1] ?? row.tokens.length) - 0.5,
      run: () => {
        unnamed[index] = speakersWith(scene, note, whoseNote(scene, note))
      },
    })),
  ]
  steps.sort((one, other) => one.at - other.at)
  for (const { at, run } of steps) run(at)
  return {
    attributions: withoutNobody(row, attributions, spoken),
    parties,
    notes: unnamed.map(covered => withMembers(scene, covered, unnamed.flat())),
  }

  /** "A spokesman for the bank said it would not comment": whoever says so, where a pronoun can mean nobody else. */
  function itself({ party, partyAt }: NonResponse): Entity | null {
    if (!/^(?:it|they)$/i.test(party)) return null
    const index = attributions.findIndex(({ content }) =>
      content.some(({ start, end }) => start <= partyAt.start && end >= partyAt.end),
    )
    const speaker = only(spoken[index] ?? NOBODY)
    return speaker?.spokesperson || speaker?.class === 'organization' ? speaker : null
  }

  function attribute(attribution: Attribution, index: number, at: number): void {
    const stretch = sourceStretch(row, attribution)
    if (stretch) spoken[index] = resolveSource(scene, speakerBeside(scene, stretch, attribution) ?? stretch)
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

function only({ entities }: Resolved): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null
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

/** "She and three colleagues asked not to be named": whose name a note withholds, and who is said with them. */
function speakersWith(scene: Scene, { sentence, reason }: AnonymityNote, entity: Entity | null): readonly Entity[] {
  if (!entity) return []
  if (entity.subsetOf && LIKE_OTHERS.test(scene.row.text.slice(reason.start, reason.end)))
    return [entity, entity.subsetOf]
  const all = lastMention(scene, sentence, entity)?.entities ?? []
  return all.length > 1 && all.every(each => each.class === 'unnamed-person') ? all : [entity]
}

/**
 * "Interviews with 14 officials, most of whom spoke on condition of anonymity": a note on a group covers whoever the
 * article then brings in one by one as its like.
 */
function withMembers(scene: Scene, covered: readonly Entity[], explained: readonly Entity[]): readonly Entity[] {
  const members = covered
    .filter(isLargeGroup)
    .flatMap(group =>
      scene.entities.filter(
        each =>
          each.class === 'unnamed-person' &&
          each.count !== 'many' &&
          !each.spokesperson &&
          !explained.includes(each) &&
          (each.phrases[0]?.from ?? 0) > (group.phrases[0]?.from ?? 0) &&
          isLike(each, group),
      ),
    )
  return [...new Set([...covered, ...members])]
}

const isLargeGroup = ({ count }: Entity): boolean => count === 'many' || (count ?? 0) > 2

function isLike(one: Entity, group: Entity): boolean {
  const related = (noun: string) => group.nouns.has(noun) || [...group.nouns].some(each => areRelated(noun, each))
  return [...one.nouns].some(related) || [...one.modifiers].some(each => TENURE.has(each) && group.modifiers.has(each))
}

const areRelated = (one: string, other: string): boolean =>
  (hypernyms.get(one)?.has(other) || hypernyms.get(other)?.has(one)) ?? false

/** What makes a "former account manager" one of "five current and former employees". */
const TENURE: ReadonlySet<string> = new Set(['current', 'former'])

/** "one of the aides, who like the others asked not to be named" */
const LIKE_OTHERS = /\b(?:like|as did) (?:all |most of )?(?:the )?(?:others|rest)\b/

/** The last mention of an entity in the sentence read last. */
function lastMention({ row, mentions }: Scene, sentence: number, entity: Entity): Mention | null {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (row.sentence[mention.at] !== sentence) return null
    if (mention.entities.includes(entity)) return mention
  }
  return null
}

/** Whose name a note withholds: the unnamed person next to it in its sentence, else in the one before. */
function whoseNote(scene: Scene, note: AnonymityNote): Entity | null {
  const { row } = scene
  const from = tokenAt(row, note.reason.start)
  const start = sentenceStart(row, from)
  const here = lastUnnamed(scene, start, tokenAt(row, note.reason.end))
  if (here) return here
  const relative = row.lower[from + 1] === 'of' ? from + 2 : from
  if (/^(?:who|whom|whose)$/.test(row.lower[relative] ?? '')) {
    const found = only(resolveSource(scene, { from: relative, to: relative + 1 }))
    if (found?.class === 'unnamed-person') return found
  }
  const after = /^(?:speaking|asking|requesting|insisting)$/.test(row.lower[from] ?? '')
    ? firstUnnamed(scene, from, sentenceEnd(row, from))
    : null
  if (after) return after
  const subject = subjectBefore(row, start, from)
  const found = subject && only(resolveSource(scene, subject))
  if (found?.class === 'unnamed-person' || found?.class === 'collective') return found
  return lastUnnamed(scene, row.first[Math.max(0, (row.sentence[from] ?? 0) - 2)] ?? 0, start)
}

function lastUnnamed(scene: Scene, from: number, to: number): Entity | null {
  let best: { entity: Entity; at: number } | null = null
  for (const entity of recent(scene)) {
    if (entity.class !== 'unnamed-person') continue
    for (const { core } of entity.phrases.slice(-4))
      if (core.from >= from && core.from < to && (!best || core.from > best.at)) best = { entity, at: core.from }
  }
  return best?.entity ?? null
}

function firstUnnamed(scene: Scene, from: number, to: number): Entity | null {
  return (
    recent(scene).find(
      each =>
        each.class === 'unnamed-person' &&
        each.phrases.slice(-4).some(({ core }) => core.from >= from && core.from < to),
    ) ?? null
  )
}

/** The subject of the clause that ends in the note: the sentence's own, where the note is its second verb. */
function subjectBefore(row: TokenRow, start: number, at: number): Stretch | null {
  if (row.lower[at - 1] === 'and' && row.tokens[start]?.pos === 'PRON') return { from: start, to: start + 1 }
  let end = at
  while (end > start && !/^(?:NOUN|PROPN|PRON)$/.test(row.tokens[end - 1]?.pos ?? '')) end--
  let from = end
  while (from > start && !/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(row.tokens[from - 1]?.pos ?? '')) from--
  return from < end ? { from, to: end } : null
}
