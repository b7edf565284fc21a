import type { ErrorObject } from 'ajv'

type Params = ErrorObject['params']

const kinds: Readonly<Record<string, string>> = {
  object: 'an object, { … }',
  array: 'a list, [ … ]',
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
}

const kindsNamed = (types: readonly string[]) => types.map(type => kinds[type]).join(', or ')

/** What the patterns of the schemas ask for. */
const patterns: Readonly<Record<string, string>> = {
  '\\S': 'must not be blank',
  '^\\S+$': 'must be one word, without spaces',
  '^[0-9a-f]{16}$': 'must be a fingerprint as the report has it',
}

const faults: Readonly<Record<string, (params: Params) => string | undefined>> = {
  type: ({ type }) => `must be ${kindsNamed([type].flat())}`,
  enum: ({ allowedValues }) => `must be one of ${allowedValues.join(', ')}`,
  pattern: ({ pattern }) => patterns[pattern],
  discriminator: ({ tag }) => `must have a "${tag}" in quotation marks`,
  required: ({ missingProperty }) => `must have "${missingProperty}"`,
  // The schemas ask for one character or entry, never for more.
  minLength: () => 'must not be empty',
  minItems: () => 'must not be empty',
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
}

/** What is wrong with a part of a file that its schema does not allow, after the word "it". */
export function schemaFault(error: ErrorObject | undefined): string {
  return faults[error?.keyword ?? '']?.(error?.params ?? {}) ?? error?.message ?? 'is not allowed'
}
