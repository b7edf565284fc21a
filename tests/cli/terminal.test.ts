import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { progressOf } from '../../src/cli/progress.js'
import { wantsColour } from '../../src/cli/streams.js'
import { commandLine, folderWith } from './command-line.js'

const unnamed = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const named = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'
const steer = '\u001b'

describe('colours', () => {
  test.each([
    { isTTY: true, environment: {}, colour: true },
    { isTTY: false, environment: {}, colour: false },
    { isTTY: true, environment: { TERM: 'dumb' }, colour: false },
    { isTTY: true, environment: { NO_COLOR: '1' }, colour: false },
    { isTTY: true, environment: { NO_COLOR: '' }, colour: true },
    { isTTY: false, environment: { FORCE_COLOR: '1' }, colour: true },
    { isTTY: true, environment: { FORCE_COLOR: '0' }, colour: false },
    { isTTY: true, environment: { FORCE_COLOR: '1', NO_COLOR: '1' }, colour: false },
  ])('$colour with $environment, terminal: $isTTY', ({ isTTY, environment, colour }) => {
    expect(wantsColour({ write: () => {}, isTTY }, environment)).toBe(colour)
  })

  test('are in what is printed to a terminal, which is as wide as the terminal', async () => {
    const folder = await folderWith({ 'a.txt': unnamed })
    const { stdout } = await commandLine([folder], '', { isTTY: true, columns: 64 })
    expect(stdout).toContain(`${steer}[`)
    const plain = stripVTControlCharacters(stdout).split('\n')
    const widths = plain.filter(line => !line.includes('a.txt:')).map(line => line.length)
    expect(widths.length).toBeGreaterThan(5)
    expect(Math.max(...widths)).toBeLessThanOrEqual(64)
  })
})

describe('the progress of a run', () => {
  /** What is written to a terminal while three articles are audited, each for so many milliseconds. */
  function written(isTTY: boolean, each: number): string {
    let [text, time] = ['', 0]
    const stderr = { write: (more: string) => (text += more), isTTY, columns: 40 }
    const progress = progressOf(3, { ...streams, stderr }, () => time)
    for (const [index, path] of ['a.md', `${'long/'.repeat(20)}b.md`, 'c\u001b[2J.md'].entries()) {
      progress.show(index, path)
      time += each
      progress.clear()
    }
    return text
  }
  const streams = {
    stdin: (async function* () {})(),
    stdout: { write: () => {} },
    environment: {},
    interruption: () => new AbortController().signal,
  }

  test('is one line that is written over, where the run is long', () => {
    const lines = written(true, 1500).split(`\r${steer}[K`)
    expect(lines.filter(line => line !== '').map(line => line.slice(0, 18))).toEqual([
      'Auditing 2 of 3: l',
      'Auditing 3 of 3: c',
    ])
    for (const line of lines) {
      expect(line.length).toBeLessThan(40)
      expect(line).not.toContain(steer)
    }
    expect(lines.at(-1)).toBe('')
  })

  test('is not shown of a short run, nor where there is no terminal', () => {
    expect(written(true, 10)).toBe('')
    expect(written(false, 1500)).toBe('')
  })
})

describe('the closing summary', () => {
  test('counts over all articles, and names the articles and the rules that matter most', async () => {
    const folder = await folderWith({ 'a.txt': unnamed, 'b.txt': named, 'c.txt': `${unnamed}\n${unnamed}` })
    const { stderr } = await commandLine([folder, '--format', 'json'])
    expect(stderr).toMatch(/^3 articles audited, \d+ errors?.*, 2 with findings at or above error$/m)
    expect(stderr).toMatch(/^ {2}\S*a\.txt: \d+ error/m)
    expect(stderr).not.toContain('b.txt')
    expect(stderr).toMatch(/^ {2}Most often: .*anonymous-single-source \d/m)
  })

  test('is a line where there is one article', async () => {
    const folder = await folderWith({ 'a.txt': named })
    const { stderr } = await commandLine([folder])
    expect(stderr).toMatch(/^1 article audited, 0 with findings at or above error\n$/m)
    expect(stderr).not.toContain('a.txt')
  })
})
