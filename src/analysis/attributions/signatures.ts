import { isDashOrHyphen } from '../survey/words/dashes.js'
import type { Encoded } from './encode.js'
import { Quoted } from './encode.js'
import { placesBetween } from './places.js'
import { Tag } from './tags.js'
import type { Found } from './turns.js'

/** The longest name that signs, in tokens: "Representative Ada Ortolan". */
const LONGEST_NAME = 8
/** The longest signature: the same, and behind a comma who or where that is. */
const LONGEST = 24
/** An estimate: all 30 that 956 articles of PolNeAR and of recent news have below or behind a quotation are signatures. */
const CERTAINTY = 0.8

type Block = Pick<Encoded['blocks'][number], 'from' | 'to'>

/** Who signs, and the mark before the name, where the signature begins. */
interface Signature {
  readonly dash: number
  readonly source: readonly number[]
  /** "(@adaquill)": what is signed so is a post, and needs no quotation marks. */
  readonly hasHandle: boolean
}

/**
 * Adds the quotations that a paragraph holds alone and that are signed behind their last mark or in the next paragraph:
 * "— Ada Quill", and posts of social media, "— Ada Quill (@adaquill) July 5, 2026".
 */
export function withSignatures(text: Encoded, found: readonly Found[]): readonly Found[] {
  const added = text.blocks.flatMap((block, index): Found[] => {
    const above = text.blocks[index - 1]
    const below = above && signatureFrom(text, block.from, block.to)
    if (below && (below.hasHandle || isQuotation(text, above))) return sign(below, above, found)
    const behind = signatureBehind(text, block)
    return behind ? sign(behind, { from: block.from, to: behind.dash }, found) : []
  })
  return added.length === 0 ? found : [...found, ...added].sort((one, other) => one.cue.from - other.cue.from)
}

/** What others are found to say within the quotation stays; nothing is added where its signer has it already. */
function sign({ dash, source }: Signature, { from, to }: Block, found: readonly Found[]): Found[] {
  if (found.some(each => each.cue.from === dash || each.source.some(at => source.includes(at)))) return []
  const cue = { from: dash, to: dash + 1, chance: CERTAINTY }
  return [{ cue, source, content: placesBetween(from, to), certainty: CERTAINTY }]
}

/** “They should go.” — Ada Quill */
function signatureBehind(text: Encoded, { from, to }: Block): Signature | null {
  for (let dash = Math.max(from + 2, to - LONGEST); dash < to; dash++) {
    const signature = signatureFrom(text, dash, to)
    const isQuoted = MARK.test(wordAt(text, from)) && MARK.test(wordAt(text, dash - 1))
    if (signature && (isQuoted || signature.hasHandle)) return signature
  }
  return null
}

const MARK = /^(?:["“”]|'')$/

/** The name behind a dash, where a block holds nothing else from there but, behind a comma, who or where that is. */
function signatureFrom(text: Encoded, dash: number, to: number): Signature | null {
  if (to - dash > LONGEST || !isDashOrHyphen(wordAt(text, dash))) return null
  let end = dash + 1
  while (end < to && /^\p{Lu}/u.test(wordAt(text, end))) end++
  const length = end - dash - 1
  const hasHandle = wordAt(text, end) === '(' && wordAt(text, end + 1).startsWith('@') && wordAt(text, end + 2) === ')'
  const closes = end === to || (wordAt(text, end) === '.' && end === to - 1) || wordAt(text, end) === ','
  if (length === 0 || length > LONGEST_NAME || !(closes || hasHandle)) return null
  return { dash, source: placesBetween(dash + 1, end), hasHandle }
}

const wordAt = ({ tokens }: Encoded, at: number): string => tokens[at]?.text ?? ''

const isQuotation = ({ quoted, tag }: Encoded, { from, to }: Block): boolean =>
  placesBetween(from, to).every(at => tag[at] === Tag.PUNCT || quoted[at] !== Quoted.outside)
