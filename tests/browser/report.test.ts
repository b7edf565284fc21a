import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/rendering/html/page.js'
import { REPORT } from '../rendering/example.js'
import { hostile } from '../rendering/hostile.js'
import { long } from '../rendering/long.js'
import { skipped } from './browser.js'
import { accessibilityViolations, browsing, overflow, SCREENS, SCREENSHOTS } from './pages.js'

describe.skipIf(skipped)('the HTML report in a browser', { timeout: 60_000 }, () => {
  const open = browsing({
    example: renderHtml(REPORT),
    hostile: renderHtml(hostile(REPORT)),
    long: renderHtml(long(REPORT, 68)),
  })
  const background = (page: Page, selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`)
  const focused = (page: Page, selector: string) =>
    page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)
  const tabTo = async (page: Page, selector: string) => {
    for (let stops = 0; !(await focused(page, selector)); stops++) {
      expect(stops, `the way to ${selector}`).toBeLessThan(30)
      await page.keyboard.press('Tab')
    }
  }
  const hash = (page: Page) => new URL(page.url()).hash
  const scrolled = (page: Page) => page.evaluate('scrollY')

  test.each([
    ['light', ''],
    ['dark', ''],
    ['light', '#claim-3'],
    ['dark', '#claim-3'],
    ['light', '#source-3'],
    ['dark', '#source-3'],
  ] as const)('has no violation that axe knows, in %s%s', async (colorScheme, chosen) => {
    const { page } = await open('example', { colorScheme }, chosen)
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    expect(await accessibilityViolations(page)).toEqual([])
  })

  test.each(Object.entries(SCREENS))('is quiet and scrolls one way only: %s', async (name, options) => {
    const { page, troubles } = await open('example', options)
    await page.screenshot({ path: join(SCREENSHOTS, `report-${name}.png`), fullPage: true })
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('an article cannot break out of it', async () => {
    const { page, troubles } = await open('hostile', SCREENS.phone)
    await page.screenshot({ path: join(SCREENSHOTS, 'report-hostile.png'), fullPage: true })
    expect(await page.locator('img, iframe, object, form, svg[onload]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('even mark-up that got in could not act', async () => {
    const { page, troubles } = await open('example')
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<svg onload="document.title = 1"></svg><b style="color: red" onclick="document.title = 1">x</b>')`)
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { text: 'document.title = 1' }))`,
    )
    await expect.poll(() => troubles.length).toBeGreaterThan(3)
    expect(troubles.filter(trouble => !trouble.includes('Content Security Policy'))).toEqual([])
    expect(await page.title()).toMatch(/^Sourcing audit/)
  })

  describe.each([
    ['with script', true],
    ['without script', false],
  ] as const)('%s', (_, javaScriptEnabled) => {
    test('choosing a claim by pointer shows its source, the words that led there, the certainty and the findings', async () => {
      const { page, troubles } = await open('example', { javaScriptEnabled })
      const note = page.locator('.side.c3')
      expect(await note.locator('.more').isVisible()).toBe(false)
      await page.locator('a.claim.c3').click()
      expect(hash(page)).toBe('#claim-3')
      const says = await note.textContent()
      for (const words of [
        'One unnamed source alone',
        'One harbour official',
        'no reason given',
        '“said” · paraphrased · 93% sure',
      ])
        expect(says).toContain(words)
      expect(says).toContain('subject of the cue')
      expect(says).toContain('That the director kept a report out of the minutes rests on')
      await page.screenshot({ path: join(SCREENSHOTS, `report-claim-${javaScriptEnabled ? '' : 'no'}script.png`) })
      await note.locator('.close a').click()
      expect(await note.locator('.more').isVisible()).toBe(false)
      expect(troubles).toEqual([])
    })

    test('choosing a source by pointer shows all its claims', async () => {
      const { page, troubles } = await open('example', { javaScriptEnabled })
      const plain = await background(page, 'a.claim.c12')
      await page.locator('a.source.s3').first().click()
      expect(hash(page)).toBe('#source-3')
      const card = page.locator('#source-3')
      expect(await card.locator('li .number').allInnerTexts()).toEqual(['3', '12'])
      expect(await card.isVisible()).toBe(true)
      expect(await background(page, 'a.claim.c12')).not.toBe(plain)
      await page.screenshot({ path: join(SCREENSHOTS, `report-source-${javaScriptEnabled ? '' : 'no'}script.png`) })
      await card.locator('.number').last().click()
      expect(hash(page)).toBe('#claim-12')
      expect(await card.isVisible()).toBe(false)
      expect(await page.locator('#claim-12').isVisible()).toBe(true)
      expect(troubles).toEqual([])
    })

    test('the keyboard reaches a claim from the top, its note and its source from there', async () => {
      const { page } = await open('example', { javaScriptEnabled })
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      await tabTo(page, '#claim-3')
      await page.keyboard.press('Enter')
      expect(hash(page)).toBe('#claim-3')
      expect(await page.locator('.side.c3 .more').isVisible()).toBe(true)
      await tabTo(page, '.side.c3 .who a')
      await page.keyboard.press('Enter')
      expect(await page.locator('#source-3').isVisible()).toBe(true)
    })

    test('the address remembers the choice', async () => {
      const { page } = await open('example', { javaScriptEnabled }, '#claim-3')
      expect(await page.locator('.side.c3 .more').isVisible()).toBe(true)
      const { page: other } = await open('example', { javaScriptEnabled }, '#source-5')
      expect(await other.locator('#source-5').isVisible()).toBe(true)
    })

    test('boxes narrow the page to a kind of source, a severity and a rule', async () => {
      const { page, troubles } = await open('example', { javaScriptEnabled })
      await page.locator('#filters summary').click()
      const sides = page.locator('.side:visible')
      const rules = page.locator('#findings .rule:visible h4')
      const all = await sides.count()
      await page.getByRole('checkbox', { name: 'unnamed people' }).check()
      expect(await page.locator('.carrier:visible .class').allInnerTexts()).toEqual([
        'unnamed person',
        '3 unnamed people',
        '2 unnamed people',
        'unnamed person',
      ])
      const some = await sides.count()
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
      await page.getByRole('checkbox', { name: 'unnamed people' }).uncheck()
      await page.getByRole('checkbox', { name: 'error' }).check()
      expect(await rules.allInnerTexts()).toEqual([
        expect.stringContaining('Single unnamed source'),
        expect.stringContaining('Quotation without a speaker'),
      ])
      await page.getByRole('checkbox', { name: 'error' }).uncheck()
      await page.getByRole('checkbox', { name: 'Hearsay' }).check()
      expect(await rules.allInnerTexts()).toEqual([expect.stringContaining('Hearsay')])
      expect(await page.locator('.grade:visible').count()).toBe(1)
      await page.screenshot({ path: join(SCREENSHOTS, `report-filtered-${javaScriptEnabled ? '' : 'no'}script.png`) })
      expect(troubles).toEqual([])
    })
  })

  test('on a phone, links are large enough for a finger, and words large enough to read', async () => {
    const { page } = await open('example', SCREENS.phone)
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    // Words of the article are links in running text, which goes before.
    const small = await page.evaluate(`[...document.querySelectorAll('a:not(.claim, .source), summary, label')]
      .filter(target => target.checkVisibility() && getComputedStyle(target).pointerEvents !== 'none')
      .filter(target => [target.getBoundingClientRect()].some(({ width, height }) => width > 1 && Math.min(width, height) < 23.9))
      .map(target => target.outerHTML)`)
    expect(small).toEqual([])
    const tiny = await page.evaluate(`[...document.querySelectorAll('body *:not(script)')]
      .filter(element => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12)
      .map(element => element.outerHTML)`)
    expect(tiny).toEqual([])
  })

  test.each(['desk', 'phone'] as const)('open boxes do not cover what a link leads to: %s', async name => {
    const { page } = await open('example', SCREENS[name])
    await page.locator('#filters summary').click()
    for (const id of ['findings', 'finding-1', 'claim-3', 'sources', 'rules']) {
      await page.evaluate(`location.hash = '${id}'`)
      const isFree = `(() => {
        const boxes = document.getElementById('filters').getBoundingClientRect()
        const { top } = document.getElementById('${id}').getBoundingClientRect()
        return top >= Math.max(0, boxes.bottom) && top < innerHeight
      })()`
      await expect.poll(() => page.evaluate(isFree), { message: id }).toBe(true)
    }
  })

  test('script keeps the page where it is when a claim is chosen in the article', async () => {
    const { page } = await open('example')
    await page.locator('a.claim.c3').scrollIntoViewIfNeeded()
    const before = await scrolled(page)
    await page.locator('a.claim.c3').click()
    expect(await scrolled(page)).toBe(before)
    await page.keyboard.press('Escape')
    expect(hash(page)).toBe('#article')
    expect(await scrolled(page)).toBe(before)
  })

  test('arrow keys go from claim to claim and from source to source, and Escape lets go', async () => {
    const { page } = await open('example', {}, '#claim-3')
    await page.keyboard.press('ArrowRight')
    expect(hash(page)).toBe('#claim-4')
    expect(await focused(page, '#claim-4')).toBe(true)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(hash(page)).toBe('#claim-2')
    await page.keyboard.press('Escape')
    expect(await page.locator('.more:visible').count()).toBe(0)
    const { page: other } = await open('example', {}, '#source-3')
    await other.keyboard.press('ArrowRight')
    expect(hash(other)).toBe('#source-4')
  })

  test('a source chosen in the article has the focus, and gives it back', async () => {
    const { page } = await open('example')
    await page.locator('a.source.s3').first().focus()
    await page.keyboard.press('Enter')
    expect(await focused(page, '#source-3')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await focused(page, 'a.source.s3')).toBe(true)
    expect(await page.locator('#source-3').isVisible()).toBe(false)
  })

  test('a choice shows in forced colours', async () => {
    const { page } = await open('example', SCREENS['forced-colours'], '#claim-3')
    const outline = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).outlineStyle`)
    expect(await outline('a.claim.c3')).toBe('solid')
    expect(await outline('a.claim.c5')).toBe('none')
  })

  test('a link to a folded finding unfolds it, and filters outlast a reload', async () => {
    const { page } = await open('example', {}, '#finding-5')
    expect(await page.locator('#finding-5').isVisible()).toBe(true)
    await page.locator('#filters summary').click()
    await page.getByRole('checkbox', { name: 'error' }).check()
    await page.reload()
    expect(await page.locator('#show-error').isChecked()).toBe(true)
  })

  test('a long article stays quick to choose in', async () => {
    const { page, troubles } = await open('long', {}, '#claim-3')
    await page.keyboard.press('ArrowRight')
    expect(hash(page)).toMatch(/^#claim-/)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
  })

  test('prints', async () => {
    const { page, troubles } = await open('example')
    const pdf = await page.pdf({ path: join(SCREENSHOTS, 'report.pdf'), format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    await page.screenshot({ path: join(SCREENSHOTS, 'report-print.png'), fullPage: true })
    expect(await page.locator('#finding-5').isVisible()).toBe(true)
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(troubles).toEqual([])
  })
})
