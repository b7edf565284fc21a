import { isLargeShare } from './classify-people.js'
import { createEntity } from './entities.js'
import { knownGroup } from './groups.js'
import type { Judgement } from './judgement.js'
import { namesIn } from './name-places.js'
import { readNoun } from './noun-kinds.js'
import { type NounPhrase, readNounPhrase } from './noun-phrase.js'
import { ownerOf } from './owners.js'
import type { Resolution, Resolve, Scene } from './scene.js'
import type { Stretch } from './token-row.js'
import { say } from './wording.js'

/** "two of the sources", "one of them": a source of its own that adds nobody to the group. */
export function partOfGroup(
  scene: Scene,
  phrase: NounPhrase,
  of: Stretch,
  judged: Judgement,
  resolve: Resolve,
): Resolution {
  const whole = ofThemBeside(scene, phrase, of) ?? of
  const group = readNounPhrase(scene.row, whole, namesIn(scene, whole))
  const parent = (group.pronoun ? resolve(scene, group) : knownGroup(scene, group, judged, ownerOf(scene, group), true))
    ?.entities[0]
  if (!parent || parent.class === 'named-person') return { entities: [createEntity(scene, judged)], why: judged.why }
  const nobodyInParticular =
    isLargeShare(scene.row, phrase) || (parent.class === 'collective' && judged.count === 'many')
  const entity = createEntity(scene, { ...judged, class: nobodyInParticular ? 'collective' : 'unnamed-person' })
  entity.subsetOf = parent
  const [first] = parent.phrases
  return {
    entities: [entity],
    why: first ? `${say(scene, phrase.core)} is a part of ${say(scene, first.core)}` : judged.why,
  }
}

/** "parents" of "parents, most of them opposed" */
function ofThemBeside({ row }: Scene, { core }: NounPhrase, of: Stretch): Stretch | null {
  const noun = core.from - 2
  const isBeside = row.lower[of.from] === 'them' && row.tokens[core.from - 1]?.text === ','
  return isBeside && readNoun(row.lower[noun] ?? '').plural ? { from: noun, to: noun + 1 } : null
}
