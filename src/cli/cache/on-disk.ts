import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { validReport } from '../../audit/validate.js'
import type { Report } from '../../model/report.js'
import { complain } from '../complain.js'
import { isMissing, Problem } from '../problem.js'
import type { Streams } from '../streams.js'
import { writeWhole } from '../write-whole.js'
import { programIdentity } from './program-identity.js'
import { groundOf, type ReportCache } from './report-cache.js'

/** Where caches of tools lie that nobody commits, relative to the working folder. */
export const defaultLocation = 'node_modules/.cache/attribution-audit'

/**
 * Keeps reports in a folder, a file for each article: a line with the ground and the
 * program, a line with the SHA-256 of the rest, the report. What is not what was
 * written is ignored, with a word on standard error; no cache makes an audit fail.
 */
export function onDisk(folder: string, streams: Streams): ReportCache {
  const program = programIdentity()
  let isWritable = true
  return {
    async load(path, ground) {
      const file = join(folder, nameOf(path))
      try {
        return reportIn(await readFile(file, 'utf8'), groundOf(program, ground))
      } catch (error) {
        if (isMissing(error)) return undefined
        complain(new Problem(`${file}: the cached report is damaged and was ignored.`), streams)
        return undefined
      }
    },
    async save(path, ground, report) {
      if (!isWritable) return
      const json = JSON.stringify(report)
      const text = `${groundOf(program, ground)}\n${sha256(json)}\n${json}`
      try {
        await writeWhole(join(folder, nameOf(path)), text, 'Choose another folder with --cache-location.')
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        isWritable = false
        complain(error, streams)
      }
    },
  }
}

/** @throws Error where the text is not what was written, or its report not what the schema allows */
function reportIn(text: string, ground: string): Report | undefined {
  const [, writtenFor, checksum, json = ''] = /^([0-9a-f]{64})\n([0-9a-f]{64})\n(.*)$/s.exec(text) ?? []
  if (checksum !== sha256(json)) throw new Error('damaged')
  return writtenFor === ground ? validReport(JSON.parse(json)) : undefined
}

const nameOf = (path: string) => `${sha256(resolve(path)).slice(0, 32)}.json`
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
