import type { Range } from '../../model/range.js'
import type { Mark } from './marks.js'
import { type Pairs, pairMarks, pairSingleMarks } from './pair-marks.js'

/** A block's text, its place in the article's, and the marks of one family in it. */
interface MarkedText {
  readonly text: string
  readonly start: number
  readonly marks: readonly Mark[]
}

/**
 * What the marks of one family enclose in an article, in order: the parts of each quotation. One that is not closed
 * at its block's end runs on where the next block begins with an opening mark. One that never closes ends with its
 * block where it began with it, else with the sentence: `sentenceEnd` gives the end of the sentence at an offset. Other
 * quotations in the block behind it tell that its closing mark was forgotten. A lone single mark is an apostrophe.
 */
export function quotedParts(blocks: readonly MarkedText[], sentenceEnd: (at: number) => number): readonly Range[][] {
  const quotations: Range[][] = []
  let running: Range[] = []
  blocks.forEach((block, index) => {
    const { closed, unclosed } = pairsOf(block)
    const at = (offset: number) => block.start + offset
    for (const { start, end } of closed) {
      const parts = start === 0 ? running : []
      parts.push({ start: at(start), end: at(end) })
      quotations.push(parts)
    }
    const parts = unclosed === 0 ? running : []
    running = []
    if (unclosed === undefined) return

    const start = at(unclosed)
    const within = closed.find(part => part.start > unclosed)
    const next = blocks[index + 1]
    const runsOn = within === undefined && next !== undefined && beginsWithMark(next)
    const isWhole = runsOn || (within === undefined && unclosed === 0)
    const end = isWhole ? at(block.text.length) : Math.min(sentenceEnd(start), at(within?.start ?? block.text.length))
    parts.push({ start, end })
    if (runsOn) running = parts
    else if (parts.length > 1 || !isSingle(block)) quotations.push(parts)
  })
  return quotations
}

function pairsOf({ text, marks }: MarkedText): Pairs {
  return isSingle({ marks }) ? pairSingleMarks(marks, text) : pairMarks(marks)
}

const isSingle = ({ marks: [first] }: Pick<MarkedText, 'marks'>) => first?.family === 'single'

const beginsWithMark = ({ marks: [first] }: MarkedText) => first !== undefined && first.start === 0 && first.opens
