/** Compiles the schemas to modules, so that nobody waits for it at run time; `npm run build` runs it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const options = { allowUnionTypes: true, code: { source: true, esm: true } }
/** Of what people write all faults are wanted, with all that is known of each: the most telling is told. */
const telling = { ...options, allErrors: true, discriminator: true, verbose: true }
const schemas = { report: options, config: telling, suppressions: telling, corrections: telling }

const folder = new URL('../dist/modules/audit/validators/', import.meta.url)
/** What ajv writes asks for its own run time by `require`, in an ES module too. */
const requiring = "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n"

mkdirSync(folder, { recursive: true })
for (const [name, options] of Object.entries(schemas)) {
  const ajv = new Ajv2020(options)
  const schema = JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
  writeFileSync(new URL(`${name}.js`, folder), requiring + standalone.default(ajv, ajv.compile(schema)))
}
