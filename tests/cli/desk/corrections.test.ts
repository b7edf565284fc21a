import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.js'
import { commandLine, folderWith } from '../command-line.js'

const article = `# Ferry to be sold

The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.

The price would be about 40 million euros, the person said.

Marta Lindqvist, the company’s chief executive, said on Monday that no offer had been made.

Olga Hent leads the harbour office.
`

async function audited(corrections: unknown) {
  const folder = await folderWith({ 'ferry.md': article, 'ferry.audit.json': JSON.stringify(corrections) })
  const { status, stdout, stderr } = await commandLine([join(folder, 'ferry.md'), '--format', 'json'])
  const report: Report | null = stdout === '' ? null : JSON.parse(stdout)
  return { status, stderr, report, rules: report?.findings.map(({ ruleId }) => ruleId) ?? [] }
}

const by = 'Ida Brandt'
const textOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => article.slice(start, end)).join(' ')

describe('an editor’s correction', () => {
  test('takes an attribution away, and the finding on it', async () => {
    const without = await audited({ corrections: [] })
    expect(without.rules.filter(id => id === 'anonymous-single-source')).toHaveLength(2)
    const words = 'The price would be about 40 million euros'
    expect(without.report?.attributions.map(({ content }) => textOf(content))).toContain(words)
    const { report, rules, status } = await audited({ corrections: [{ kind: 'no-attribution', words, by }] })
    expect(rules.filter(id => id === 'anonymous-single-source')).toHaveLength(1)
    expect(report?.attributions.map(({ content }) => textOf(content))).not.toContain(words)
    expect(report?.corrections).toMatchObject([
      { decision: `“${words}” is no attribution.`, words, by, reason: null, outcome: 'applied', problem: null },
    ])
    expect(report?.corrections[0]?.span?.line).toBe(5)
    expect(status).toBe(1)
  })

  test('says who a source is: another of the article', async () => {
    const { report, rules } = await audited({
      corrections: [{ kind: 'source', words: 'a person briefed on the talks', is: 'Marta Lindqvist', by }],
    })
    expect(rules).not.toContain('anonymous-single-source')
    expect(report?.sources.map(({ name }) => name)).toEqual(['Marta Lindqvist'])
    expect(report?.claims.map(({ support }) => support.basis)).toEqual(['named', 'named', 'named'])
  })

  test('says who a source is: somebody whom the article names for something else', async () => {
    const { report, rules } = await audited({
      corrections: [
        { kind: 'source', words: 'a person briefed on the talks', is: 'Olga Hent', by, reason: 'she agreed' },
      ],
    })
    expect(rules).not.toContain('anonymous-single-source')
    expect(report?.sources[0]).toMatchObject({ name: 'Olga Hent', class: 'named-person' })
    expect(report?.sources[0]?.because).toContain('Ida Brandt decided: “a person briefed on the talks” is Olga Hent.')
  })

  test('bears a claim out by a source that the article does not print', async () => {
    const { report, rules } = await audited({
      corrections: [
        {
          kind: 'second-source',
          words: 'The ferry company will be sold within weeks',
          source: 'the draft contract',
          class: 'document',
          by,
        },
      ],
    })
    expect(rules.filter(id => id === 'anonymous-single-source')).toHaveLength(1)
    expect(report?.claims[0]?.support).toMatchObject({ independent: 2, people: 1, basis: 'mixed' })
    expect(report?.sources.at(-1)).toMatchObject({ label: 'the draft contract', class: 'document', mentions: [] })
  })

  test('is shown as an editor’s decision to those who read', async () => {
    const folder = await folderWith({
      'ferry.md': article,
      'ferry.audit.json': JSON.stringify({
        corrections: [{ kind: 'source', words: 'the person', is: 'Marta Lindqvist', by, reason: 'her own word' }],
      }),
    })
    const text = await commandLine([folder])
    expect(text.stdout).toContain('corrected  “the person” is Marta Lindqvist. (5:44)\n  Ida Brandt: her own word')
    const markdown = await commandLine([folder, '--format', 'markdown'])
    expect(markdown.stdout).toContain('| corrected | “the person” is Marta Lindqvist')
  })
})

