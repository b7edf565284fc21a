import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine, folderWith } from './cli/command-line.js'

const articles = readdirSync('article')
const stale = 'differs from what the tool makes of it now: run `npm run update` and judge the difference'

test('every example article has its reports and its trace, and nothing else has', () => {
  const names = articles.map(article => parse(article).name)
  expect(readdirSync('reports').sort()).toEqual(
    ['index.html', ...names.flatMap(name => [`${name}.html`, `${name}.json`])].sort(),
  )
  expect(readdirSync('tests/cli/traces').sort()).toEqual(names.map(name => `${name}.txt`).sort())
})

test.each(articles)('the reports and the trace of %s are what the tool makes of it', async article => {
  const { name } = parse(article)
  const out = await folderWith({})
  await commandLine([join('article', article), '--out', out, '--fail-on', 'never'])
  for (const extension of ['json', 'html']) {
    const golden = readFileSync(`reports/${name}.${extension}`, 'utf8')
    expect(
      readFileSync(join(out, `${name}.${extension}`), 'utf8') === golden,
      `reports/${name}.${extension} ${stale}`,
    ).toBe(true)
  }
  const { stdout } = await commandLine(['trace', join('article', article)])
  expect(stdout, `tests/cli/traces/${name}.txt ${stale}`).toBe(readFileSync(`tests/cli/traces/${name}.txt`, 'utf8'))
})

test('the index over the reports is what the tool makes of it', async () => {
  const out = await folderWith({})
  await commandLine(['article', '--out', out, '--format', 'html', '--fail-on', 'never'])
  const golden = readFileSync('reports/index.html', 'utf8')
  expect(readFileSync(join(out, 'index.html'), 'utf8') === golden, `reports/index.html ${stale}`).toBe(true)
})
