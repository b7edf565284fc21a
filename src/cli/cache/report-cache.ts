import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import type { Report } from '../../model/report.js'

/** Reports of earlier audits, one for each path: the last. */
export interface ReportCache {
  /** The report on the same ground, if there is one. */
  readonly load: (path: string, ground: string) => Promise<Report | undefined>
  readonly save: (path: string, ground: string, report: Report) => Promise<void>
}

export const noCache: ReportCache = { load: async () => undefined, save: async () => {} }

/** A hash of all that a report depends on besides the program: its path, the file's bytes, the settings. */
export function groundOf(...parts: readonly (string | Uint8Array | object | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : serialize(part)
    // With its length in front no part can run into the next.
    hash.update(`${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Keeps the reports of this process, over a cache that may outlive it. */
export function inMemory(below: ReportCache): ReportCache {
  const kept = new Map<string, { readonly ground: string; readonly report: Report }>()
  return {
    async load(path, ground) {
      const known = kept.get(path)
      if (known?.ground === ground) return known.report
      const report = await below.load(path, ground)
      if (report !== undefined) kept.set(path, { ground, report })
      return report
    },
    async save(path, ground, report) {
      kept.set(path, { ground, report })
      await below.save(path, ground, report)
    },
  }
}
