import { oneToTen } from '../../english/quantities.js'
import { words } from '../../english/words.js'
import type { Block } from '../../model/article.js'
import type { Attribution } from '../../model/attribution.js'
import type { Quotation } from '../../model/quotation.js'
import type { Range } from '../../model/range.js'
import { isSameText } from './same-text.js'
import { stretchOf, type TokenRow } from './token-row.js'

/** A sentence or a heading without a cue of its own that a source stands behind. */
export interface CarryOver {
  readonly content: Range
  /** Index of the attribution whose source it is. */
  readonly from: number
  readonly certainty: number
  readonly manner: Attribution['manner']
  readonly why: string
}

/** How sure a continuation is, beside the attribution that it continues. */
const QUOTED = 0.8
const PLAIN = 0.5
const CONTINUES = new Set(['says', 'shows', 'thinks'])

/**
 * Sentences without a cue of their own that plainly continue a source: quoted sentences that no attribution covers,
 * after or before an attributed one, and plain sentences in the paragraph of an indirect statement that point back.
 */
export function findCarryOvers(
  row: TokenRow,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  blocks: readonly Block[],
): CarryOver[] {
  const by = attributionsBySentence(row, attributions)
  const speech = new Uint8Array(row.sentences.length)
  for (const { kind, parts } of quotations) {
    if (kind !== 'speech') continue
    for (const part of parts)
      for (const index of sentencesIn(row, part)) if (coverage(row, index, [part]) > 0.6) speech[index] = 1
  }
  const found: CarryOver[] = []
  let last = -1
  let lastSentence = -10
  for (let index = 0; index < row.sentences.length; index++) {
    const own = by[index] ?? []
    if (own.length > 0) {
      last = own[own.length - 1] ?? -1
      lastSentence = index
      continue
    }
    const sentence = row.sentences[index]
    const attribution = attributions[last]
    if (!sentence || !attribution || !CONTINUES.has(attribution.act) || isHeading(blocks[sentence.block])) continue
    const sameBlock = row.sentences[lastSentence]?.block === sentence.block
    if (speech[index] === 1 && index - lastSentence <= 4) {
      found.push({
        content: { start: sentence.start, end: sentence.end },
        from: last,
        certainty: attribution.certainty * QUOTED,
        manner: 'direct',
        why: 'a quotation goes on after its speaker was named',
      })
      lastSentence = index
    } else if (
      sameBlock &&
      index === lastSentence + 1 &&
      (goesOn(row, index, attribution) || (isCarried(found, lastSentence, row) && countsOn(row, index)))
    ) {
      found.push({
        content: { start: sentence.start, end: sentence.end },
        from: last,
        certainty: attribution.certainty * PLAIN,
        manner: 'indirect',
        why: 'the sentence keeps to the tense or the count of what was said just before it',
      })
      lastSentence = index
    }
  }
  return found
}

/** True where the sentence at an index is the one that was carried over last. */
function isCarried(found: readonly CarryOver[], index: number, row: TokenRow): boolean {
  const last = found[found.length - 1]
  return last !== undefined && last.manner === 'indirect' && last.content.start === row.sentences[index]?.start
}

/** "One man had signed twice. Two others lived elsewhere. They had moved.": a carried-over account that goes on. */
function countsOn(row: TokenRow, index: number): boolean {
  const word = row.lower[row.first[index] ?? 0] ?? ''
  return COUNTS.has(word) || /^(?:they|others|these|those)$/.test(word)
}

const isHeading = (block: Block | undefined): boolean => block?.kind === 'headline' || block?.kind === 'subheading'

/**
 * Free indirect speech: "She would count them again", "They had
 * never been so thin"; and a study's counts: "One in five did not."
 */
function goesOn(row: TokenRow, index: number, { act, source }: Attribution): boolean {
  const from = row.first[index] ?? 0
  const to = row.first[index + 1] ?? from
  // "(He would win it two years later.)": an aside of the reporter's
  if (row.tokens[from]?.text === '(') return false
  if (isOwnSubject(row, index, source)) return true
  if (act === 'shows')
    return (
      COUNTS.has(row.lower[from] ?? '') ||
      /^\d/.test(row.lower[from] ?? '') ||
      (row.lower[from] === 'of' && /^(?:those|them|these|the)$/.test(row.lower[from + 1] ?? ''))
    )
  for (let at = from; at < to; at++) {
    const word = row.lower[at] ?? ''
    const pos = row.tokens[at]?.pos
    if (pos === 'PUNCT' && row.tokens[at]?.text === '“') return false
    if (pos !== 'AUX' && pos !== 'VERB') continue
    return /^(?:would|'d|could|might|should)$/.test(word) || (word === 'had' && isPerfect(row, at))
  }
  return false
}

/** "The survey included 900 households." after what the survey found: a text tells of itself. */
function isOwnSubject(row: TokenRow, index: number, source: Attribution['source']): boolean {
  const from = row.first[index] ?? 0
  const noun = row.lower[from + 1] ?? ''
  return (
    /^(?:the|that|this)$/.test(row.lower[from] ?? '') &&
    /^(?:VERB|AUX|ADV)$/.test(row.tokens[from + 2]?.pos ?? '') &&
    source.some(range => {
      const { from: first, to } = stretchOf(row, range)
      return row.lower.slice(first, to).some(word => isSameText(word, noun))
    })
  )
}

const COUNTS = words(`${oneToTen} half most fewer nearly almost about another only roughly some many few none all`)

/** "had never been", not "had two doors". */
function isPerfect(row: TokenRow, at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const pos = row.tokens[next]?.pos
    if (pos === 'VERB' || (pos === 'AUX' && row.lower[next] === 'been')) return true
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}

function attributionsBySentence(row: TokenRow, attributions: readonly Attribution[]): number[][] {
  const by: number[][] = row.sentences.map(() => [])
  attributions.forEach((attribution, at) => {
    for (const range of [...attribution.content, ...attribution.cue])
      for (const index of sentencesIn(row, range)) {
        const list = by[index]
        if (list && list[list.length - 1] !== at) list.push(at)
      }
  })
  return by
}

function sentencesIn(row: TokenRow, range: Range): number[] {
  let low = 0
  let high = row.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row.sentences[middle]?.end ?? 0) <= range.start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let index = low; index < row.sentences.length && (row.sentences[index]?.start ?? 0) < range.end; index++)
    found.push(index)
  return found
}

function coverage(row: TokenRow, index: number, ranges: readonly Range[]): number {
  const sentence = row.sentences[index]
  if (!sentence) return 0
  let covered = 0
  for (const { start, end } of ranges)
    covered += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start))
  return covered / Math.max(1, sentence.end - sentence.start)
}
