import { readFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

/** The schemas, by file, with the names of their types. */
const schemas = { report: 'Report', config: 'Configuration', suppressions: 'Suppressions', corrections: 'Corrections' }

/** The TypeScript types of the JSON that goes in and out, from its schemas, by the path of their file. */
export async function generatedTypes() {
  const written = Object.entries(schemas).map(async ([file, name]) => {
    const source = `schemas/${file}.schema.json`
    const schema = JSON.parse(await readFile(new URL(`../${source}`, import.meta.url), 'utf8'))
    const text = await compile(schema, name, {
      bannerComment: `/* Generated from ${source} by \`npm run update\`. Edit the schema, not this file. */`,
      style: { semi: false, singleQuote: true, printWidth: 120, arrowParens: 'avoid' },
    })
    return [`src/model/${name.toLowerCase()}.ts`, text]
  })
  return Object.fromEntries(await Promise.all(written))
}
