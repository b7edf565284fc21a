import type { Encoded } from './encode.js'
import { hashText } from './hash.js'
import { placesBetween } from './places.js'
import type { Settled } from './settle.js'

/** What is told of an attribution once it stands. */
export type Found = Pick<Settled, 'cue' | 'source' | 'content' | 'certainty'>

/** The longest label of a turn, in tokens: "Representative Ortolan of Orrin". */
const LONGEST_LABEL = 5
/** An estimate: all 18 turns that PolNeAR's train and dev articles gained are turns, and its annotators marked 6 of them. */
const CERTAINTY = 0.8
const COLON = hashText(':')

/** A block that begins with a label and a colon. */
interface Turn {
  readonly label: string
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
  const left = transcripts(text)
    .flat()
    .filter(({ from, to }) => !found.some(each => touches(each, from, to)))
  if (left.length === 0) return found
  const added = left.map(
    ({ from, colon, to }): Found => ({
      cue: { from: colon, to: colon + 1, chance: CERTAINTY },
      source: placesBetween(from, colon),
      content: placesBetween(colon + 1, to),
      certainty: CERTAINTY,
    }),
  )
  return [...found, ...added].sort((one, other) => one.cue.from - other.cue.from)
}

/** Runs of turns, block after block. */
function transcripts(text: Encoded): Turn[][] {
  const runs: Turn[][] = []
  let run: Turn[] = []
  for (const block of text.blocks) {
    const turn = turnOf(text, block)
    if (turn) run.push(turn)
    else run = []
    if (run.length === 1) runs.push(run)
  }
  return runs.filter(turns => {
    const labels = turns.map(({ label }) => label)
    const distinct = new Set(labels).size
    return distinct > 1 && (distinct < labels.length || labels.every(label => label.length === 1))
  })
}

function turnOf({ tokens, word }: Encoded, { from, to }: { from: number; to: number }): Turn | null {
  const limit = Math.min(to - 1, from + LONGEST_LABEL + 1)
  let colon = from
  while (colon < limit && word[colon] !== COLON) colon++
  const label = tokens.slice(from, colon).map(token => token?.text ?? '')
  if (colon === from || colon >= limit || !label.some(each => /^\p{Lu}/u.test(each))) return null
  return { label: label.join(' '), from, colon, to }
}

const touches = ({ cue, source, content }: Found, from: number, to: number): boolean =>
  (cue.from < to && from < cue.to) || [...source, ...content].some(at => at >= from && at < to)
