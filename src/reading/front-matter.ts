import { largestFrontMatter } from './limits.js'
import { parseYaml } from './parsers.js'
import { type StatedMetadata, statedMetadata } from './stated-metadata.js'
import { UnreadableArticle } from './unreadable-article.js'

/**
 * What YAML front matter states.
 *
 * @param firstLine of the YAML in the file, from 1
 * @throws UnreadableArticle naming the line that is broken
 */
export function readFrontMatter(path: string, yaml: string, firstLine: number): StatedMetadata {
  if (yaml.length > largestFrontMatter) throw brokenFrontMatter(path, firstLine, 'it is larger than 20 kB')
  const document = attempt(path, firstLine, () =>
    parseYaml(yaml.replaceAll(/\r\n?/g, '\n'), { prettyErrors: true, logLevel: 'silent' }),
  )
  const [error] = document.errors
  if (error !== undefined) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1
    throw brokenFrontMatter(path, line, error.message.split(/ at line |\n/)[0] ?? 'it is no YAML')
  }
  const value: unknown = attempt(path, firstLine, () => document.toJS())
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw brokenFrontMatter(path, firstLine, 'it holds no "name: value" lines')
  }
  return statedMetadata(Object.entries(value))
}

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
