import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { heldToSchema } from '../../audit/configuration/held-to-schema.js'
import { slashes } from '../../audit/configuration/slashes.js'
import type { Report } from '../../model/report.js'
import type { FileSuppression, Suppressions } from '../../model/suppressions.js'
import { byCodeUnit } from '../../order/by-code-unit.js'
import { holdWritable } from '../folder.js'
import { fromHere } from '../paths.js'
import { writeWhole } from '../write-whole.js'
import { textIn, textOf } from './text-in.js'

/** What to do where the file cannot be written. */
const ELSEWHERE = 'Choose another file with --suppressions, or clear the way.'

export const suppressionsName = 'attribution-audit.suppressions.json'

/** The suppressions file of a run: articles by their paths relative to it. */
export class SuppressionsFile {
  /** From the working folder. */
  readonly path: string
  readonly #file: string
  readonly #before: string
  #articles: Suppressions['articles']

  private constructor(path: string, before: string, articles: Suppressions['articles']) {
    this.path = fromHere(path)
    this.#file = resolve(path)
    this.#before = before
    this.#articles = articles
  }

  /**
   * @param mayBeNew whether the file need not be there
   * @throws {InvalidSettings} or {Problem} naming the file, where it cannot be used
   */
  static async open(path: string, mayBeNew: boolean): Promise<SuppressionsFile> {
    const text = mayBeNew
      ? await textIn(resolve(path))
      : await textOf(path, 'Check the path; --suppress writes the file.')
    const { articles } = text === null ? { articles: {} } : heldToSchema('suppressions', text, fromHere(path))
    return new SuppressionsFile(path, text ?? '', articles)
  }

  /** The entries of an article; none of standard input, which has no path to know it by. */
  of(article: string): readonly FileSuppression[] {
    const key = this.#keyOf(article)
    return article !== '-' && Object.hasOwn(this.#articles, key) ? (this.#articles[key] ?? []) : []
  }

  /** Puts the entries of an article in the place of those before. */
  replace(article: string, entries: readonly FileSuppression[]): void {
    if (article === '-') return
    const { [this.#keyOf(article)]: _, ...others } = this.#articles
    this.#articles = entries.length > 0 ? { ...others, [this.#keyOf(article)]: [...entries] } : others
  }

  /** Paths, from the working folder, of the articles with entries that are not on the disk any more. */
  gone(): string[] {
    return Object.keys(this.#articles)
      .map(key => resolve(dirname(this.#file), key))
      .filter(path => !existsSync(path))
      .map(fromHere)
  }

  /**
   * Makes sure, before a report says that anything is suppressed, that it can be.
   *
   * @throws {Problem} naming the folder, where the file cannot be written
   */
  async holdWritable(): Promise<void> {
    await holdWritable(fromHere(dirname(this.#file)), ELSEWHERE)
  }

  /**
   * Writes the file where anything in it has changed.
   *
   * @throws {Problem} naming it, where it cannot be written
   */
  async write(): Promise<void> {
    const articles = Object.fromEntries(Object.entries(this.#articles).sort(([one], [other]) => byCodeUnit(one, other)))
    const text = `${JSON.stringify({ articles }, null, 2)}\n`
    if (text !== this.#before && (this.#before !== '' || Object.keys(articles).length > 0))
      await writeWhole(this.path, text, ELSEWHERE)
  }

  #keyOf(article: string): string {
    return slashes(relative(dirname(this.#file), resolve(article)))
  }
}

/**
 * The entries of an article after its audit, in the order of the report, with what the findings say.
 *
 * @param before the entries until now
 * @param prune whether those that are not needed any more are left out
 */
export function entriesAfter(
  { suppressions, findings }: Report,
  before: readonly FileSuppression[],
  prune: boolean,
): FileSuppression[] {
  return suppressions.flatMap(({ by, outcome, ruleId: rule, fingerprint, reason }) => {
    if (by !== 'file' || rule === null || fingerprint === null || reason === null) return []
    if (prune && outcome === 'unneeded') return []
    const message = [...findings, ...before].find(each => each.fingerprint === fingerprint)?.message
    return { rule, fingerprint, reason, ...(message !== undefined && { message }) }
  })
}
