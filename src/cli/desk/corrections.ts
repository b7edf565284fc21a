import { resolve } from 'node:path'
import { heldToSchema } from '../../audit/configuration/held-to-schema.js'
import type { Corrections } from '../../model/corrections.js'
import { fromHere, withoutExtension } from '../paths.js'
import { textIn } from './text-in.js'

/** How the name of a file of corrections ends: `court.audit.json` beside `court.md`. */
export const correctionsEnding = '.audit.json'

/**
 * What an editor corrects in an article, in a file beside it.
 *
 * @throws {InvalidSettings} or {Problem} naming the file, where it cannot be used
 */
export async function correctionsFor(article: string): Promise<Corrections['corrections']> {
  if (article === '-') return []
  const file = resolve(`${withoutExtension(article)}${correctionsEnding}`)
  const text = await textIn(file)
  return text === null ? [] : heldToSchema('corrections', text, fromHere(file)).corrections
}
