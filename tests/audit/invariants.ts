import { expect } from 'vitest'
import type { Report, ReportBlock, Span } from '../../src/model/report.js'

/** Holds what is true of every report: spans are places of the file that say what is meant, and ids lead somewhere. */
export function holdsInvariants(report: Report, file: string): void {
  const lines = file.split(/\r\n|\n|\r/)
  const places = spansIn(report)
  expect(places.length).toBeGreaterThanOrEqual(report.attributions.length + report.findings.length)
  for (const { start, end, line, column } of places) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(file.length)
    const rest = file.slice(start).split(/\r\n|\n|\r/)[0] ?? ''
    expect((lines[line - 1] ?? '').slice(column - 1)).toBe(rest)
  }
  for (const { text, span } of report.findings.flatMap(({ evidence }) => evidence)) {
    expect(withoutSpace(proseAt(report.article.blocks, span))).toContain(withoutSpace(text))
  }
  for (const { pieces } of report.article.blocks) {
    for (const { text, start, end } of pieces) {
      if (text.length === end - start) expect(withoutSpace(file.slice(start, end))).toBe(withoutSpace(text))
    }
  }
  idsResolve(report)
}

function idsResolve({ sources, attributions, claims, nonResponses, findings, rules }: Report): void {
  const ids = { sources: idsOf(sources), attributions: idsOf(attributions), claims: idsOf(claims), rules: idsOf(rules) }
  const sourceIds = [
    ...sources.flatMap(({ subsetOf, distinctFrom }) => [subsetOf, ...distinctFrom]),
    ...attributions.flatMap(each => [...each.sourceIds, ...each.relays]),
    ...claims.flatMap(({ support }) => support.sourceIds),
    ...nonResponses.map(({ sourceId }) => sourceId),
    ...findings.map(({ sourceId }) => sourceId),
  ]
  leadTo(ids.sources, sourceIds)
  leadTo(
    ids.attributions,
    claims.flatMap(({ attributionIds }) => attributionIds),
  )
  leadTo(
    ids.claims,
    findings.map(({ claimId }) => claimId),
  )
  leadTo(
    ids.rules,
    findings.map(({ ruleId }) => ruleId),
  )
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(things.map(({ id }) => id))
  expect(ids.size).toBe(things.length)
  return ids
}

function leadTo(known: ReadonlySet<string>, ids: readonly (string | null)[]): void {
  expect(ids.filter(id => id !== null && !known.has(id))).toEqual([])
}

/** Every span in a report, wherever it stands. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('line' in value && 'column' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

/** What the blocks print within a span of the file. */
function proseAt(blocks: readonly ReportBlock[], { start, end }: Span): string {
  return blocks
    .flatMap(({ pieces }) => pieces)
    .filter(piece => piece.start < end && piece.end > start)
    .map(({ text, ...piece }) =>
      text.length === piece.end - piece.start
        ? text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start))
        : text,
    )
    .join('')
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')
