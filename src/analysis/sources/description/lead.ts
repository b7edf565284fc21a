import { answeredOnce } from '../../../order/answered-once.js'
import type { Person } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isOccupation } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { type Stretch, sentenceEnd, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { opensStory } from '../scene/openings.js'
import type { Scene } from '../scene/scene.js'
import { namedLater } from '../unnamed/named-later.js'
import { namedNext } from '../unnamed/named-next.js'

/** "former ferryman", where the story opens with "A former ferryman was fined on Monday" and names him then. */
export function titleInLead(scene: Scene, person: Person): Stretch | null {
  const lead = leadOf(scene)
  return lead?.person === person ? lead.title : null
}

const leadOf = answeredOnce((scene: Scene): { person: Person; title: Stretch } | null => {
  const { row } = scene
  const start = row.first.find(at => at < row.tokens.length && !scene.inHeadline(at) && opensStory(scene, at))
  if (start === undefined) return null
  const subject = { from: start, to: verbFrom(row, start) }
  const phrase = readNounPhrase(row, subject, namesIn(scene, subject))
  if (phrase.name || phrase.noun.plural || !isOccupation(phrase.noun.noun)) return null
  const person = namedLater(scene, phrase) ?? namedNext(scene, phrase)?.[0]
  return person ? { person, title: { from: skipDeterminer(row, phrase.core.from), to: subject.to } } : null
})

function verbFrom(row: TokenRow, start: number): number {
  let at = start
  const end = sentenceEnd(row, start)
  while (at < end && !/^(?:AUX|PRON|PUNCT|VERB)$/.test(tagAt(row, at))) at++
  // "Orrel's mayor | also said"
  while (at > start && tagAt(row, at - 1) === 'ADV') at--
  // "Quill's nominee | to lead the board said"
  return wordAt(row, at - 1) === 'to' ? at - 1 : at
}
