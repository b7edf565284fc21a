import type { Paragraph } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { nameParticles } from '../../english/titles.js'
import { dateline } from '../furniture/dateline.js'
import { cut, type Passage } from '../passage.js'

/**
 * A paragraph that a bold phrase opens as its heading, "**Why
 * it matters:** Rates …", "**TAX TALK** — Gov. …", without it.
 */
export function withoutRunInHead(whole: Passage, { children: [bold, next] }: Paragraph): Passage[] {
  if (bold?.type !== 'strong' || next === undefined) return [whole]
  const label = wordsOf(bold)
  const mark = /^(?::| *(?:[—–]|--)(?= *(?:["“'‘]|\p{Lu}|$)))/u.exec(wordsOf(next))?.[0] ?? ''
  // "**PARIS** — …" opens a report
  if (dateline(whole.text)?.isKnown) return [whole]
  const endsInColon = label.endsWith(':') || mark === ':'
  if (endsInColon ? isSpeaker(label) : mark === '') return [whole]
  const end = label.length + mark.length
  return [{ ...cut(whole, 0, end), kind: 'subheading' }, cut(whole, end)]
}

/** "Ada Quill:", "HOST:", "Q:" take turns in an interview; "Yes, but:" does not. */
const isSpeaker = (label: string): boolean =>
  (label.match(/[\p{L}’']+/gu) ?? []).every(word => /^\p{Lu}/u.test(word) || nameParticles.has(word))
