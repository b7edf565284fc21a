import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the generated types are what the schemas say', async () => {
  const generator = new URL('../../scripts/types-of-schemas.mjs', import.meta.url).href
  const { generatedTypes }: { generatedTypes: () => Promise<Record<string, string>> } = await import(generator)
  const generated = Object.entries(await generatedTypes())
  expect(generated.map(([path]) => path)).toContain('src/model/report.ts')
  for (const [path, types] of generated) {
    expect(readFileSync(path, 'utf8'), `${path} is stale: run \`npm run update\`, which writes it`).toBe(types)
  }
})
