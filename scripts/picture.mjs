// Takes the picture of a report that the README shows, docs/report.png: the Kellogg article's, from its headline to its
// first chosen claim. Run after the build where Chromium is at CHROMIUM_PATH or /usr/bin/chromium:
//
//   npm run build && node scripts/picture.mjs
//
// The page asks for the reader's own typefaces, so the picture shows those of the machine that took it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'picture-'))
const audit = ['dist/cli/bin.js', 'article/kellogg-belarus.md', '--format', 'html', '--out', folder]
execFileSync('node', [...audit, '--fail-on', 'never'], { stdio: 'inherit' })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1120, height: 900 } })
await page.goto(`${pathToFileURL(join(folder, 'kellogg-belarus.html'))}#claim-1`)
// Without the ring of the focus and what follows the pointer.
await page.evaluate('document.activeElement.blur(); document.querySelector("#filters").style.position = "static"')
const bottom = await page.evaluate('document.querySelector(".c1 .more").getBoundingClientRect().bottom + scrollY')
await page.screenshot({
  path: 'docs/report.png',
  fullPage: true,
  clip: { x: 0, y: 0, width: 1120, height: Math.min(Math.round(bottom) + 24, 1620) },
})
await browser.close()
rmSync(folder, { recursive: true })
