import { singular } from '../../analysis/survey/words/singular.js'
import { circles, emptyMatters, emptyModifiers, stockKnowledge } from '../../english/overused-labels.js'
import type { Source } from '../../model/source.js'

const STOCK = new RegExp(`\\b(?:${stockKnowledge.join('|')}) `, 'i')

/** What leaves open whose matter it is. */
const OPENING = /^(?:both|the|this|that|these|those|his|her|its|their|an?)$/

/** “Marlow’s”, “the Grain Board’s” */
const OWNER = /(?:['’]s|s['’])$/

/** “The books of Marlow’s plan” are books. */
const TIE = /^(?:about|at|behind|by|for|from|in|of|on|over|to|under|with)$/

/** How many words the owner of a matter is called by at most. */
const LONGEST_OWNER = 5

/** The stock words that a source is called by: “familiar with the talks”; nothing where they tell what is known. */
export function stockLabel({ label, justification, basisOfKnowledge }: Source): string | undefined {
  for (const words of [label, basisOfKnowledge?.text ?? '', justification?.text ?? '']) {
    const [stock] = STOCK.exec(words) ?? []
    const known = stock && stockMatter(words.slice(words.indexOf(stock) + stock.length), stock)
    if (known) return `${stock}${known}`
  }
  return undefined
}

/** “The talks” of “the talks in May”, “the board’s internal plans” of “the board’s internal plans for it”. */
function stockMatter(known: string, stock: string): string | undefined {
  const words = known.split(/\s+/, LONGEST_OWNER + 4)
  const owner = words.slice(0, LONGEST_OWNER).findIndex(word => OWNER.test(word))
  const ownerEnd = words.slice(0, owner + 1).some(word => TIE.test(word)) ? 0 : owner + 1
  const isEmpty = (noun: string) => emptyMatters.has(noun) || (/^close to/i.test(stock) && circles.has(noun))
  const at = [0, ownerEnd]
    .map(from => from + countOpening(words.slice(from)))
    .find(each => isEmpty(nounOf(words[each])))
  return at === undefined ? undefined : withoutMarks(words.slice(0, at + 1).join(' '))
}

const countOpening = (words: readonly string[]) =>
  words.findIndex(word => !OPENING.test(word.toLowerCase()) && !emptyModifiers.has(word.toLowerCase()))

const nounOf = (word = '') =>
  singular(withoutMarks(word.toLowerCase()), each => emptyMatters.has(each) || circles.has(each)).noun

/** “talks” of “talks,” */
const withoutMarks = (words: string) => words.replace(/[^\p{L}]+$/u, '')

/** Whether somebody is only said to know of something, as anybody can: “familiar with the bridge’s steel”. */
export const isOnlyFamiliar = ({ basisOfKnowledge }: Source): boolean => FAMILIAR.test(basisOfKnowledge?.text ?? '')

const FAMILIAR = /^(?:familiar with|with (?:information about|knowledge of)|knowledgeable about|aware of) /i
