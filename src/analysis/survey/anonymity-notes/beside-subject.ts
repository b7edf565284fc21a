import { keepingBack } from '../../../english/withheld-names.js'
import type { TokenRow } from '../words/token-row.js'
import type { AnonymityNote } from './notes.js'

/** "who asked", "several of whom asked", "speaking", "on condition": whether a note is no sentence of its own. */
export const isBesideSubject = ({ text }: TokenRow, { reason }: AnonymityNote): boolean =>
  BESIDE_SUBJECT.test(text.slice(reason.start, reason.end))

const BESIDE_SUBJECT = new RegExp(
  String.raw`^(?:who|(?:\p{L}+ of )?whom|whose|${keepingBack.participle}|on condition)\b`,
  'iu',
)
