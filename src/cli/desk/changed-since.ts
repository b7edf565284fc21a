import { execFile } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { ChangedLines } from '../../audit/suppressions/changed-lines.js'
import { causeOf, codeOf, Problem } from '../problem.js'

/** A long diff of one article is still short beside this, in bytes. */
const LARGEST_OUTPUT = 100_000_000

/**
 * The lines of an article that have changed since a revision of its git repository; an article that was not in it then
 * is new.
 *
 * @throws {Problem} naming the article, where git cannot tell
 */
export async function changedSince(since: string, article: string): Promise<ChangedLines> {
  if (article === '-') throw new Problem('-: standard input is in no repository. Leave --changed-since out.')
  const folder = dirname(resolve(article))
  const name = basename(article)
  const found = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`)
  if (typeof found !== 'string') throw gitProblem(article, since, found)
  const commit = found.trim()
  const was = await git(folder, 'ls-tree', '--name-only', commit, '--', `./${name}`)
  if (typeof was !== 'string') throw gitProblem(article, since, was)
  if (was === '') return { since, lines: null }
  const plain = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
  const diff = await git(folder, 'diff', ...plain, commit, '--', `./${name}`)
  if (typeof diff !== 'string') throw gitProblem(article, since, diff)
  return { since, lines: Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), linesOf) }
}

/** Where lines were taken out and none put in, git names the line before; the lines on both sides have changed. */
function linesOf([, first, count = '1']: RegExpMatchArray): [first: number, last: number] {
  return count === '0'
    ? [Math.max(1, Number(first)), Number(first) + 1]
    : [Number(first), Number(first) + Number(count) - 1]
}

async function git(folder: string, ...args: string[]): Promise<string | Error> {
  try {
    const options = { cwd: folder, maxBuffer: LARGEST_OUTPUT }
    return (await promisify(execFile)('git', ['--literal-pathspecs', ...args], options)).stdout
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function gitProblem(article: string, since: string, error: Error): Problem {
  const isWithoutGit = codeOf(error) === 'ENOENT'
  const cause = isWithoutGit ? causeOf(error) : 'no such revision, or no git repository'
  const remedy = isWithoutGit ? 'Install git.' : 'Name a revision of the repository that the article is in.'
  return new Problem(`${article}: what changed since "${since}" cannot be told: ${cause}. ${remedy}`)
}
