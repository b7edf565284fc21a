import { radioParts } from '../../english/radio-parts.js'
import type { Encoded } from './encode.js'
import { hashText } from './hash.js'
import { placesBetween } from './places.js'
import type { Settled } from './settle.js'

/** What is told of an attribution once it stands. */
export type Found = Pick<Settled, 'cue' | 'source' | 'content' | 'certainty'>

/** The longest label of a turn, in tokens: "Representative Ada Ortolan of Orrin, HOST". */
const LONGEST_LABEL = 8
/**
 * An estimate: all 18 turns that PolNeAR's train and dev articles
 * gained are turns, and its annotators marked 6 of them.
 */
const CERTAINTY = 0.8
const COLON = hashText(':')

/** A block that begins with a label and a colon. */
interface Turn {
  readonly label: string
  /** Where the speaker ends: before the part that radio gives reporters and hosts. */
  readonly speakerTo: number
  readonly from: number
  readonly colon: number
  readonly to: number
}

/**
 * Adds the turns of a transcript that nothing was found in: "Q: Did you meet the buyer?", "A: Once." Labels alone could
 * be those of a notice ("When: Friday", "Where: the hall"); people take turns, so one label has to come again, or all
 * are single letters.
 */
export function withTurns(text: Encoded, found: readonly Found[]): readonly Found[] {
  const turns = transcripts(text).flat()
  if (turns.length === 0) return found
  const byColon = new Map(turns.map(turn => [turn.colon, turn]))
  const labelled = found.map(each => {
    const turn = byColon.get(each.cue.from)
    return turn ? { ...each, source: placesBetween(turn.from, turn.speakerTo) } : each
  })
  const touched = touchedBy(found)
  const added = turns.flatMap(({ from, speakerTo, colon, to }): Found[] => {
    const content = untouched(text, touched, colon + 1, to)
    if (touched.has(colon) || content.length === 0) return []
    const cue = { from: colon, to: colon + 1, chance: CERTAINTY }
    return [{ cue, source: placesBetween(from, speakerTo), content, certainty: CERTAINTY }]
  })
  return [...labelled, ...added].sort((one, other) => one.cue.from - other.cue.from)
}

/** Runs of turns, block after block. */
function transcripts(text: Encoded): Turn[][] {
  const runs: Turn[][] = []
  let run: Turn[] = []
  for (const block of text.blocks) {
    const turn = turnOf(text, block)
    if (turn) {
      if (run.length === 0) runs.push(run)
      run.push(turn)
    } else if (!isDirection(text, block)) run = []
  }
  return runs.filter(turns => {
    const labels = turns.map(({ label }) => label)
    const distinct = new Set(labels).size
    const isRadio = turns.some(({ speakerTo, colon }) => speakerTo < colon)
    return distinct > 1 && (isRadio || distinct < labels.length || labels.every(label => label.length === 1))
  })
}

function turnOf({ tokens, word }: Encoded, { from, to }: { from: number; to: number }): Turn | null {
  const limit = Math.min(to - 1, from + LONGEST_LABEL + 1)
  let colon = from
  while (colon < limit && word[colon] !== COLON) colon++
  const label = tokens.slice(from, colon).map(token => token?.text ?? '')
  if (colon === from || colon >= limit || !label.some(each => /^\p{Lu}/u.test(each))) return null
  const isPart = label.at(-2) === ',' && radioParts.has(label.at(-1)?.toLowerCase() ?? '')
  return { label: label.join(' '), speakerTo: isPart ? colon - 2 : colon, from, colon, to }
}

/** "(SOUNDBITE OF TRAFFIC)": nobody's turn, and no end of any. */
const isDirection = ({ tokens }: Encoded, { from, to }: { from: number; to: number }): boolean =>
  tokens[from]?.text === '(' && tokens[to - 1]?.text === ')'

function touchedBy(found: readonly Found[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { cue, source, content } of found)
    for (const at of [...placesBetween(cue.from, cue.to), ...source, ...content]) places.add(at)
  return places
}

/** The sentences of a turn in which no other attribution stands. */
function untouched({ sentenceTo }: Encoded, touched: ReadonlySet<number>, from: number, to: number): number[] {
  const left: number[] = []
  for (let at = from; at < to; ) {
    const end = Math.min(to, Math.max(at + 1, sentenceTo[at] ?? to))
    const places = placesBetween(at, end)
    if (!places.some(place => touched.has(place))) left.push(...places)
    at = end
  }
  return left
}
