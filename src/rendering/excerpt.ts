import type { Span } from '../model/report.js'
import { columnsOf, cutFrontTo, cutTo } from './columns.js'
import type { Prose } from './prose.js'
import { visible } from './visible.js'

/** A line of the article: the words in question with as much before and behind them as there is room for. */
interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** The line to show for a place in the file, safe to print; null where the place is no prose. */
export function excerpt(prose: Prose, span: Span, room: number): Excerpt | null {
  const at = prose.find(span)
  const block = prose.blocks[prose.blockAt(span) ?? -1]
  if (at === null || block === undefined) return null
  const say = (start: number, end: number) => visible(prose.text.slice(start, end))
  const words = say(at.start, Math.min(at.end, block.end))
  const marked = cutTo(room, words)
  if (marked !== words) return { before: '', marked, after: '' }
  // Nothing farther away than the room reaches can show, and a block may be a megabyte long. Words at the far ends
  // are cut off in any case, and half of an astral character with them.
  const left = say(Math.max(block.start, at.start - 2 * room), at.start).replace(/^‹U\+D[C-F]..›/, '')
  const right = say(at.end, Math.min(block.end, at.end + 2 * room)).replace(/‹U\+D[89AB]..›$/, '')
  const spare = room - columnsOf(marked)
  const before = cutFrontTo(Math.max(Math.floor(spare / 2), spare - columnsOf(right)), left)
  return { before, marked, after: cutTo(spare - columnsOf(before), right) }
}
