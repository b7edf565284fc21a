import { open } from 'node:fs/promises'
import { isOwnPage } from '../rendering/html/document.js'
import { Problem } from './problem.js'

/** As much of a page as tells whose it is, in bytes. */
const BEGINNING = 200

/** Whether bytes are those of a page that this program wrote. */
export const startsAsOwnPage = (bytes: Uint8Array): boolean =>
  isOwnPage(Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1'))

/** The paths of files but for those of such pages; a file that cannot be read is left for the reader to tell of. */
export async function withoutOwnPages(paths: readonly string[]): Promise<string[]> {
  const others: string[] = []
  // One after the other, or a folder of thousands of pages would have as many files open.
  for (const path of paths) if (!(await isOwnPageAt(path))) others.push(path)
  return others
}

/**
 * Makes sure that a page which is about to be written takes the place of none that this program did not write.
 *
 * @throws {Problem} naming it, where it would
 */
export async function holdFree(path: string): Promise<void> {
  const beginning = await beginningOf(path)
  if (beginning === undefined || beginning.length === 0 || startsAsOwnPage(beginning)) return
  throw new Problem(
    `${path}: a page is there that is no report, and was left as it is. Choose another folder with --out.`,
  )
}

async function isOwnPageAt(path: string): Promise<boolean> {
  if (!/\.html?$/i.test(path)) return false
  const beginning = await beginningOf(path)
  return beginning !== undefined && startsAsOwnPage(beginning)
}

/** The first bytes of a file; undefined where there is none that can be read. */
async function beginningOf(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(() => undefined)
  try {
    const read = await file?.read(Buffer.alloc(BEGINNING), 0, BEGINNING)
    return read?.buffer.subarray(0, read.bytesRead)
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}
