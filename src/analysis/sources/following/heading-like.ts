import type { Block } from '../../../model/article.js'
import { isHeading } from '../../sentences/headings.js'

/** Whether a block is a heading, or a line that stands for one: a quotation alone that no full stop ends. */
export const isHeadingLike = (text: string, block: Block | undefined): boolean =>
  isHeading(block) || (block !== undefined && QUOTED_LINE.test(text.slice(block.start, block.end)))

/** "‘Get out now’" */
const QUOTED_LINE = /^["“‘'][^."“”!?…]{1,80}["”’']$/
