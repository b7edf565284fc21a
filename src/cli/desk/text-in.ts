import { readFile } from 'node:fs/promises'
import { fromHere } from '../paths.js'
import { causeOf, isMissing, Problem } from '../problem.js'

/**
 * The text of a file; null where there is no such file.
 *
 * @throws {Problem} naming the file, where it cannot be read
 */
export async function textIn(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw new Problem(`${fromHere(file)}: cannot be read: ${causeOf(error)}. Mend that, or take it away.`)
  }
}

/**
 * The text of a file that has to be there.
 *
 * @param remedy what to do where it is not, a sentence
 * @throws {Problem} naming the file
 */
export async function textOf(file: string, remedy: string): Promise<string> {
  const text = await textIn(file)
  if (text === null) throw new Problem(`${fromHere(file)}: no such file. ${remedy}`)
  return text
}
