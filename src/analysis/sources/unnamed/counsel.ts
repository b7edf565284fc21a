import { counsels } from '../../../english/speaking-for.js'
import { isFormer } from '../../../english/tenures.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { areAllTagged, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/**
 * True for "a Holt Bank representative", "lawyers for the bank", "the
 * county's attorneys" and "her lawyers, from the firm Quill & Voss".
 */
export function speaksForBody(scene: Scene, phrase: NounPhrase, owner: Entity['owner']): boolean {
  if (phrase.noun.noun === 'representative') return isSentBy(scene.row, phrase, owner)
  if (!counsels.has(phrase.noun.noun)) return false
  if (firmOf(scene, phrase)) return true
  if (phrase.owner && scene.row.lower[phrase.owner.from] === 'their') return false
  if (owner) return isNoPerson(owner)
  return (clientBefore(scene, phrase) ?? clientAfter(scene.row, phrase)) !== null
}

/** "a Holt Bank representative", but not "Ohio's sole representative", "the bank's former representative". */
const isSentBy = (row: TokenRow, { modifiers, tail }: NounPhrase, owner: Entity['owner']): boolean =>
  owner !== null &&
  'kind' in owner &&
  /^(?:body|outlet)$/.test(owner.kind) &&
  !isFormer(modifiers) &&
  row.lower[tail.from] !== 'in'

const isNoPerson = (owner: NonNullable<Entity['owner']>): boolean =>
  'class' in owner ? owner.class === 'organization' : owner.kind !== 'person'

/** The firm that counsel is said to be from: a body's name after "from", "of", "at" or "with". */
export function firmOf(scene: Scene, { noun, tail }: NounPhrase): Stretch | null {
  const { row, directory } = scene
  if (!counsels.has(noun.noun)) return null
  const from = row.lower[tail.from] === ',' ? tail.from + 1 : tail.from
  if (!/^(?:at|from|of|with)$/.test(wordAt(row, from))) return null
  const name = namesIn(scene, { from, to: tail.to })[0]
  if (!name || directory.of.get(name)?.kind === 'person') return null
  const isBeside = areAllTagged(row, { from: from + 1, to: name.from }, /^(?:ADJ|DET|NOUN|PROPN)$/)
  return isBeside ? { from: name.from, to: name.to } : null
}

/** "county" of "the county attorneys": a body that only a common noun names. */
export function clientBefore({ row }: Scene, { head, noun, modifiers }: NounPhrase): Stretch | null {
  if (!counsels.has(noun.noun) || !noun.plural) return null
  const before = modifiers[modifiers.length - 1]
  return before && row.lower[head - 1] === before && readNoun(before).kind === 'body'
    ? { from: head - 1, to: head }
    : null
}

/** "lawyers for the company" */
function clientAfter(row: TokenRow, { tail }: NounPhrase): Stretch | null {
  if (!/^(?:for|representing)$/.test(wordAt(row, tail.from))) return null
  let at = skipDeterminer(row, tail.from + 1)
  while (at + 1 < tail.to && /^(?:ADJ|NOUN)$/.test(tagAt(row, at + 1))) at++
  return readNoun(wordAt(row, at)).kind === 'body' ? { from: at, to: at + 1 } : null
}

/** "the county attorneys" and "lawyers for the county" speak for one client, though no name tells which. */
export function haveOneClient(scene: Scene, one: NounPhrase, other: NounPhrase): boolean {
  const [client, same] = [one, other].map(each => {
    const found = counsels.has(each.noun.noun) ? (clientBefore(scene, each) ?? clientAfter(scene.row, each)) : null
    return found && scene.row.lower[found.from]
  })
  return Boolean(client) && client === same
}
