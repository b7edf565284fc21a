import type { Format } from '../model/article.js'
import type { FormatName } from '../rendering/index.js'
import type { DeskOptions } from './desk-options.js'
import type { Threshold } from './exit-status.js'

/** What is said on the command line about an audit. */
export interface AuditOptions extends DeskOptions {
  readonly format: readonly FormatName[]
  /** Folder for the reports; standard output without it. */
  readonly out?: string
  readonly failOn: Threshold
  readonly inputFormat?: Format
}
