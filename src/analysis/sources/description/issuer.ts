import { issuing } from '../../../english/document-nouns.js'
import { isDeterminer } from '../../survey/words/post-nouns.js'
import { subjectStart } from '../../survey/words/subjects.js'
import { blockAt, hasVerb, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, isVerbAt, lemmaAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** How far back, in blocks, an article has told of a text. */
const NEAR = 3
/** In tokens, from a text's determiner to its noun. */
const LONGEST_TEXT = 6

/** "A group of parents sent a letter" of "“…,” the letter says": where the article told before whose words they are. */
export function issuedBy({ row }: Scene, { phrases }: Entity): Stretch | null {
  for (const { head, from, noun, name, pronoun } of phrases) {
    if (name || pronoun || noun.kind !== 'document') continue
    const since = (blockAt(row, from) ?? 0) - NEAR
    for (let at = from - 1; at >= 0 && (blockAt(row, at) ?? 0) >= since; at--) {
      const told = row.lower[at] === row.lower[head] ? clauseOfIssue(row, at) : null
      if (told) return told
    }
  }
  return null
}

/** From the subject to the text, where a verb of issuing stands before it. */
function clauseOfIssue(row: TokenRow, text: number): Stretch | null {
  let at = text
  while (at > text - LONGEST_TEXT && isNominalAt(row, at - 1)) at--
  const end = isDeterminer(row, at - 1) ? at - 2 : at - 1
  const verb = row.lower[end] === 'out' ? end - 1 : end
  if (!isVerbAt(row, verb) || !issuing.has(lemmaAt(row, verb))) return null
  const from = subjectStart(row, verb)
  const isTold =
    verb > from && !(verb === from + 1 && tagAt(row, from) === 'PRON') && !/^(?:and|who)$/.test(wordAt(row, from))
  return isTold && !hasVerb(row, { from, to: verb }) ? { from, to: text + 1 } : null
}
