import { dirname, isAbsolute, resolve } from 'node:path'
import { heldToSchema } from '../../audit/configuration/held-to-schema.js'
import { InvalidSettings } from '../../audit/configuration/invalid-settings.js'
import { holdToRules } from '../../audit/configuration/known-rules.js'
import { type Layer, layersOf, presetLayer } from '../../audit/configuration/layer.js'
import { nearest } from '../../audit/configuration/nearest.js'
import { presets } from '../../rules/presets/index.js'
import { fromHere } from '../paths.js'
import type { FoundConfiguration } from './find-configuration.js'
import type { textOf } from './text-in.js'

/** A configuration with all that it extends. */
export interface OpenConfiguration {
  readonly layers: readonly Layer[]
  /** Names of the presets among the layers. */
  readonly presets: readonly string[]
}

/**
 * Reads a configuration and all that it extends, each laid over those before it.
 *
 * @param read reads each file that is extended
 * @param within the files that led here, each extending the next
 * @throws {InvalidSettings} naming the file that is broken and the remedy
 * @throws {Problem} naming the file that cannot be read
 */
export async function openConfiguration(
  { file, json }: FoundConfiguration,
  read: typeof textOf,
  within: readonly string[] = [],
): Promise<OpenConfiguration> {
  const shown = fromHere(file)
  if (within.includes(file)) throw new InvalidSettings(shown, 'it extends itself', 'Take it out of its "extends".')
  const configuration = heldToSchema('config', json, shown)
  holdToRules(configuration, shown)
  const below: OpenConfiguration[] = []
  const extended = configuration.extends ?? (within.length === 0 ? 'recommended' : [])
  for (const name of [extended].flat()) {
    if (isPath(name)) {
      const path = resolve(dirname(file), name)
      const text = await read(path, `Mend the "extends" of ${shown}.`)
      below.push(await openConfiguration({ file: path, json: text }, read, [...within, file]))
    } else below.push(preset(name, shown))
  }
  return {
    layers: [...below.flatMap(({ layers }) => layers), ...layersOf(configuration, dirname(file))],
    presets: below.flatMap(each => each.presets),
  }
}

const isPath = (name: string) => name.startsWith('.') || isAbsolute(name) || name.endsWith('.json')

function preset(name: string, file: string): OpenConfiguration {
  const found = presets.find(each => each.name === name)
  if (found === undefined) {
    const known = presets.map(each => each.name)
    throw new InvalidSettings(file, `"${name}" is no preset, and no file`, nearest(name, known, 'presets'))
  }
  return { layers: [presetLayer(found)], presets: [name] }
}
