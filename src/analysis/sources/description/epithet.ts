import { postComplements } from '../../../english/name-words.js'
import { partyAdjectives } from '../../../english/parties.js'
import { offices, publicOffices } from '../../../english/person-nouns.js'
import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { namesIn } from '../../survey/names/in-order.js'
import { readNounPhrase } from '../../survey/phrases/noun-phrase.js'
import { blockAt, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isNominalAt, isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import { knownPerson } from '../known-person/known-person.js'
import type { Scene } from '../scene/scene.js'
import { isContender } from '../unnamed/contenders.js'

/** "former mayor of Kelmar" behind somebody's name. */
interface Office extends Stretch {
  /** Where the name begins. */
  readonly behind: number
}

/**
 * "former mayor of Kelmar" of "Ada Quill trails. But the former mayor of Kelmar may run": an office by which the article
 * calls a person whom the sentence before is about, whether or not anything is attributed there.
 */
export const officeOfTopic = (scene: Scene, person: Person): Stretch | null =>
  officesBehind(scene, person).find(
    office => isSubject(scene, office) && isTopic(scene, office, person) && isMeant(scene, office, person),
  ) ?? null

/** "Kelmar senator" of "Sen. Ada Quill trails, and the Kelmar senator": the same for one whose office is printed shorter. */
export const fullerOffice = (scene: Scene, person: Person, isFuller: (office: Stretch) => boolean): Stretch | null =>
  officesBehind(scene, person).find(office => isFuller(office) && isMeant(scene, office, person)) ?? null

/** The offices behind the printings of a name, in its sentence and the next. */
function officesBehind(scene: Scene, { names }: Person): Office[] {
  const { row, quoted } = scene
  const found: Office[] = []
  for (const { from, to } of names.slice(0, PRINTINGS)) {
    const end = endOfNext(row, to - 1)
    for (let at = to; at < end; at++) {
      const office = row.lower[at] === 'the' && quoted[at] === 0 ? officeFrom(scene, at + 1, end) : null
      if (office) found.push({ ...office, behind: from })
    }
  }
  return found
}

/** The end of the next sentence, if its paragraph is the same or the next. */
function endOfNext(row: TokenRow, at: number): number {
  const end = sentenceEnd(row, at)
  return (blockAt(row, end) ?? 0) - (blockAt(row, at) ?? 0) < 2 ? sentenceEnd(row, end) : end
}

/** "former mayor of Kelmar": to its head and what this is of. */
function officeFrom({ row, inName }: Scene, from: number, end: number): Stretch | null {
  const to = pastNominals(row, from, end)
  if (to === from || inName(to - 1)) return null
  const post = wordAt(row, to - 1)
  if (!publicOffices.has(post) && !offices.has(post) && !isNomination(row, { from, to })) return null
  if (!/^(?:from|of)$/.test(wordAt(row, to))) return { from, to }
  if (postComplements.has(wordAt(row, to + 1))) return { from, to: to + 2 }
  const body = tagAt(row, to + 1) === 'DET' ? to + 2 : to + 1
  const last = pastNominals(row, body, end)
  return { from, to: last > body ? last : to }
}

function pastNominals(row: TokenRow, from: number, end: number): number {
  let at = from
  while (at < end && isNominalAt(row, at)) at++
  return at
}

/** "Republican presidential nominee": no office yet, and many an article tells of several. */
const isNomination = (row: TokenRow, { from, to }: Stretch): boolean =>
  isContender(wordAt(row, to - 1)) && row.lower.slice(from, to).some(word => partyAdjectives.has(word))

/** Nobody is named before it in a sentence of its own. */
const isSubject = (scene: Scene, { from, to, behind }: Office): boolean => {
  const start = sentenceStart(scene.row, from)
  return isVerbAt(scene.row, to) && start > behind && peopleIn(scene, { from: start, to: from }).length === 0
}

/** Named first in the sentence before; of those who stand for an office, alone. */
function isTopic(scene: Scene, office: Office, person: Person): boolean {
  const { row } = scene
  const [first, ...more] = peopleIn(scene, {
    from: sentenceStart(row, office.behind),
    to: sentenceEnd(row, office.behind),
  })
  return first === person && (!isNomination(row, office) || more.every(each => each === person))
}

const peopleIn = (scene: Scene, stretch: Stretch): Person[] =>
  namesIn(scene, stretch)
    .map(name => scene.directory.of.get(name))
    .filter(named => named?.kind === 'person')

function isMeant(scene: Scene, { from, to }: Office, person: Person): boolean {
  const phrase = { from: from - 1, to }
  const meant = knownPerson(scene, readNounPhrase(scene.row, phrase, namesIn(scene, phrase)), null)
  return meant?.entities[0]?.named === person
}
