import { nounsForLongNames, unionNames } from '../../../english/organization-nouns.js'
import { type Body, PRINTINGS } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { nounBeside } from '../../survey/words/appositions.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** "Kelmar" of "the Kelmar group", of a body that nothing but its name tells of; "the Quill campaign" is not Quill. */
export function bodyWithin(scene: Scene, { core, head, noun }: NounPhrase): Name | null {
  const { row, directory } = scene
  const isUnion = noun.noun === 'union'
  if (core.to !== head + 1 || noun.plural || !(isUnion || nounsForLongNames.has(noun.noun))) return null
  const isOfTrade = isUnion && /^(?:labou?r|trade|trades)$/.test(wordAt(row, head - 1))
  const name = namesIn(scene, core).find(({ to }) => to === (isOfTrade ? head - 1 : head))
  const body = name && directory.of.get(name)
  if (!name || body?.kind !== 'body') return null
  return !isUnion || isOfTrade || isUnionName(scene, body) ? name : null
}

/** "Unite", and "Kelmar" of "Kelmar, the biggest union,"; another "Kelmar union" may be that of Kelmar's workers. */
const isUnionName = ({ row }: Scene, { words, names }: Body): boolean =>
  unionNames.has(words.join(' ')) ||
  names.slice(0, PRINTINGS).some(({ to }) => row.lower[to] === ',' && nounBeside(row, to)?.noun === 'union')
