import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { causeOf, codeOf, Problem } from './problem.js'

/**
 * Makes a folder, and those above it that are missing. `mkdir` of Node 20 does so, too, but never ends where the system
 * says that a folder is there and has no place for another: `/proc/reports`.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !(await isFolder(dirname(folder)))) {
      await makeFolder(dirname(folder))
      await makeFolder(folder)
    } else if (!(await isFolder(folder))) throw error
  }
}

/**
 * Makes a folder where it is missing, and makes sure that files can be written into it.
 *
 * @param remedy what to do where they cannot, a sentence
 * @throws {Problem} naming the folder
 */
export async function holdWritable(folder: string, remedy: string): Promise<void> {
  const trial = join(folder, `.${process.pid}.part`)
  try {
    await makeFolder(folder)
    await writeFile(trial, '')
    await rm(trial)
  } catch (error) {
    throw new Problem(`${folder}: nothing can be written there: ${causeOf(error)}. ${remedy}`)
  }
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true