describe('a correction whose text has changed is reported, and the run fails', () => {
  test.each([
    { words: 'The price will be', why: 'The article does not print these words any more.' },
    { words: 'said', why: 'The article prints these words 3 times. Say which with "occurrence"' },
    { words: 'said', occurrence: 4, why: 'The article prints these words 3 times only.' },
    { words: 'Ferry to be sold', why: 'No attribution is found there any more.' },
    { kind: 'source', words: 'Ferry', occurrence: 1, is: 'Olga Hent', why: 'No source is found there any more.' },
    { kind: 'source', words: 'the person', is: 'Ada Quill', why: 'The article prints no name “Ada Quill”' },
    { kind: 'source', words: 'the person', is: 'Mar', why: 'The article prints no name “Mar”' },
    { kind: 'source', words: 'the person', is: 'ferry', why: 'The article prints no name “ferry”' },
  ])('$why', async ({ why, ...correction }) => {
    const { report, stderr, status } = await audited({ corrections: [{ kind: 'no-attribution', ...correction, by }] })
    expect(status).toBe(2)
    expect(stderr).toContain(`the correction “${correction.words}” is not applied: ${why}`)
    expect(report?.corrections).toMatchObject([{ outcome: 'stale', problem: expect.stringContaining(why) }])
    expect(report?.attributions).toHaveLength(3)
  })
})

describe('corrections that contradict each other', () => {
  const is = (words: string, name: string) => ({ kind: 'source', words, is: name, by })
  const [described, again] = ['a person briefed on the talks', 'the person']

  test.each([
    ['of one place', [is(described, 'Olga Hent'), is(described, 'Marta Lindqvist')]],
    ['of two places that mention one source', [is(described, 'Olga Hent'), is(again, 'Marta Lindqvist')]],
  ])('are all told, and none of them is applied: %s', async (_, corrections) => {
    const { report, stderr, status } = await audited({ corrections })
    expect(status).toBe(2)
    expect(stderr).toContain(
      `“${described}” is not applied: Another correction says that it is “Marta Lindqvist”. Keep the one that is right.`,
    )
    expect(stderr).toContain('is not applied: Another correction says that it is “Olga Hent”.')
    expect(report?.sources.map(({ name }) => name)).toEqual([null, 'Marta Lindqvist'])
  })

  test('are not those that lead to one name', async () => {
    const corrections = [is(described, 'Marta Lindqvist'), is('Marta Lindqvist', 'Olga Hent')]
    const { report } = await audited({ corrections })
    expect(report?.corrections.map(({ problem }) => problem)).toEqual([null, null])
    expect(report?.sources.map(({ name }) => name)).toEqual(['Olga Hent'])
  })
})

test.each([
  ['that it has', 'no offer had been made', 'Marta Lindqvist'],
  ['that a correction has given it', 'The price would be about 40 million euros', 'The Draft Contract'],
])('a claim is not borne out twice by one source: %s', async (_, words, source) => {
  const second = { kind: 'second-source', words, class: 'document', by }
  const draft = { ...second, words: 'The price would be about 40 million euros', source: 'the draft contract' }
  const { report, status, stderr } = await audited({ corrections: [draft, { ...second, source }] })
  expect(status).toBe(2)
  expect(stderr).toContain(`is not applied: “${source}” is a source of it already. Remove the correction.`)
  expect(report?.claims.map(({ support }) => support.independent)).toEqual([1, 2, 1])
})

describe('corrections that cannot be used are told with the file, and the article is not audited', () => {
  test.each([
    { content: {}, says: 'it must have "corrections"' },
    { content: { corrections: [{ kind: 'sauce', words: 'a', by }] }, says: 'kind' },
    { content: { corrections: [{ kind: 'source', words: 'a', by }] }, says: 'it must have "is"' },
    {
      content: { corrections: [{ kind: 'no-attribution', word: 'a', words: 'a', by }] },
      says: '"word" is no setting (in corrections › 0). Did you mean "words"?',
    },
    { content: { corrections: [{ kind: 'no-attribution', words: 'a' }] }, says: 'it must have "by"' },
  ])('$says', async ({ content, says }) => {
    const { report, stderr, status } = await audited(content)
    expect(stderr).toContain('ferry.audit.json: ')
    expect(stderr).toContain(says)
    expect(report).toBeNull()
    expect(status).toBe(2)
  })
})
