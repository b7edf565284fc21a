import type { Block } from '../../model/article.js'

/** Whether a block is marked as a heading. */
export const isHeading = (block: Pick<Block, 'kind'> | undefined): boolean =>
  block?.kind === 'headline' || block?.kind === 'subheading'
