import type { Encoded } from './encode.js'
import { Quoted } from './encode.js'
import { placesBetween } from './places.js'
import { Tag } from './tags.js'
import type { Found } from './turns.js'

/** The longest signature, in tokens: "- Representative Ada Ortolan, Orrin". */
const LONGEST = 10
/** An estimate: all six that 936 articles of PolNeAR and of recent news have below a quotation are signatures. */
const CERTAINTY = 0.8

type Block = Encoded['blocks'][number]

/** Adds the quotations that a paragraph alone holds and the next one signs: "— Ada Quill". */
export function withSignatures(text: Encoded, found: readonly Found[]): readonly Found[] {
  const added = text.blocks.flatMap((block, index): Found[] => {
    const above = text.blocks[index - 1]
    const source = above ? signatureIn(text, block) : []
    if (!above || source.length === 0 || !isQuotation(text, above)) return []
    if (found.some(each => isIn(each, above) || isIn(each, block))) return []
    const cue = { from: block.from, to: block.from + 1, chance: CERTAINTY }
    return [{ cue, source, content: placesBetween(above.from, above.to), certainty: CERTAINTY }]
  })
  return added.length === 0 ? found : [...found, ...added].sort((one, other) => one.cue.from - other.cue.from)
}

/** The places of the name behind a dash, where a block holds nothing else but, behind a comma, where or what that is. */
function signatureIn({ tokens }: Encoded, { from, to }: Block): number[] {
  const words = tokens.slice(from, to).map(token => token?.text ?? '')
  if (words.length > LONGEST || !/^(?:-|--|–|—)$/.test(words[0] ?? '')) return []
  if (!words.slice(1).every(word => /^(?:\p{Lu}|,$|\.$)/u.test(word))) return []
  const end = words.findIndex((word, at) => at > 0 && /^[,.]$/.test(word))
  return end === 1 || words.length < 2 ? [] : placesBetween(from + 1, end < 0 ? to : from + end)
}

const isQuotation = ({ quoted, tag }: Encoded, { from, to }: Block): boolean =>
  placesBetween(from, to).every(at => tag[at] === Tag.PUNCT || quoted[at] !== Quoted.outside)

const isIn = ({ cue, source, content }: Found, { from, to }: Block): boolean =>
  [cue.from, ...source, ...content].some(at => at >= from && at < to)
