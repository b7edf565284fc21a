import type { Report } from '../../src/model/report.js'
import { FILE } from './example.js'

/** Fields that hold ids. */
const IDS = new Set(['id', 'attributionIds', 'claimId', 'distinctFrom', 'relays', 'sourceId', 'sourceIds', 'subsetOf'])

/** A report on the article printed so many times over, each time with claims, sources and findings of its own. */
export function long(report: Report, times: number): Report {
  const copies = Array.from({ length: times }, (_, time) => moved(report, '', time) as Report)
  return {
    ...report,
    article: { ...report.article, blocks: copies.flatMap(({ article }) => article.blocks) },
    sources: copies.flatMap(({ sources }) => sources),
    attributions: copies.flatMap(({ attributions }) => attributions),
    claims: copies.flatMap(({ claims }) => claims),
    nonResponses: copies.flatMap(({ nonResponses }) => nonResponses),
    findings: copies.flatMap(({ findings }) => findings),
  }
}

function moved(value: unknown, key: string, time: number): unknown {
  if (typeof value === 'string') return IDS.has(key) ? `${value}-${time}` : value
  if (typeof value === 'number') return key === 'start' || key === 'end' ? value + time * FILE.length : value
  if (Array.isArray(value)) return value.map(item => moved(item, key, time))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, moved(item, name, time)]))
}
