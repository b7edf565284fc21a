// Writes what the tool makes of the example articles, for people to judge and tests to compare: the reports in
// reports/ and the traces of every stage in tests/cli/traces/. Run by `npm run update`, after the build.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = 'dist/cli/bin.js'
const traces = 'tests/cli/traces'
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

for (const folder of ['reports', traces]) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
execFileSync('node', [bin, 'article', '--out', 'reports', '--fail-on', 'never'], { stdio: 'inherit' })
for (const article of readdirSync('article')) {
  writeFileSync(`${traces}/${parse(article).name}.txt`, execFileSync('node', [bin, 'trace', `article/${article}`]))
}
