import { isOutlet } from './classify-name.js'
import { namedEntity } from './entities.js'
import type { Entity } from './entity.js'
import type { Judgement } from './judgement.js'
import type { Body, Person } from './named.js'
import type { NounPhrase } from './noun-phrase.js'
import { nameIndex, type Scene } from './scene.js'
import { sentencesBetween } from './scene-distance.js'

/** How far back, in sentences, two are still "both companies". */
const REACH = 8

/** "Neither company", "both agencies": of two, whoever they are. */
export const isOfTwo = ({ determiner }: NounPhrase): boolean => /^(?:both|either|neither)$/.test(determiner)

/** The two bodies that were last named together: "Quill Foods and the Harbor Board". */
export function joinedBodies(scene: Scene, phrase: NounPhrase, judged: Judgement): readonly Entity[] | null {
  const { directory, row } = scene
  for (let i = nameIndex(directory.names, phrase.from) - 1; i > 0; i--) {
    const [one, other] = [directory.names[i - 1], directory.names[i]]
    if (!one || !other || sentencesBetween(scene, other.from, phrase.from) > REACH) return null
    const between = row.lower.slice(one.to, other.from).join(' ')
    if (!/^(?:and|or|nor|&)(?: the)?$/.test(between)) continue
    const [first, second] = [directory.of.get(one), directory.of.get(other)]
    if (isBody(first) && isBody(second) && first !== second && !isOutlet(row, one) && !isOutlet(row, other))
      return [namedEntity(scene, first, judged), namedEntity(scene, second, judged)]
  }
  return null
}

const isBody = (named: Body | Person | undefined): named is Body => named !== undefined && named.kind !== 'person'
