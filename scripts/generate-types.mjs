// Writes the TypeScript types of the JSON that goes in and out; `npm run update` runs it.
import { writeFileSync } from 'node:fs'
import { generatedTypes } from './types-of-schemas.mjs'

for (const [path, text] of Object.entries(await generatedTypes())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
