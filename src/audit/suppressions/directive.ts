import { rules as allRules } from '../../rules/index.js'
import { nearest } from '../configuration/nearest.js'

/** The word that a comment begins with when it speaks to us. */
export const directiveWord = 'attribution-audit'

/** What a comment says: `attribution-audit ignore RULE, RULE: reason`. */
export interface Directive {
  readonly verb: 'ignore' | 'disable' | 'enable'
  /** Ids of rules, each known. Empty for an `enable` that ends whatever is disabled. */
  readonly rules: readonly string[]
  /** Empty for `enable` alone. */
  readonly reason: string
}

/**
 * Reads a comment that begins with the word.
 *
 * @returns what is wrong with it and what to do, as sentences, where it cannot be understood
 */
export function readDirective(text: string): Directive | string {
  const said = text.slice(directiveWord.length).trim()
  const verb = said.split(/[\s:]/, 1)[0] ?? ''
  if (verb !== 'ignore' && verb !== 'disable' && verb !== 'enable') {
    return `“${verb}” is none of ignore, disable and enable. ${nearest(verb, ['ignore', 'disable', 'enable'])}`
  }
  const [list = '', ...reasons] = said.slice(verb.length).split(':')
  const rules = list.split(/[\s,]+/).filter(id => id !== '')
  const reason = reasons.join(':').trim()
  const ids = allRules.map(({ id }) => id)
  const unknown = rules.find(id => !ids.includes(id))
  if (unknown !== undefined) return `“${unknown}” is no rule. ${nearest(unknown, ids, 'explain')}`
  if (verb === 'enable') return { verb, rules, reason }
  if (rules.length === 0) return `No rule is named. Say which: ${directiveWord} ${verb} RULE: reason.`
  if (reason === '')
    return `No reason is given. Write it behind a colon: ${directiveWord} ${verb} ${rules.join(', ')}: reason.`
  return { verb, rules, reason }
}
