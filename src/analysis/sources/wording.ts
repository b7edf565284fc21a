import type { Name } from './name.js'
import type { Body, Person } from './named.js'
import { oncePer } from './once-per.js'
import type { Scene } from './scene.js'
import { type Stretch, textOf } from './token-row.js'

/** “the words of a phrase”, for an explanation. */
export function say({ row }: Scene, stretch: Stretch): string {
  return `“${textOf(row, stretch)}”`
}

export function nameOfNamed({ row }: Scene, named: Person | Body): string {
  return textOf(row, longestOf(named).core)
}

const longestOf = oncePer(({ names }: Person | Body) =>
  names.reduce((best, each) => (each.words.length > best.words.length ? each : best), names[0] as Name),
)
