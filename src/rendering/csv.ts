import type { Report, ReportSource } from '../model/report.js'
import { visible } from './visible.js'

type Cell = string | number | boolean | null

/** A column of the table: its name, and what a source has there. */
type Column = readonly [name: string, of: (source: ReportSource, report: Report) => Cell]

const COLUMNS: readonly Column[] = [
  ['article', (_, { article }) => article.path],
  ['outlet', (_, { article }) => article.outlet],
  ['published', (_, { article }) => article.published],
  ['source', ({ id }) => id],
  ['label', ({ label }) => label],
  ['name', ({ name }) => name],
  ['class', source => source.class],
  ['spokesperson', ({ spokesperson }) => spokesperson],
  ['people', ({ count }) => count],
  ['title', ({ title }) => title],
  ['affiliation', ({ affiliation }) => affiliation],
  ['justification', ({ justification }) => justification],
  ['basis_of_knowledge', source => source.basisOfKnowledge],
  ['anonymity_reason', ({ anonymity }) => anonymity.reason],
  ['anonymity_motive', ({ anonymity }) => anonymity.motive],
  ['part_of', source => source.subsetOf],
  ['attributions', ({ id }, { attributions }) => attributions.filter(found => found.sourceIds.includes(id)).length],
  ['claims', ({ id }, { claims }) => claims.filter(({ support }) => support.sourceIds.includes(id)).length],
  ['mentions', ({ mentions }) => mentions.length],
  ['line', ({ mentions }) => mentions[0]?.line ?? null],
]

/**
 * The sources of all articles as a table in CSV (RFC 4180): a head, one line a source, an empty cell where nothing is
 * known.
 */
export function renderCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap(report => report.sources.map(source => COLUMNS.map(([, of]) => of(source, report))))
  return [COLUMNS.map(([name]) => name), ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/**
 * What spreadsheets take for a formula, and run, where a cell begins with it; an apostrophe tells them that it is text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/

function cell(value: Cell): string {
  if (typeof value !== 'string') return `${value ?? ''}`
  const text = visible(value)
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}
