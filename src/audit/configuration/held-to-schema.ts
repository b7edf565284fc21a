import type { ErrorObject } from 'ajv'
import config from '#validators/config'
import corrections from '#validators/corrections'
import suppressions from '#validators/suppressions'
import type { Configuration } from '../../model/configuration.js'
import type { Corrections } from '../../model/corrections.js'
import type { Suppressions } from '../../model/suppressions.js'
import { byteOrderMarks } from '../../reading/byte-order-marks.js'
import { InvalidSettings } from './invalid-settings.js'
import { nearest } from './nearest.js'
import { saidTwice } from './said-twice.js'
import { schemaFault } from './schema-fault.js'

interface Schemas {
  config: Configuration
  suppressions: Suppressions
  corrections: Corrections
}

const validators = { config, suppressions, corrections }

/**
 * Reads JSON that must be as `schemas/<name>.schema.json` says.
 *
 * @param file as the user knows it, for the message
 * @throws InvalidSettings naming the file, the place in it, what is wrong and what was probably meant
 */
export function heldToSchema<Name extends keyof Schemas>(name: Name, json: string, file: string): Schemas[Name] {
  const text = json.slice(byteOrderMarks(json))
  const value = parsed(text, file)
  const validate = validators[name]
  if (validate(value)) {
    refuseTwice(text, file)
    return value as Schemas[Name]
  }
  const { place, problem, remedy } = explained(validate.errors ?? [])
  throw new InvalidSettings(file, place === '' ? problem : `${problem} (in ${place})`, remedy)
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new InvalidSettings(file, `it is no JSON: ${faultOf(error as SyntaxError, json)}`, 'Mend it there.')
  }
}

function refuseTwice(json: string, file: string): void {
  const twice = saidTwice(json)
  if (twice === null) return
  const problem = `"${twice.key}" is there twice, again in line ${twice.line}`
  throw new InvalidSettings(file, problem, 'Keep one of the two, or make one of them.')
}

/** "Expected ',' or '}' after property value at line 3, column 5": editors count lines, where Node counts characters. */
const faultOf = ({ message }: SyntaxError, json: string) =>
  message.replace(/\s+/g, ' ').replace(/ in JSON at position (\d+).*$/, (_, position: string) => {
    const lines = json.slice(0, Number(position)).split('\n')
    return ` at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`
  })

/** The kinds of corrections, which ajv does not tell where a kind is none of them. */
const kinds: Readonly<Record<Corrections['corrections'][number]['kind'], true>> = {
  'no-attribution': true,
  source: true,
  'second-source': true,
}

/** The most telling first, of errors in one place: of a choice, ajv lists the branches that nobody meant too. */
const telling = ['additionalProperties', 'discriminator', 'required', 'enum', 'pattern', 'minimum', 'maximum', 'type']

function explained(errors: readonly ErrorObject[]): { place: string; problem: string; remedy: string } {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length
  const deepest = errors.filter(each => depth(each) === Math.max(...errors.map(depth)))
  const error = telling.flatMap(keyword => deepest.filter(each => each.keyword === keyword))[0] ?? deepest[0]
  const place = (error?.instancePath ?? '').split('/').slice(1).map(unescaped).join(' › ')
  if (error?.keyword === 'additionalProperties') {
    const word = String(error.params.additionalProperty)
    const known = Object.keys(error.parentSchema?.properties ?? {}).filter(key => key !== '$schema')
    return { place, problem: `"${word}" is no setting`, remedy: nearest(word, known) }
  }
  if (error?.keyword === 'discriminator' && error.params.error === 'mapping') {
    const kind = String(error.params.tagValue)
    return { place, problem: `"${kind}" is no kind`, remedy: nearest(kind, Object.keys(kinds)) }
  }
  if (error?.keyword === 'enum' && typeof error.data === 'string') {
    const allowed = (error.params.allowedValues as readonly unknown[]).map(String)
    return { place, problem: `"${error.data}" is not allowed`, remedy: nearest(error.data, allowed) }
  }
  return { place, problem: `it ${schemaFault(error)}`, remedy: 'Mend it, or leave it out.' }
}

/** A part of a JSON pointer (RFC 6901). */
const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~')
