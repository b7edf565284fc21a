import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.js'
import { commandLine, folderWith } from '../command-line.js'

const article = `The harbour was quiet on Monday. “It was always going to come out in the end.” Nothing moved.
`
const configuration = 'attribution-audit.config.json'
const json = (value: unknown) => JSON.stringify(value)

/** The report on `a.md` of a folder with these files, and what was said beside it. */
async function audited(files: Readonly<Record<string, string>>, ...options: string[]) {
  const folder = await folderWith({ 'a.md': article, ...files })
  const { stdout, stderr, status } = await commandLine([join(folder, 'a.md'), '--format', 'json', ...options])
  const report: Report | null = stdout === '' ? null : JSON.parse(stdout)
  return { folder, report, stderr, status }
}

const severitiesIn = (report: Report | null) => report?.findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)

describe('a configuration', () => {
  test('is found upward from the article, and the run and the report say which it was', async () => {
    const folder = await folderWith({
      [configuration]: json({ extends: 'bbc', rules: { 'unattributed-quotation': 'warning' } }),
      'deep/er/a.md': article,
    })
    const { stdout, stderr, status } = await commandLine([join(folder, 'deep/er/a.md'), '--format', 'json'])
    const report: Report = JSON.parse(stdout)
    expect(severitiesIn(report)).toEqual(['warning unattributed-quotation'])
    expect(report.settings.presets).toEqual(['bbc'])
    expect(report.settings.configuration).toMatch(/^\.\.\/.*\/attribution-audit\.config\.json$/)
    expect(stderr).toContain(`configuration: ${report.settings.configuration} (preset bbc)`)
    expect(status).toBe(0)
  })

  test('can be a key of package.json, behind a file of its own', async () => {
    const inPackage = json({ name: 'desk', 'attribution-audit': { rules: { 'unattributed-quotation': 'note' } } })
    const alone = await audited({ 'package.json': inPackage })
    expect(severitiesIn(alone.report)).toEqual(['note unattributed-quotation'])
    const both = await audited({ 'package.json': inPackage, [configuration]: '{}' })
    expect(severitiesIn(both.report)).toEqual(['error unattributed-quotation'])
    expect((await audited({ 'package.json': '{"name":"desk"}' })).report?.settings.configuration).toBeNull()
  })

  test('is left out with --no-config, and chosen with --config', async () => {
    const off = json({ rules: { 'unattributed-quotation': 'off' } })
    const without = await audited({ [configuration]: off }, '--no-config')
    expect(severitiesIn(without.report)).toEqual(['error unattributed-quotation'])
    expect(without.report?.settings).toEqual({ configuration: null, presets: ['recommended'] })
    expect(without.stderr).toContain('configuration: none (preset recommended)')
    const folder = await folderWith({ 'house.json': off })
    const chosen = await audited({ [configuration]: '{"broken"' }, '--config', join(folder, 'house.json'))
    expect(severitiesIn(chosen.report)).toEqual([])
    expect(chosen.report?.rules.map(({ id }) => id)).not.toContain('unattributed-quotation')
  })

  test('sets options of rules', async () => {
    const { report } = await audited({
      [configuration]: json({ rules: { 'unattributed-quotation': { options: { words: 20 } } } }),
    })
    expect(severitiesIn(report)).toEqual([])
  })

  test('is laid over what it extends, in order', async () => {
    const { report } = await audited({
      [configuration]: json({ extends: ['ap', './house/base.json'], rules: { 'vague-collective': 'off' } }),
      'house/base.json': json({ extends: './more.json', rules: { 'unattributed-quotation': 'warning' } }),
      'house/more.json': json({ rules: { 'unattributed-quotation': 'note', 'vague-collective': 'error' } }),
    })
    expect(severitiesIn(report)).toEqual(['warning unattributed-quotation'])
    expect(report?.rules.map(({ id }) => id)).not.toContain('vague-collective')
    expect(report?.settings.presets).toEqual(['ap'])
  })

  test('says other things of the articles that its overrides match', async () => {
    const overrides = [{ files: ['opinion/**'], rules: { 'unattributed-quotation': 'off' } }]
    const folder = await folderWith({
      [configuration]: json({ overrides }),
      'opinion/a.md': article,
      'news/a.md': article,
    })
    const out = join(folder, 'out')
    await commandLine([folder, '--out', out, '--format', 'json'])
    const reportAt = async (path: string): Promise<Report> => JSON.parse(await readFile(join(out, path), 'utf8'))
    expect(severitiesIn(await reportAt('opinion/a.json'))).toEqual([])
    expect(severitiesIn(await reportAt('news/a.json'))).toEqual(['error unattributed-quotation'])
  })

  test('sets how certain a finding has to be', async () => {
    const collective = 'Experts say the new dike is too low.\n'
    const outcome = async (certainty: number) => {
      const { report } = await audited({ 'a.md': collective, [configuration]: json({ certainty }) })
      return report?.rules.find(({ id }) => id === 'vague-collective')?.outcome
    }
    expect(await outcome(0.5)).toBe('failed')
    expect(await outcome(1)).toBe('needs-review')
  })

  test('sets which rules do not apply to a genre', async () => {
    const obituary = `---\ngenre: obituary\n---\n\n${article}`
    const genres = { obituary: ['unattributed-quotation'] }
    const { report } = await audited({ 'a.md': obituary, [configuration]: json({ genres }) })
    expect(report?.rules.find(({ id }) => id === 'unattributed-quotation')).toMatchObject({
      outcome: 'not-applicable',
      reason: 'The article is an obituary, for which the configuration sets the rule aside.',
    })
  })

  test('names outlets, spokespeople, the house and reporting verbs, and the analysis knows them', async () => {
    const text = `The bridge will be closed, the Orrel Lantern reported on Monday.

Two cables have snapped, Marta Lindqvist said on Tuesday.
`
    const words = { outlets: ['Orrel Lantern'], spokespeople: ['Marta Lindqvist'] }
    const { report } = await audited({ 'a.md': text, [configuration]: json(words) })
    const source = (name: string) => report?.sources.find(each => each.name === name)
    expect(source('Orrel Lantern')?.class).toBe('media')
    expect(source('Marta Lindqvist')?.spokesperson).toBe(true)
  })
})

