import { givenNames } from '../../english/given-names.js'
import { personNouns, posts } from '../../english/person-nouns.js'
import { isHeading } from '../sentences/headings.js'
import { type Encoded, Quoted } from './encode.js'
import { Tag } from './tags.js'
import type { Found } from './turns.js'

/**
 * Leaves out what a headline only sets behind its kicker: "Inside Orrel: …", "Kelmar 2-3 Orrel: …", "Orrel: How the
 * bank failed". Behind a speaker's name stands a statement, or what is quoted.
 */
export function withoutKickers(text: Encoded, found: readonly Found[]): readonly Found[] {
  const opens = new Map(text.blocks.filter(isHeading).map(({ from }) => [text.sentenceFrom[from], from] as const))
  return found.filter(({ cue, source: [first], content: [said] }) => {
    const opening = opens.get(text.sentenceFrom[cue.from])
    if (opening === undefined || first === undefined || said === undefined) return true
    if (textAt(text, cue.from) !== ':' || cue.to > cue.from + 1 || text.quoted[said] !== Quoted.outside) return true
    return !(
      text.tag[opening] === Tag.ADP ||
      hasScore(text, opening, cue.from) ||
      (ASKING.test(textAt(text, said)) && !isPerson(text, opening, cue.from))
    )
  })
}

const hasScore = (text: Encoded, from: number, to: number): boolean =>
  text.tokens.slice(from, to).some(token => token !== undefined && SCORE.test(token.text))

/** "2-3" */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/

/** "How the bank failed", which states nothing. */
const ASKING = /^(?:how|who|why)$/i

/** "Mayor", "Ada Quill", whose question may be a statement: "How we spend is our affair". */
function isPerson({ tokens }: Encoded, from: number, to: number): boolean {
  const [first, ...others] = tokens.slice(from, to).map(token => token?.lemma.toLowerCase() ?? '')
  const last = others.at(-1) ?? first ?? ''
  return posts.has(last) || personNouns.has(last) || (others.length > 0 && givenNames.has(first ?? ''))
}

const textAt = ({ tokens }: Encoded, at: number): string => tokens[at]?.text ?? ''
