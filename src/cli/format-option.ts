import { InvalidArgumentError, Option } from 'commander'
import { nearest } from '../audit/configuration/nearest.js'
import { type FormatName, formats } from '../rendering/index.js'
import type { AuditOptions } from './audit-options.js'
import { Problem } from './problem.js'

const known = Object.keys(formats) as readonly FormatName[]

/** The option that names the formats of reports. */
export const formatOption = (): Option =>
  new Option('-f, --format <names>', `one, or with --out several, comma-separated: ${known.join(', ')}`).argParser(
    formatNames,
  )

/**
 * The formats that reports are written in, whether or not any was named.
 *
 * @throws {Problem} where several documents would come out of standard output, one behind the other
 */
export function formatsOf({ format, out }: Partial<Pick<AuditOptions, 'format' | 'out'>>): AuditOptions['format'] {
  if (out !== undefined) return format ?? ['json', 'html']
  if (format !== undefined && format.length > 1)
    throw new Problem('--format: standard output takes one format. Give a folder for several with --out.')
  return format ?? ['text']
}

function formatNames(list: string): AuditOptions['format'] {
  return list.split(',').map(each => {
    const name = each.trim()
    const format = known.find(candidate => candidate === name)
    if (format === undefined) throw new InvalidArgumentError(`"${name}" is no format. ${remedyFor(name)}`)
    return format
  })
}

/** Whoever asks for "md" means the format whose files end so. */
function remedyFor(name: string): string {
  const ending = `.${name.toLowerCase()}`
  const [meant] = Object.entries(formats).find(([, { extension }]) => extension === ending) ?? []
  return meant === undefined ? nearest(name, known) : `Did you mean "${meant}"?`
}
