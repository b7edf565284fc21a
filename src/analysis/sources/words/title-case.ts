import type { Sentence } from '../../../model/sentence.js'
import { answeredOnce } from '../../../order/answered-once.js'
import { isTitleCase } from '../../sentences/title-case.js'
import type { TokenRow } from './token-row.js'

/** Whether a token stands in a sentence in title case: read once, since it is asked of every name in it. */
export function isInTitleCase({ sentences, sentence }: TokenRow, at: number): boolean {
  const around = sentences[sentence[at] ?? 0]
  return around !== undefined && isTitled(around)
}

const isTitled = answeredOnce(({ tokens }: Sentence) => isTitleCase(tokens))
