import { type Command, Option } from 'commander'
import { named } from '../named.js'
import type { Streams } from '../streams.js'
import { defaultLocation, onDisk } from './on-disk.js'
import { noCache, type ReportCache } from './report-cache.js'

/** What outlives a run. */
export interface Memory {
  /** What was found before. */
  readonly cache: ReportCache
  /** By path, under which name and on which ground its report was delivered. */
  readonly delivered: Map<string, string>
}

/** The options of a command line that say what outlives a run. */
export interface MemoryOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/** Adds the options about it. */
export function addMemoryOptions(program: Command): void {
  const location = new Option('--cache-location <dir>', `where to keep them (default: ${defaultLocation})`)
  program
    .option('--cache', 'keep reports, and audit again only what has changed')
    .addOption(location.argParser(named).implies({ cache: true }))
}

/** @throws {Problem} where a cache is asked for that could be wrong */
export function memoryOf({ cache, cacheLocation = defaultLocation }: MemoryOptions, streams: Streams): Memory {
  return { cache: cache === true ? onDisk(cacheLocation, streams) : noCache, delivered: new Map() }
}
