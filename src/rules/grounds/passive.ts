import type { Token } from '../../model/sentence.js'

/** Whether a verb tells what is done to its subject: “was abruptly dismissed”, “had been told”. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - NEAR), verb).findLast(({ pos }) => pos !== 'ADV')
  return before?.lemma === 'be' || before?.lemma === 'get'
}

/** How many words stand between the two parts of a verb at most. */
const NEAR = 4
