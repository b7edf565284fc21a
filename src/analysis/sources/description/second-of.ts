import { skipDeterminer } from '../../survey/words/post-nouns.js'
import type { Stretch, TokenRow } from '../../survey/words/token-row.js'
import type { Descriptor } from '../beside-names/descriptor.js'

/** "a professor of law" of "the report's author and a professor of law": the second post that one phrase tells. */
export const secondOf = (row: TokenRow, { to }: Stretch, others: readonly Descriptor[]): Descriptor | undefined =>
  row.lower[to] === 'and' ? others.find(each => each.from === skipDeterminer(row, to + 1)) : undefined
