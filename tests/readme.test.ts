import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formats } from '../src/rendering/index.js'
import { commandLine } from './cli/command-line.js'

const readme = readFileSync('README.md', 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

/** Indented blocks that begin with a command, and what it prints. */
const runs = Array.from(
  readme.matchAll(/^ {4}\$ attribution-audit (.*)\n((?: {4}.*\n|\n(?= {4}))*)/gm),
  ([, args = '', block = '']) => ({
    args,
    printed: block.replace(/^ {4}/gm, ''),
  }),
)

/** `-f` and `--format` of "-f, --format NAMES". */
const optionsIn = (words: string) => words.match(/(?<![\w-])--?[a-z][a-z-]*/gi) ?? []

describe('what the README prints', () => {
  test('is there', () => expect(runs.length).toBeGreaterThan(1))

  test.each(runs)('attribution-audit $args', async ({ args, printed }) => {
    const { stdout } = await commandLine(args.split(' '))
    // an ellipsis on a line of its own stands for lines left out
    const parts = printed.trimEnd().split(/^…(?:\n|$)/m)
    let at = 0
    for (const part of parts) {
      const found = stdout.indexOf(part.trimEnd(), at)
      expect(
        found,
        `"attribution-audit ${args}" does not print, from ${at} on:\n${part}\nbut\n${stdout.slice(at)}`,
      ).not.toBe(-1)
      at = found + part.trimEnd().length
    }
  })
})

test('the README tells the figures of the model card', () => {
  const card = readFileSync('src/english/weights.md', 'utf8')
  const rows = card.matchAll(/^\| ([a-z -]+) \| [\d.]+ \| [\d.]+ \| ([\d.]+) \|$/gm)
  const f1 = new Map(Array.from(rows, ([, figure, value]) => [figure, value]))
  const spans = ['source spans', 'cue spans', 'content spans'].map(figure => f1.get(figure)).join(' / ')
  const figures = ['detected', 'linked', 'exact', 'core-detected', 'core-linked'].map(figure => f1.get(figure))
  expect(readme).toContain(`| ${[...figures, spans].join(' | ')} |`)
})

/** What the README has at a pattern's group, each once; a pattern that matches nothing would test nothing. */
function named(pattern: RegExp): readonly string[] {
  const names = new Set(Array.from(readme.matchAll(pattern), ([, name = '']) => name))
  if (names.size === 0) throw new Error(`the README has nothing like ${pattern}`)
  return [...names]
}

describe('what the README names', () => {
  test.each(named(/npm run ([\w:]+)/g))('npm run %s is a script', name => expect(scripts).toHaveProperty([name]))

  test('every script for people is named', () => {
    const unnamed = Object.keys(scripts).filter(
      name => !['prepare', 'test'].includes(name) && !readme.includes(`npm run ${name}`),
    )
    expect(unnamed).toEqual([])
  })

  test.each([...new Set(named(/`(-[^`]*)`/g).flatMap(optionsIn))])('%s is an option', async option => {
    const { stdout } = await commandLine(['--help'])
    const options = Array.from(stdout.matchAll(/^ {2}(-.*?)(?: {2}|$)/gm), ([, words = '']) => optionsIn(words)).flat()
    expect(options).toContain(option)
  })

  test.each(named(/`attribution-audit (\w+) ?[A-Z.]*`/g))('%s is a command', async name => {
    const { status } = await commandLine([name, '--help'])
    expect(status).toBe(0)
  })

  test('every format is named', () => {
    const unnamed = Object.keys(formats).filter(name => !readme.includes(`\`${name}\` |`))
    expect(unnamed).toEqual([])
  })

  test.each(named(/[`(]((?:src|schemas|article|docs|scripts|\.github)\/[\w./-]+)[`)]/g))('%s is there', path =>
    expect(existsSync(path)).toBe(true),
  )
})
