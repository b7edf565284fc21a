import { finiteAuxiliaries, formsOfBe } from '../../english/function-words.js'
import { hasVerb, type Stretch, sentenceEnd, type TokenRow } from '../survey/words/token-row.js'
import { wordAt } from '../survey/words/words-at.js'
import { canAnswer, partyBehind, withName } from './party-behind.js'

/** In tokens, from a refusal to the words that tell the same of somebody else. */
const REACH = 30

/** Others of whom the same is told: "…, as did the commission", "So did Lantern.", "Nor has its owner." */
export function echoOf(row: TokenRow, at: number): Stretch | null {
  const end = sentenceEnd(row, at - 1)
  for (let word = at; word <= Math.min(end, at + REACH); word++) {
    if (!isEcho(row, word, end)) continue
    const party = withName(row, partyBehind(row, word + 2, sentenceEnd(row, word)))
    // "as was his right"
    const isParty = !formsOfBe.has(wordAt(row, word + 1)) || canAnswer(row, party)
    return isParty && !hasVerb(row, party) && party.to > party.from ? party : null
  }
  return null
}

/** Behind a comma or an "and", or at the beginning of the next sentence. */
function isEcho(row: TokenRow, at: number, end: number): boolean {
  const opens = at === end || /^(?:[,;—]|and)$/.test(wordAt(row, at - 1))
  const echoes = at === end ? /^(?:so|nor|neither)$/ : /^(?:as|so|nor|neither)$/
  return opens && echoes.test(wordAt(row, at)) && finiteAuxiliaries.has(wordAt(row, at + 1))
}
