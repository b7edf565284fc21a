import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.js'

const catalogue = readFileSync('src/rules/README.md', 'utf8')

test('src/rules/README.md is what the rules say of themselves', async () => {
  const generator = new URL('../../scripts/catalogue.mjs', import.meta.url).href
  const { catalogue: fresh }: { catalogue: () => string } = await import(generator)
  const stale = 'src/rules/README.md is stale: run `npm run update`, which writes it from the files of the rules'
  expect(catalogue === fresh(), stale).toBe(true)
})

test('each rule says there why an editor should care, and what it cannot see', () => {
  const silent = rules.filter(({ id }) => {
    const [, chapter = ''] = catalogue.split(`\n## ${id}\n\n`)
    const [title, reason = '', ...limits] = (chapter.split('\n\n_What to do:_ ')[0] ?? '').split('\n\n')
    return (
      !title?.startsWith('**') || !/^(?!Limit: ).+\.$/.test(reason) || !limits.some(each => each.startsWith('Limit: '))
    )
  })
  expect(silent.map(({ id }) => id)).toEqual([])
})
