import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Report } from '../model/report.js'

/** A report that its schema does not allow: a fault of this program, never of the article. */
export class InvalidReport extends Error {
  override name = 'InvalidReport'
}

let validator: ValidateFunction<Report> | undefined

/**
 * Holds a report against `schemas/report.schema.json`. The schema is compiled once for the process, at first use.
 *
 * @returns the report itself
 * @throws InvalidReport naming the article and the place in the report
 */
export function validReport(report: Report): Report {
  validator ??= compiled()
  const { path } = report.article
  if (validator(report)) return report
  const faults = (validator.errors ?? []).map(faultText).join('; ')
  throw new InvalidReport(`${path}: the report breaks its schema: ${faults}. Please report this fault.`)
}

function compiled(): ValidateFunction<Report> {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
  return new Ajv2020({ allowUnionTypes: true }).compile<Report>(schema)
}

const faultText = ({ instancePath, message }: ErrorObject) => `${instancePath || '/'} ${message ?? 'is not allowed'}`
