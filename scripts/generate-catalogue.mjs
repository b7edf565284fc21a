// Writes the catalogue of rules, src/rules/README.md; `npm run update` runs it after the build.
import { writeFileSync } from 'node:fs'
import { catalogue } from './catalogue.mjs'

writeFileSync(new URL('../src/rules/README.md', import.meta.url), catalogue())
