import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch } from './browser.js'

/** Where pictures of the pages are kept for people to look at. */
export const SCREENSHOTS = new URL('../../.screenshots/', import.meta.url).pathname

/**
 * Schemes and screens a page must be right on. The last is a window of 640 px at 200 % zoom: zoom halves CSS pixels.
 */
export const SCREENS = {
  phone: { colorScheme: 'light', viewport: { width: 360, height: 800 } },
  desk: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'desk-dark': { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  wall: { colorScheme: 'light', viewport: { width: 2000, height: 1200 } },
  'forced-colours': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
  zoomed: { colorScheme: 'light', viewport: { width: 320, height: 512 }, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>

/** Starts a browser for the tests around it, with these pages on disk. */
export function browsing(pages: Readonly<Record<string, string>>) {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await launch()
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    await mkdir(SCREENSHOTS, { recursive: true })
    for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html)
  }, 60_000)
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Opens a page and gives what it complained of and asked the network for, besides itself. */
  return async (name: string, options: BrowserContextOptions = {}, hash = '') => {
    const context = await browser.newContext({ ...SCREENS.desk, ...options })
    const page = await context.newPage()
    const troubles: string[] = []
    const address = pathToFileURL(join(folder, `${name}.html`)).href
    page.on('console', message => troubles.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => troubles.push(`error: ${error.message}`))
    page.on('dialog', dialog => troubles.push(`dialog: ${dialog.message()}`))
    page.on('request', request => {
      if (request.url().replace(/#.*/, '') !== address) troubles.push(`request: ${request.url()}`)
    })
    await page.goto(address + hash)
    return { page, troubles }
  }
}

/** How far the page is wider than its window, in CSS pixels. */
export const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** What axe-core finds wrong with the page. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length).toBeGreaterThan(20)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
