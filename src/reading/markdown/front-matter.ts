import { largestFrontMatter } from '../limits.js'
import { parseYaml } from '../parsers.js'
import { type StatedMetadata, statedMetadata } from '../stated-metadata.js'
import { UnreadableArticle } from '../unreadable-article.js'

/**
 * What YAML front matter states.
 *
 * @param firstLine of the YAML in the file, from 1
 * @throws UnreadableArticle naming the line that is broken
 */
export function readFrontMatter(path: string, yaml: string, firstLine: number): StatedMetadata {
  if (yaml.length > largestFrontMatter) throw brokenFrontMatter(path, firstLine, 'it is larger than 20 kB')
  const text = yaml.replaceAll(/\r\n?/g, '\n')
  const document = attempt(path, firstLine, () => parseYaml(text, { prettyErrors: true, logLevel: 'silent' }))
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    const name =
      UNQUOTED.has(error.code) && /^[\s-]*([^\s:-][^:]*): *$/.exec(text.split('\n')[line - 1]?.slice(0, col - 1) ?? '')
    const problem = name
      ? `YAML takes what stands behind "${name[1]}:" for more than words; put it in quotes`
      : error.message.split(/ at line |\n/)[0]
    throw brokenFrontMatter(path, firstLine + line - 1, problem ?? 'it is no YAML')
  }
  const value: unknown = attempt(path, firstLine, () => document.toJS())
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw brokenFrontMatter(path, firstLine, 'it holds no "name: value" lines')
  }
  return statedMetadata(Object.entries(value))
}

/** Errors of YAML at words that hold a colon or begin with one of its signs: “title: Opinion: we must act”. */
const UNQUOTED: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START'])

/** The YAML library throws at lists nested without end, and at aliases that stand for too much. */
function attempt<Result>(path: string, line: number, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw brokenFrontMatter(path, line, error instanceof Error ? error.message : String(error))
  }
}

/** @param line of the file, from 1 */
export function brokenFrontMatter(path: string, line: number, problem: string): UnreadableArticle {
  return new UnreadableArticle(
    path,
    `the front matter is broken at line ${line}: ${problem.replace(/\.$/, '')}`,
    'Mend its YAML, or remove the lines between the two "---"',
  )
}
