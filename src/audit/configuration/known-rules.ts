import type { Configuration, Override, SeverityAndOptions } from '../../model/configuration.js'
import { genreNamed } from '../../reading/genre.js'
import { rules as allRules } from '../../rules/index.js'
import type { Options } from '../../rules/rule.js'
import { genreMeant } from './genre-meant.js'
import { InvalidSettings } from './invalid-settings.js'
import { nearest } from './nearest.js'

/**
 * Holds a configuration to the rules and genres that there are, and options to what they may be: what a schema cannot
 * know.
 *
 * @throws InvalidSettings naming what is no rule, no option of it or no genre, and what was probably meant
 */
export function holdToRules(configuration: Configuration, file: string): void {
  for (const part of [configuration, ...(configuration.overrides ?? [])]) {
    for (const id of idsIn(part)) refuseUnknown(id, file)
    for (const genre of Object.keys(part.genres ?? {})) refuseMistaken(genre, file)
    for (const [id, set] of Object.entries(part.rules ?? {})) {
      if (typeof set !== 'string') holdToOptions(id, set.options ?? {}, file)
    }
  }
}

const idsIn = ({ rules = {}, genres = {} }: Configuration | Override) => [
  ...Object.keys(rules),
  ...Object.values(genres).flat(),
]

function refuseUnknown(id: string, file: string): void {
  const ids = allRules.map(rule => rule.id)
  if (!ids.includes(id)) throw new InvalidSettings(file, `"${id}" is no rule`, nearest(id, ids, 'explain'))
}

/**
 * Newsrooms have genres of their own, which are let through. Not so another name for a known one,
 * as no article is of it by that name, nor a known one that is mistyped.
 */
function refuseMistaken(genre: string, file: string): void {
  const known = genreNamed(genre)
  const meant = known === genre ? genreMeant(genre) : known
  if (meant === undefined || meant === genre) return
  throw new InvalidSettings(file, `"${genre}" is no genre`, `Did you mean "${meant}"?`)
}

function holdToOptions(id: string, options: NonNullable<SeverityAndOptions['options']>, file: string): void {
  const defaults: Options = allRules.find(rule => rule.id === id)?.options ?? {}
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, name)) {
      throw new InvalidSettings(file, `"${name}" is no option of ${id}`, nearest(name, Object.keys(defaults)))
    }
    const usual = defaults[name]
    if (kindOf(value) !== kindOf(usual)) {
      const problem = `the option "${name}" of ${id} is a ${kindOf(value)}`
      throw new InvalidSettings(file, problem, `Give a ${kindOf(usual)}, like ${JSON.stringify(usual)}.`)
    }
  }
}

const kindOf = (value: Options[string] | undefined) => (Array.isArray(value) ? 'list' : typeof value)
