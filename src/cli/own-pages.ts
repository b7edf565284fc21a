import { open } from 'node:fs/promises'
import { isOwnPage } from '../rendering/html/document.js'
import { causeOf, codeOf, Problem } from './problem.js'
import { ELSEWHERE } from './write-whole.js'

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
 * @throws {Problem} naming it, where it would, or where what is there cannot be read
 */
export async function holdFree(path: string): Promise<void> {
  const beginning = await beginningOf(path).catch(error => {
    if (codeOf(error) === 'ENOENT') return new Uint8Array()
    throw new Problem(`${path}: what is there cannot be read: ${causeOf(error)}. ${ELSEWHERE}`)
  })
  if (beginning.length === 0 || startsAsOwnPage(beginning)) return
  throw new Problem(
    `${path}: a page is there that is no report, and was left as it is. Choose another folder with --out.`,
  )
}

async function isOwnPageAt(path: string): Promise<boolean> {
  if (!/\.html?$/i.test(path)) return false
  return beginningOf(path).then(startsAsOwnPage, () => false)
}

/** The first bytes of a file. Rejects with the operating system's error where it cannot be read. */
async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
