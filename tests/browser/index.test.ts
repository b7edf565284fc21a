import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderIndex } from '../../src/rendering/html/index/page.js'
import { ENTRIES, entry } from '../rendering/digests.js'
import { ATTACKS } from '../rendering/hostile.js'
import { skipped } from './browser.js'
import { accessibilityViolations, browsing, overflow, SCREENS, SCREENSHOTS } from './pages.js'

describe.skipIf(skipped)('the index in a browser', { timeout: 60_000 }, () => {
  const attacked = { title: ATTACKS, outlet: ATTACKS, section: ATTACKS, published: ATTACKS, byline: [ATTACKS] }
  const open = browsing({
    index: renderIndex(ENTRIES),
    hostile: renderIndex([entry({ path: ATTACKS, ...attacked }), ...ENTRIES]),
  })

  test.each(['light', 'dark'] as const)('has no violation that axe knows, in %s', async colorScheme => {
    const { page } = await open('index', { colorScheme })
    expect(await accessibilityViolations(page)).toEqual([])
  })

  test.each(Object.entries(SCREENS))('is quiet and scrolls one way only: %s', async (name, options) => {
    const { page, troubles } = await open('index', options)
    await page.screenshot({ path: join(SCREENSHOTS, `index-${name}.png`), fullPage: true })
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('articles cannot break out of it', async () => {
    const { page, troubles } = await open('hostile', SCREENS.phone)
    expect(await page.locator('img, iframe, object, form, svg[onload]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('columns sort by pointer and by keyboard, numbers from the largest, words from the first', async () => {
    const { page, troubles } = await open('index')
    const first = page.locator('.articles tbody tr').first()
    await page.getByRole('button', { name: 'Article' }).click()
    expect(await first.textContent()).toContain('calm.md')
    await page.getByRole('button', { name: 'Article' }).press('Enter')
    expect(await first.textContent()).toContain('قالت')
    await page.getByRole('button', { name: 'On unnamed people alone' }).click()
    expect(await first.textContent()).toContain('Port of Kelmar')
    expect(await page.locator('[aria-sort]').count()).toBe(1)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  test('reads without script, and prints', async () => {
    const { page, troubles } = await open('index', { javaScriptEnabled: false })
    expect(await page.locator('.articles tbody tr').count()).toBe(4)
    expect(await page.locator('button').count()).toBe(0)
    const pdf = await page.pdf({ path: join(SCREENSHOTS, 'index.pdf'), format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(troubles).toEqual([])
  })
})
