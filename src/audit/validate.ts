import type { ErrorObject } from 'ajv'
import validate from '#validators/report'
import type { Report } from '../model/report.js'

/** A report that its schema does not allow: a fault of this program, never of the article. */
export class InvalidReport extends Error {
  override name = 'InvalidReport'
}

/**
 * Holds a report against `schemas/report.schema.json`.
 *
 * @returns the report itself
 * @throws InvalidReport naming the article and the place in the report
 */
export function validReport(report: Report): Report {
  const { path } = report.article
  if (validate(report)) return report
  const faults = (validate.errors ?? []).map(faultText).join('; ')
  throw new InvalidReport(`${path}: the report breaks its schema: ${faults}. Please report this fault.`)
}

const faultText = ({ instancePath, message }: ErrorObject) => `${instancePath || '/'} ${message ?? 'is not allowed'}`
