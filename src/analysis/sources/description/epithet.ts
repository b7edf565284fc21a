import { postComplements } from '../../../english/name-words.js'
import { partyAdjectives } from '../../../english/parties.js'
import { offices, publicOffices } from '../../../english/person-nouns.js'
import { formerly } from '../../../english/tenures.js'
import { type Person, PRINTINGS } from '../../survey/directory/named.js'
import { peopleIn } from '../../survey/directory/people-in.js'
import {
  blockAt,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  type TokenRow,
  wholeSentence,
} from '../../survey/words/token-row.js'
import { hasCapital, isVerbAt, lastNominal, tagAt, wordAt } from '../../survey/words/words-at.js'
import { peopleByNoun } from '../scene/called.js'
import type { Scene } from '../scene/scene.js'
import { isContender } from '../unnamed/contenders.js'

/** "former mayor of Kelmar" behind somebody's name. */
interface Office extends Stretch {
  /** "mayor" */
  readonly noun: string
  /** Where the name begins. */
  readonly behind: number
}

/**
 * "former mayor of Kelmar" of "Ada Quill trails. But the former mayor of Kelmar may run": an office by which the article
 * calls a person whom the sentence before is about, whether or not anything is attributed there. "The mayor" alone may be
 * anybody.
 */
export const officeOfTopic = (scene: Scene, person: Person): Stretch | null =>
  officesBehind(scene, person).find(
    office =>
      isVerbAt(scene.row, office.to) &&
      tellsWhich(scene.row, office) &&
      isOfTopic(scene, office, person) &&
      noOtherIsCalledSo(scene, office, person),
  ) ?? null

/** "Kelmar senator" of "Sen. Ada Quill trails. Polls show the Kelmar senator behind": for an office printed shorter. */
export const fullerOffice = (scene: Scene, person: Person, isFuller: (office: Stretch) => boolean): Stretch | null =>
  officesBehind(scene, person).find(
    office =>
      isFuller(office) &&
      // "Sen. Ada Quill met the Kelmar senator"
      (isVerbAt(scene.row, office.to) || sentenceStart(scene.row, office.from) > office.behind) &&
      noOtherIsCalledSo(scene, office, person),
  ) ?? null

/** Of those named around. */
function noOtherIsCalledSo(scene: Scene, { noun, behind, to }: Office, person: Person): boolean {
  const around = new Set(peopleIn(scene, { from: sentenceStart(scene.row, behind), to }))
  return (peopleByNoun(scene).get(noun) ?? []).every(each => each === person || !around.has(each))
}

/** The offices behind the printings of a name, in its sentence and the next. */
function officesBehind(scene: Scene, { names }: Person): Office[] {
  const { row, quoted } = scene
  const found: Office[] = []
  for (const { from, to } of names.slice(0, PRINTINGS)) {
    const end = endOfNext(row, to - 1)
    for (let at = to; at < end; at++) {
      const office = row.lower[at] === 'the' && quoted[at] === 0 ? officeAt(scene, at + 1, end) : null
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
function officeAt({ row, inName }: Scene, from: number, end: number): Omit<Office, 'behind'> | null {
  const to = lastNominal(row, from - 1, end) + 1
  const noun = wordAt(row, to - 1)
  if (to === from || inName(to - 1)) return null
  if (!publicOffices.has(noun) && !offices.has(noun) && !isNomination(row, { from, to })) return null
  if (!/^(?:from|of)$/.test(wordAt(row, to))) return { noun, from, to }
  if (postComplements.has(wordAt(row, to + 1))) return { noun, from, to: to + 2 }
  const body = tagAt(row, to + 1) === 'DET' ? to + 2 : to + 1
  const last = lastNominal(row, body - 1, end) + 1
  return { noun, from, to: last > body ? last : to }
}

/** "Republican presidential nominee": no office yet, and many an article tells of several. */
const isNomination = (row: TokenRow, { from, to }: Stretch): boolean =>
  isContender(wordAt(row, to - 1)) && row.lower.slice(from, to).some(word => partyAdjectives.has(word))

/** "former mayor", "Kelmar senator", "Republican nominee" */
function tellsWhich(row: TokenRow, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (formerly.has(wordAt(row, at)) || hasCapital(row, at)) return true
  return false
}

/**
 * The sentence before names the person first, and speaks of no such office; nobody is named before the office in a
 * sentence of its own. Of those who stand for an office, nobody else is named at all.
 */
function isOfTopic(scene: Scene, office: Office, person: Person): boolean {
  const { row } = scene
  const before = wholeSentence(row, row.sentence[office.behind] ?? 0)
  const [first, ...more] = peopleIn(scene, before)
  const isAlone = !isNomination(row, office) || more.every(each => each === person)
  return (
    office.from >= before.to &&
    first === person &&
    isAlone &&
    !row.lower.slice(before.from, before.to).includes(office.noun) &&
    peopleIn(scene, { from: before.to, to: office.from }).length === 0
  )
}
