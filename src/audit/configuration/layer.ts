import { relative } from 'node:path'
import picomatch from 'picomatch'
import { plainEnglish } from '../../analysis/vocabulary/plain-english.js'
import type { Configuration, Override } from '../../model/configuration.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { rules as allRules } from '../../rules/index.js'
import type { Preset } from '../../rules/presets/preset.js'
import { defaultSettings, type RuleSettings, type Settings } from '../settings.js'
import { slashes } from './slashes.js'

/** Settings that are laid over those before them. */
export interface Layer {
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSettings>>
  readonly certainty?: number
  readonly genres?: Readonly<Record<string, readonly string[]>>
  readonly vocabulary?: Partial<Vocabulary>
  /** Whether what earlier layers say of rules is forgotten. */
  readonly anew?: boolean
  /** Whether it holds for the article with this absolute path. */
  readonly holdsFor: (path: string) => boolean
}

/** A preset speaks of all rules: what was said of them before is forgotten. */
export function presetLayer({ rules, others }: Preset): Layer {
  const settings = allRules.flatMap(({ id }): [string, RuleSettings][] => {
    const { severity, options } = rules[id] ?? {}
    if (rules[id] === undefined) return others === 'note' ? [[id, { severity: 'note' }]] : []
    return [[id, defined({ severity, options })]]
  })
  return { rules: Object.fromEntries(settings), anew: true, holdsFor: everywhere }
}

/** The layers of one configuration, without what it extends: its own settings, then its overrides. */
export function layersOf(configuration: Configuration, folder: string): Layer[] {
  const { house, outlets, spokespeople, reportingVerbs, overrides = [] } = configuration
  const vocabulary = defined({ house, outlets, spokespeople, reportingVerbs })
  return [
    { ...layer(configuration), vocabulary, holdsFor: everywhere },
    ...overrides.map(override => {
      const matches = picomatch(override.files, { dot: true })
      // The relative path of an article on another drive is absolute; no glob of ours matches that.
      return {
        ...layer(override),
        holdsFor: (path: string) => matches(slashes(relative(folder, path))),
      }
    }),
  ]
}

const everywhere = () => true

function layer({ rules = {}, certainty, genres }: Configuration | Override): Omit<Layer, 'holdsFor'> {
  return {
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, set]) => [id, typeof set === 'string' ? { severity: set } : set]),
    ),
    ...defined({ certainty, genres }),
  }
}

/** What layers come to for an article, the last word on each setting counting. Lists of words add up. */
export function settingsFor(path: string, layers: readonly Layer[]): Omit<Settings, 'origin'> {
  return layers
    .filter(({ holdsFor }) => holdsFor(path))
    .reduce<Omit<Settings, 'origin'>>(
      (below, { rules, certainty, genres, vocabulary, anew = false }) => ({
        rules: anew ? rules : { ...below.rules, ...mapped(rules, (set, id) => overlaid(below.rules[id], set)) },
        certainty: certainty ?? below.certainty,
        genres: { ...below.genres, ...genres },
        vocabulary: extended(below.vocabulary ?? plainEnglish, vocabulary ?? {}),
      }),
      { rules: {}, certainty: defaultSettings.certainty },
    )
}

const overlaid = (below: RuleSettings | undefined, { severity, options }: RuleSettings): RuleSettings => ({
  ...below,
  ...defined({ severity }),
  options: { ...below?.options, ...options },
})

const extended = (below: Vocabulary, above: Partial<Vocabulary>): Vocabulary => ({
  reportingVerbs: [...below.reportingVerbs, ...(above.reportingVerbs ?? [])],
  outlets: [...below.outlets, ...(above.outlets ?? [])],
  spokespeople: [...below.spokespeople, ...(above.spokespeople ?? [])],
  house: above.house ?? below.house,
})

const mapped = <One, Other>(values: Readonly<Record<string, One>>, map: (value: One, key: string) => Other) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]))

type Defined<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> }

function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>
}
