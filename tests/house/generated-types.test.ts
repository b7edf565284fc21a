import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('src/model/report.ts is what schemas/report.schema.json says', async () => {
  const generator = new URL('../../scripts/generate-types.mjs', import.meta.url).href
  const { reportTypes }: { reportTypes: () => Promise<string> } = await import(generator)
  const stale = 'src/model/report.ts is stale: run `npm run update`, which writes it from schemas/report.schema.json'
  expect(readFileSync('src/model/report.ts', 'utf8'), stale).toBe(await reportTypes())
})