describe('a configuration that cannot be used is told with the file and the remedy', () => {
  test.each([
    { content: { rulez: {} }, says: '"rulez" is no setting. Did you mean "rules"?' },
    {
      content: { rules: { 'vague-colective': 'off' } },
      says: '"vague-colective" is no rule. Did you mean "vague-collective"?',
    },
    { content: { genres: { opinion: ['hearsy'] } }, says: '"hearsy" is no rule. Did you mean "hearsay"?' },
    { content: { genres: { obitury: [] } }, says: '"obitury" is no genre. Did you mean "obituary"?' },
    { content: { genres: { opinoin: [] } }, says: '"opinoin" is no genre. Did you mean "opinion"?' },
    { content: { genres: { 'Op-ed': [] } }, says: '"Op-ed" is no genre. Did you mean "opinion"?' },
    {
      content: { overrides: [{ files: ['*'], genres: { 'Photo essay': [] } }] },
      says: '"Photo essay" is no genre. Did you mean "photo-essay"?',
    },
    { content: { overrides: [{ files: ['*'], rules: { hearsai: 'off' } }] }, says: '"hearsai" is no rule' },
    { content: { extends: 'ab' }, says: '"ab" is no preset, and no file. Did you mean "ap"?' },
    { content: { extends: './gone.json' }, says: 'gone.json: no such file. Mend the "extends" of' },
    { content: { extends: `./${configuration}` }, says: 'it extends itself' },
    {
      content: { rules: { hearsay: 'warnin' } },
      says: '"warnin" is not allowed (in rules › hearsay). Did you mean "warning"?',
    },
    {
      content: { rules: { hearsay: { severty: 'note' } } },
      says: '"severty" is no setting (in rules › hearsay). Did you mean "severity"?',
    },
    {
      content: { rules: { 'unattributed-quotation': { options: { word: 3 } } } },
      says: '"word" is no option of unattributed-quotation. Did you mean "words"?',
    },
    {
      content: { rules: { 'unattributed-quotation': { options: { words: 'few' } } } },
      says: 'the option "words" of unattributed-quotation is a string. Give a number, like 5.',
    },
    { content: { certainty: 7 }, says: 'it must be at most 1 (in certainty)' },
    { content: { certainty: -1 }, says: 'it must be at least 0 (in certainty)' },
    { content: [], says: 'it must be an object, { … }. ' },
    { content: { outlets: 'Kelmar Post' }, says: 'it must be a list, [ … ] (in outlets)' },
    { content: { house: 3 }, says: 'it must be a text in quotation marks (in house)' },
    { content: { house: '' }, says: 'it must not be empty (in house)' },
    { content: { overrides: [{ files: [] }] }, says: 'it must not be empty (in overrides › 0 › files)' },
    { content: { overrides: [{}] }, says: 'it must have "files" (in overrides › 0)' },
    { content: { rules: { hearsay: 1 } }, says: 'it must be one of error, warning, note, off (in rules › hearsay)' },
    {
      content: { reportingVerbs: ['skeet', 's p'] },
      says: 'it must be one word, without spaces (in reportingVerbs › 1)',
    },
  ])('$says', async ({ content, says }) => {
    const { stderr, status } = await audited({ [configuration]: json(content) })
    expect(stderr).toContain(says)
    expect(stderr).toContain(configuration)
    expect(status).toBe(2)
  })

  test('and once, though it is that of several articles, while those of other folders are audited', async () => {
    const folder = await folderWith({
      [`bad/${configuration}`]: '{"certainty"',
      'bad/a.md': article,
      'bad/b.md': article,
      'good/c.md': article,
    })
    const { stdout, stderr, status } = await commandLine([folder])
    expect(stderr.match(/it is no JSON/g)).toHaveLength(1)
    expect(stderr).toMatch(/b\.md: not audited, since its configuration cannot be used \(see above\)/)
    expect(stdout).toContain('c.md')
    expect(stdout).not.toContain('a.md')
    expect(status).toBe(2)
  })

  test('before anything is audited, where it was asked for', async () => {
    const { report, stderr, status } = await audited({}, '--config', 'nowhere.json')
    expect(stderr).toContain('nowhere.json: no such file. Give the path of a configuration, or --no-config.')
    expect(report).toBeNull()
    expect(status).toBe(2)
  })

  test('with the remedy, where a folder is given for the file', async () => {
    const { stderr, status } = await audited({}, '--config', 'article')
    expect(stderr).toContain('article: cannot be read: it is a folder. Mend that, or take it away.')
    expect(status).toBe(2)
  })
})
