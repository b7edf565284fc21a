import { type FormatName, formats, type ReportFormat } from '../rendering/index.js'
import type { AuditOptions } from './audit-options.js'

/** A format that is wanted, with the way in which it is written. */
export type WantedFormat<Way extends 'render' | 'renderRun'> = { readonly name: FormatName } & Required<
  Pick<ReportFormat, 'extension' | Way>
>

/**
 * Parts the formats into those that are written for each article and those in which the run is one document. What can
 * be either is the former in a folder and the latter on standard output.
 */
export function wantedFormats({ format, out }: Pick<AuditOptions, 'format' | 'out'>) {
  const ofReport: WantedFormat<'render'>[] = []
  const ofRun: WantedFormat<'renderRun'>[] = []
  for (const name of format) {
    const { extension, render, renderRun }: ReportFormat = formats[name]
    if (render && (out !== undefined || !renderRun)) ofReport.push({ name, extension, render })
    else if (renderRun) ofRun.push({ name, extension, renderRun })
  }
  return { ofReport, ofRun }
}
