import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium may be: what CHROMIUM_PATH says, and where Debian and others put it. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first browser there is, or null. */
export const browserPath = PLACES.find(path => path !== undefined && existsSync(path)) ?? null

/** Without a browser the tests are skipped by name, but never where a machine says whether the work is good. */
export const skipped = browserPath === null && process.env.CI !== 'true'
if (skipped) console.warn('No Chromium was found: the tests of the HTML pages in a browser are skipped.')

/** Starts the browser with everything off that reaches for the network by itself. */
export function launch(): Promise<Browser> {
  if (browserPath === null)
    throw new Error('No Chromium was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
