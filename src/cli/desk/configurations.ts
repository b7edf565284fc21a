import { dirname, resolve } from 'node:path'
import { settingsFor } from '../../audit/configuration/layer.js'
import { defaultOrigin, defaultSettings, type Settings, type SettingsOrigin } from '../../audit/settings.js'
import { fromHere } from '../paths.js'
import { type FoundConfiguration, findConfiguration } from './find-configuration.js'
import { type OpenConfiguration, openConfiguration } from './open-configuration.js'
import { textOf } from './text-in.js'

/** The configurations of a run; each is read once. */
export interface Configurations {
  /**
   * What is set for an article.
   *
   * @param path of the article; `-` stands in the working folder
   * @throws {InvalidSettings} or {Problem} naming the file that cannot be used, the same each time
   */
  readonly settingsFor: (path: string) => Promise<Settings>
  /** Which configurations were used, one line each. */
  readonly lines: () => string[]
}

/**
 * @param choice the file to use for every article; false for none; else the one nearest to each article is used
 * @param opening is told each file that is chosen or extended, as an absolute path, before it is read
 */
export function configurations(choice: string | false | undefined, opening: (file: string) => void): Configurations {
  const read = (file: string, remedy: string) => {
    opening(file)
    return textOf(file, remedy)
  }
  const found = remembered(async (place: string) => {
    if (choice === false) return null
    if (choice === undefined) return await findConfiguration(place)
    const file = resolve(choice)
    return { file, json: await read(file, 'Give the path of a configuration, or --no-config.') }
  })
  const opened = remembered((file: string, json: string) => openConfiguration({ file, json }, read))
  const used = new Map<string, SettingsOrigin>()
  return {
    settingsFor: async path => {
      const configuration = await found(choice === undefined ? dirname(resolve(path)) : '')
      const open = configuration && (await opened(configuration.file, configuration.json))
      const origin = configuration && open ? originOf(configuration, open) : defaultOrigin
      used.set(origin.configuration ?? '', origin)
      return open ? { ...settingsFor(resolve(path), open.layers), origin } : { ...defaultSettings, origin }
    },
    lines: () =>
      [...used.values()].map(
        origin => `configuration: ${origin.configuration ?? 'none'} (preset ${origin.presets.join(', ')})`,
      ),
  }
}

const originOf = ({ file }: FoundConfiguration, { presets }: OpenConfiguration): SettingsOrigin => ({
  configuration: fromHere(file),
  presets: presets.length > 0 ? presets : defaultOrigin.presets,
})

/** The same function, which works out the result for each first argument once. */
function remembered<Rest extends readonly unknown[], Result>(
  work: (key: string, ...rest: Rest) => Result | Promise<Result>,
): (key: string, ...rest: Rest) => Promise<Result> {
  const results = new Map<string, Promise<Result>>()
  return (key, ...rest) => {
    const result = results.get(key) ?? Promise.resolve(work(key, ...rest))
    results.set(key, result)
    return result
  }
}
