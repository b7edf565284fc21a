import { dirname, isAbsolute, resolve } from 'node:path'
import { heldToSchema } from '../../audit/configuration/held-to-schema.js'
import { InvalidSettings } from '../../audit/configuration/invalid-settings.js'
import { holdToRules } from '../../audit/configuration/known-rules.js'
import { type Layer, layersOf, presetLayer } from '../../audit/configuration/layer.js'
import { nearest } from '../../audit/configuration/nearest.js'
import { presets } from '../../rules/presets/index.js'
import { fromHere } from '../paths.js'
import type { FoundConfiguration } from './find-configuration.js'
import { textOf } from './text-in.js'

/** A configuration with all that it extends. */
export interface OpenConfiguration {
  readonly layers: readonly Layer[]
  /** Names of the presets among the layers. */
  readonly presets: readonly string[]
}

/**
 * Reads a configuration and all that it extends, each laid over those before it.
 *
 * @param within the files that led here, each extending the next
 * @throws {InvalidSettings} naming the file that is broken and the remedy
 * @throws {Problem} naming the file that cannot be read
 */
export async function openConfiguration(
  { file, json }: FoundConfiguration,
  within: readonly string[] = [],
): Promise<OpenConfiguration> {
  const shown = fromHere(file)
  if (within.includes(file)) throw new InvalidSettings(shown, 'it extends itself', 'Take it out of its "extends".')
  const configuration = heldToSchema('config', json, shown)
  holdToRules(configuration, shown)
  const below: OpenConfiguration[] = []
  const extended = configuration.extends ?? (within.length === 0 ? 'recommended' : [])
  for (const name of [extended].flat()) {
    below.push(isPath(name) ? await openConfiguration(await read(name, file), [...within, file]) : preset(name, shown))
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
    throw new InvalidSettings(file, `"${name}" is no preset, and no file`, nearest(name, known))
  }
  return { layers: [presetLayer(found)], presets: [name] }
}

async function read(name: string, from: string): Promise<FoundConfiguration> {
  const file = resolve(dirname(from), name)
  return { file, json: await textOf(file, `Mend the "extends" of ${fromHere(from)}.`) }
}
