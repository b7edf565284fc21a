import { answeredOnce } from '../../../order/answered-once.js'
import type { Body, Person } from '../../survey/directory/named.js'
import { type Name, nameText } from '../../survey/names/name.js'
import { type Stretch, textOf } from '../../survey/words/token-row.js'
import type { Scene } from './scene.js'

/** “the words of a phrase”, as an explanation has them. */
export function inQuotes({ row }: Scene, stretch: Stretch): string {
  return `“${textOf(row, stretch)}”`
}

/** The name of a person or a body by its longest printing. */
export function fullName({ row }: Scene, named: Person | Body): string {
  return nameText(row, longestOf(named))
}

const longestOf = answeredOnce(({ names }: Person | Body) =>
  names.reduce((best, each) => (each.words.length > best.words.length ? each : best), names[0] as Name),
)
