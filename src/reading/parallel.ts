import type { Piece } from '../model/article.js'

/**
 * File and text run in parallel in a piece where both are equally
 * long. Any other piece, an escape, has no parts in the file.
 */
export const isParallel = ({ text, start, end }: Piece): boolean => text.length === end - start
