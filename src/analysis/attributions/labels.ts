import { storyLabels, textLabels } from '../../english/story-labels.js'
import type { Encoded } from './encode.js'
import type { Found } from './turns.js'

/** In tokens: "OUR RULING". */
const LONGEST = 3

/** Leaves out what no more than a label of the newsroom's own, in capitals, stands before: "EXCLUSIVE: …", "OUR RULING: …". */
export function withoutLabels(text: Encoded, found: readonly Found[]): readonly Found[] {
  const starts = new Set(text.blocks.map(({ from }) => from))
  return found.filter(({ cue, source: [first, ...more] }) => {
    const isBefore = first !== undefined && starts.has(first) && first + more.length + 1 === cue.from
    return !(isBefore && textAt(text, cue.from) === ':' && isLabel(text, first, cue.from))
  })
}

function isLabel(text: Encoded, from: number, to: number): boolean {
  const label = text.tokens.slice(from, to).map(token => token?.text ?? '')
  const last = label.at(-1)?.toLowerCase() ?? ''
  const isOwn = label.slice(0, -1).every(word => /^(?:our|the)$/i.test(word) || storyLabels.has(word.toLowerCase()))
  return label.length <= LONGEST && isOwn && label.every(isShouted) && storyLabels.has(last) && !textLabels.has(last)
}

const isShouted = (word: string): boolean => /^\p{Lu}+$/u.test(word)

const textAt = ({ tokens }: Encoded, at: number): string => tokens[at]?.text ?? ''
