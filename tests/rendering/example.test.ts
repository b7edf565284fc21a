import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { REPORT } from './example.js'
import { hostile } from './hostile.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

describe('the reports that the renderers are tested with', () => {
  test.each([
    ['the example', REPORT],
    ['the hostile one', hostile(REPORT)],
  ])('%s is valid by the schema', (_, report) => {
    validate(report)
    expect(validate.errors).toBeNull()
  })

  test('the summary counts what is there', () => {
    const { summary, attributions, claims, sources, nonResponses, findings } = REPORT
    expect(summary).toMatchObject({
      attributions: attributions.length,
      claims: claims.length,
      sources: sources.length,
      nonResponses: nonResponses.length,
      anonymousClaims: claims.filter(({ support }) => support.basis === 'unnamed').length,
      singleSourceClaims: claims.filter(({ support }) => support.independent === 1).length,
    })
    expect(findings.length).toBe(Object.values(summary.findings).reduce((sum, count) => sum + count))
  })
})
