import { publicOffices } from '../../../english/person-nouns.js'
import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { blockAt, type Stretch, sentenceEnd, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { knownPerson } from '../known-person/known-person.js'
import type { Scene } from '../scene/scene.js'
import { wholeSentence } from './background.js'

/** How many sentences on from a name a person is called by an office instead. */
const REACH = 1

/**
 * "former mayor of Kelmar" of "Ada Quill trails. But the former mayor of Kelmar may run": an office by which the article
 * calls a person whom the sentence before is about, whether or not anything is attributed there.
 */
export const officeOfTopic = (scene: Scene, person: Person): Stretch | null =>
  first(officesInView(scene, person), (office, name) => {
    const { row } = scene
    const [before, around] = [row.sentence[name], row.sentence[office.from]].map(each => wholeSentence(row, each ?? 0))
    return (
      isVerbAt(row, office.to) &&
      before?.from !== around?.from &&
      firstPersonIn(scene, before) === person &&
      firstPersonIn(scene, { from: around?.from ?? 0, to: office.from }) === null
    )
  })

/** "Kelmar senator" of "Sen. Ada Quill trails, and the Kelmar senator": the same for an office that stands before the name. */
export const fullerOffice = (scene: Scene, person: Person, isFuller: (office: Stretch) => boolean): Stretch | null =>
  first(officesInView(scene, person), isFuller)

function first(
  offices: Iterable<{ office: Stretch; name: number }>,
  fits: (office: Stretch, name: number) => boolean,
): Stretch | null {
  for (const { office, name } of offices) if (fits(office, name)) return office
  return null
}

/** Offices behind the printings of a person's name that mean the person. */
function* officesInView(scene: Scene, person: Person): Generator<{ office: Stretch; name: number }> {
  const { row } = scene
  for (const name of person.names.slice(0, PRINTINGS)) {
    const end = endOfView(row, name.to)
    for (let at = name.to; at < end; at++) {
      if (row.lower[at] !== 'the' || scene.quoted[at] === 1) continue
      const phrase = officeAt(scene, at, end)
      if (phrase && isMeant(scene, phrase, person)) yield { office: { from: at + 1, to: phrase.to }, name: name.from }
    }
  }
}

function firstPersonIn(scene: Scene, stretch: Stretch | undefined): Person | null {
  if (!stretch) return null
  for (const name of namesIn(scene, stretch)) {
    const named = scene.directory.of.get(name)
    if (named?.kind === 'person') return named
  }
  return null
}

/** The end of the sentence some sentences on, in the same paragraph or the next. */
function endOfView(row: TokenRow, at: number): number {
  let end = sentenceEnd(row, at - 1)
  for (let more = 0; more < REACH && (blockAt(row, end) ?? 0) <= (blockAt(row, at - 1) ?? 0) + 1; more++)
    end = sentenceEnd(row, end)
  return end
}

/** "the former mayor of Kelmar": what an article opens, to its head and the body that this is of. */
function officeAt({ row, inName }: Scene, the: number, end: number): Stretch | null {
  let to = the + 1
  while (to < end && isNominalAt(row, to)) to++
  if (to === the + 1 || !publicOffices.has(wordAt(row, to - 1)) || inName(to - 1)) return null
  let body = row.lower[to] === 'of' ? to + 1 : to
  if (tagAt(row, body) === 'DET') body++
  const of = body
  while (body < end && isNominalAt(row, body)) body++
  return { from: the, to: body > of ? body : to }
}

function isMeant(scene: Scene, office: Stretch, person: Person): boolean {
  const meant = knownPerson(scene, readNounPhrase(scene.row, office, namesIn(scene, office)), null)
  return meant?.entities[0]?.named === person
}
