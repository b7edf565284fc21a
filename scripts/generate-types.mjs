// Writes the TypeScript types of the report from its schema; `npm run update` runs it.
import { readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

/** The types of `schemas/report.schema.json`, as TypeScript. */
export async function reportTypes() {
  const schema = JSON.parse(await readFile(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'))
  return await compile(schema, 'Report', {
    bannerComment:
      '/* Generated from schemas/report.schema.json by `npm run update`. Edit the schema, not this file. */',
    style: { semi: false, singleQuote: true, printWidth: 120, arrowParens: 'avoid' },
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await writeFile(new URL('../src/model/report.ts', import.meta.url), await reportTypes())
}
