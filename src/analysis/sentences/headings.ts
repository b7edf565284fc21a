import type { Block } from '../../model/article.js'

/** Whether a block is marked as a heading. */
export const isHeading = (block: Block | undefined): boolean =>
  block?.kind === 'headline' || block?.kind === 'subheading'
