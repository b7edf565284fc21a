import { statesAbbreviated, usStates } from '../../../english/places.js'
import { answeredOnce } from '../../../order/answered-once.js'
import { grouped } from '../../../order/grouped.js'
import type { Person } from '../../survey/directory/named.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { afterParty } from '../../survey/words/party-tags.js'
import { type Stretch, sentenceEnd, type TokenRow, textOf } from '../../survey/words/token-row.js'
import { descriptorsOf } from '../scene/called.js'
import { MOST_PHRASES } from '../scene/distance.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'

/** "the Ohio governor": the states that a phrase tells. */
export const statesOf = answeredOnce(({ row }: Scene, { core }: NounPhrase): ReadonlySet<string> => statesIn(row, core))

/** Those of all phrases for somebody. */
export const statesOfEntity = (scene: Scene, { phrases }: Entity): ReadonlySet<string> =>
  new Set(phrases.slice(0, MOST_PHRASES).flatMap(each => [...statesOf(scene, each)]))

/** "Ohio Gov. Ada Quill", "Sen. Ada Quill, R-Ohio,", "Senator Ada Quill of Ohio". */
export const homesOf = answeredOnce((scene: Scene, person: Person): ReadonlySet<string> => {
  const { row } = scene
  const before = descriptorsOf(scene, person).filter(({ how }) => how === 'premodifier')
  const behind = person.names.slice(0, MOST_PHRASES).map(({ to }): Stretch => ({ from: to, to: homeEnd(row, to) }))
  return new Set([...before, ...behind].flatMap(each => [...statesIn(row, each)]))
})

/** The article's people by the states that they are of. */
export const peopleOfStates = answeredOnce((scene: Scene) =>
  grouped(scene.directory.people.flatMap(person => [...homesOf(scene, person)].map(state => [state, person] as const))),
)

/** Past the party's tag, and "of Ohio" behind it. */
function homeEnd(row: TokenRow, at: number): number {
  const tagged = afterParty(row, at)
  return row.lower[tagged] === 'of' ? Math.min(tagged + 3, sentenceEnd(row, at)) : tagged
}

function statesIn(row: TokenRow, stretch: Stretch): ReadonlySet<string> {
  const words = textOf(row, stretch).split(/[^A-Za-z.]+/)
  const found = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const state = stateCalled(words[i] ?? '', words[i + 1] ?? '')
    if (state === null) continue
    found.add(state)
    // "West Virginia" is not Virginia
    if (state.startsWith(`${words[i]?.toLowerCase()} `)) i++
  }
  return found
}

/** The state that a word is called by, or with the word behind it. */
function stateCalled(word: string, next: string): string | null {
  const [one = '', other] = [word, next].map(each => each.replaceAll('.', '').toLowerCase())
  const printed = [`${one} ${other}`, one].find(each => usStates.has(each))
  if (printed !== undefined) return printed
  const shortened = statesAbbreviated.get(one)
  return shortened !== undefined && isShortened(word, shortened) ? shortened : null
}

/** "Fla." and "N.H.", but neither "ill" nor "L.A.", a city, nor "M.D.", a doctor. */
const isShortened = (word: string, state: string): boolean =>
  (state.includes(' ') ? /^[A-Z]\.?(?:[A-Z]|Va)\.?$/ : /^[A-Z][a-z]+\.$/).test(word)
