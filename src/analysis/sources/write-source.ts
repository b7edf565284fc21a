import { saying } from '../../english/cue-verbs.js'
import type { Source } from '../../model/source.js'
import type { AnonymityNote } from './anonymity.js'
import { describeSource } from './describe.js'
import type { Entity } from './entity.js'
import { introducingPhrase } from './introducing.js'
import type { Name } from './name.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Scene } from './scene.js'
import { rangeOf, type Stretch, type TokenRow, textOf, touchesNext } from './token-row.js'

/** A resolved source as the report has it. `notes` are the anonymity notes about it, `occasion` is where it spoke. */
export function writeSource(
  scene: Scene,
  entity: Entity,
  idOf: (entity: Entity) => string | null,
  notes: readonly AnonymityNote[],
  occasion: Stretch | null,
  byline: readonly string[],
): Source {
  const { row } = scene
  const note = notes.find(each => each.motive !== null) ?? notes[0]
  const words = (range: AnonymityNote['motive']) =>
    range && { ...range, text: row.text.slice(range.start, range.end).replace(/\s+/g, ' ') }
  return {
    id: idOf(entity) ?? '',
    label: entity === scene.roles.get('writer') ? writerLabel(row, entity, byline) : labelOf(scene, entity),
    name: nameOf(row, entity),
    class: entity.class,
    spokesperson: entity.spokesperson,
    count: entity.count,
    ...describeSource(scene, entity, occasion),
    anonymity: { reason: words(note?.reason ?? null), motive: words(note?.motive ?? null) },
    subsetOf: entity.subsetOf && idOf(entity.subsetOf),
    distinctFrom: entity.distinctFrom.map(idOf).filter(each => each !== null),
    mentions: entity.phrases.map(each => rangeOf(row, each)).sort((one, other) => one.start - other.start),
    because: [...entity.because],
  }
}

/** Whom "I" and "we" mean: the writers, by their byline where they say "I", or the newsroom. */
function writerLabel(row: TokenRow, { phrases }: Entity, byline: readonly string[]): string {
  if (!phrases.some(each => /^(?:i|me|my|myself)$/.test(row.lower[each.head] ?? ''))) return 'the newsroom (“we”)'
  return byline.length > 0 ? byline.join(' and ') : 'the writer (“I”)'
}

/** Its fullest designation: the longest name with its title, or the first phrase with what defines it. */
export function labelOf(scene: Scene, entity: Entity): string {
  const { row } = scene
  const name = longestName(entity)
  if (name) {
    const whole = name.title && name.courtesy === null ? name : name.core
    const the =
      entity.class !== 'named-person' &&
      row.lower[whole.from - 1] === 'the' &&
      /^\p{Lu}/u.test(row.tokens[whole.from - 1]?.text ?? '')
    return textOf(row, { from: the ? whole.from - 1 : whole.from, to: name.core.to })
  }
  const first = introducingPhrase(scene, entity)
  return first ? textOf(row, { from: first.core.from, to: definingEnd(row, first) }) : ''
}

/**
 * Where a phrase stops telling who is meant and begins to tell more: its first
 * comma, or "who". Where the source's words break off, the label goes back to a
 * whole phrase ("the board that") or on to one ("people inside its Ortolan Bay").
 */
function definingEnd(row: TokenRow, { core, tail }: NounPhrase): number {
  let to = core.to
  while (to < tail.to && !endsDefinition(row, to)) {
    const next = pastQuoted(row, to, tail.to)
    if (next === to) break
    to = next
  }
  while (
    to > core.to &&
    (/^(?:ADP|CCONJ|SCONJ|DET)$/.test(row.tokens[to - 1]?.pos ?? '') || row.lower[to - 1] === 'that')
  )
    to--
  if (to > core.to && to === tail.to && breaksOff(row, to - 1))
    while (row.tokens[to]?.pos === 'NOUN' && !saying.has(row.lower[to] ?? '') && row.lower[to] !== 'show') to++
  return to
}

const breaksOff = (row: TokenRow, at: number): boolean =>
  /^(?:ADJ|PROPN)$/.test(row.tokens[at]?.pos ?? '') || /^(?:his|her|its|their)$/.test(row.lower[at] ?? '')

function endsDefinition(row: TokenRow, at: number): boolean {
  if (/^(?:who|whom|which|whose|speaking)$/.test(row.lower[at] ?? '')) return true
  const { pos, text = '' } = row.tokens[at] ?? {}
  return pos === 'PUNCT' && !QUOTE.test(text) && !(text === '-' && touchesNext(row, at - 1))
}

const QUOTE = /^["“”]$/

/** The next place, or the one behind what a quotation mark opens here: the name of a programme. */
function pastQuoted(row: TokenRow, at: number, limit: number): number {
  if (!QUOTE.test(row.tokens[at]?.text ?? '')) return at + 1
  for (let close = at + 1; close < limit; close++) if (QUOTE.test(row.tokens[close]?.text ?? '')) return close + 1
  return at
}

function nameOf(row: TokenRow, entity: Entity): string | null {
  const name = longestName(entity)
  return name ? textOf(row, name.core) : null
}

function longestName({ named }: Entity): Name | null {
  return (named?.names ?? []).reduce<Name | null>(
    (best, each) =>
      best &&
      (best.words.length > each.words.length || (best.words.length === each.words.length && best.title !== null))
        ? best
        : each,
    null,
  )
}
