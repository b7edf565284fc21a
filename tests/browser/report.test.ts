import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/rendering/html/page.js'
import { REPORT } from '../rendering/example.js'
import { hostile } from '../rendering/hostile.js'
import { browserPath, launch } from './browser.js'

const SCREENSHOTS = new URL('../../.screenshots/', import.meta.url).pathname
const PAGES = { example: REPORT, hostile: hostile(REPORT) }

// Without a browser the tests are skipped by name, but never where a machine says whether the work is good.
const skipped = browserPath === null && process.env.CI !== 'true'
if (skipped) console.warn('No Chromium was found: the tests of the HTML report in a browser are skipped.')

describe.skipIf(skipped)('the HTML report in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    browser = await launch()
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    await mkdir(SCREENSHOTS, { recursive: true })
    for (const [name, report] of Object.entries(PAGES))
      await writeFile(join(folder, `${name}.html`), renderHtml(report))
  }, 60_000)
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Opens a page and gives what it complained of and asked the network for, besides itself. */
  async function open(name: keyof typeof PAGES, options: BrowserContextOptions, hash = '') {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const troubles: string[] = []
    const address = pathToFileURL(join(folder, `${name}.html`)).href + hash
    page.on('console', message => troubles.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => troubles.push(`error: ${error.message}`))
    page.on('dialog', dialog => troubles.push(`dialog: ${dialog.message()}`))
    page.on('request', request => {
      if (request.url() !== address) troubles.push(`request: ${request.url()}`)
    })
    await page.goto(address)
    return { page, troubles }
  }

  const overflow = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  test.each(['light', 'dark'] as const)('has no violation that axe knows, in %s', async colorScheme => {
    const { page } = await open('example', { colorScheme })
    const { violations, passes } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(20)
  })

  // The last is a window of 640 px at 200 % zoom: zoom halves the CSS pixels.
  test.each([
    ['phone', { colorScheme: 'light', viewport: { width: 360, height: 800 } }],
    ['desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['desk-dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['wall', { colorScheme: 'light', viewport: { width: 2000, height: 1200 } }],
    ['forced-colours', { forcedColors: 'active', viewport: { width: 1280, height: 900 } }],
    ['zoomed', { colorScheme: 'light', viewport: { width: 320, height: 512 }, deviceScaleFactor: 2 }],
  ] as const)('is quiet and scrolls one way only: %s', async (name, options) => {
    const { page, troubles } = await open('example', options)
    await page.screenshot({ path: join(SCREENSHOTS, `report-${name}.png`), fullPage: true })
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('an article cannot break out of it', async () => {
    const { page, troubles } = await open('hostile', { viewport: { width: 360, height: 900 } })
    await page.screenshot({ path: join(SCREENSHOTS, 'report-hostile.png'), fullPage: true })
    expect(await page.locator('script, img, iframe, object, form').count()).toBe(0)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('the address names a claim, and its words light up', async () => {
    const background = (page: Page) =>
      page.evaluate('getComputedStyle(document.querySelector("span.claim-C3")).backgroundColor')
    const { page: plain } = await open('example', {})
    const { page: chosen } = await open('example', {}, '#note-C3')
    expect(await background(chosen)).not.toBe(await background(plain))
  })

  test('the keyboard reaches a claim from the top and its note from there', async () => {
    const { page } = await open('example', { viewport: { width: 1280, height: 900 } })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.locator('#claim-C3').focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#note-C3')
    expect(await page.locator('#note-C3').isVisible()).toBe(true)
  })

  test('prints', async () => {
    const { page, troubles } = await open('example', {})
    const pdf = await page.pdf({ path: join(SCREENSHOTS, 'report.pdf'), format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(troubles).toEqual([])
  })
})
