import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './folder.js'
import { causeOf, Problem } from './problem.js'

/** What to do where a report cannot be written. */
export const ELSEWHERE = 'Choose another folder with --out, or clear the way.'

/**
 * Writes a file whole or not at all: readers see the old text or the new one, never a part.
 *
 * @param remedy what to do where it cannot be written, a sentence
 * @throws {Problem} naming the file, where it cannot be written
 */
export async function writeWhole(path: string, text: string, remedy = ELSEWHERE): Promise<void> {
  const draft = join(dirname(path), `.${process.pid}.${path.split(/[\\/]/).at(-1)}.part`)
  try {
    await makeFolder(dirname(path))
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw new Problem(`${path}: cannot be written: ${causeOf(error)}. ${remedy}`)
  }
}
