import { describe, expect, test } from 'vitest'
import { renderGithub } from '../../src/rendering/github.js'
import { FILE, REPORT } from './example.js'
import { hostile } from './hostile.js'

/** A workflow command as GitHub's runner reads it, unescaped. */
function read(line: string) {
  const [, command = '', properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? []
  const pairs = properties
    .split(',')
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))])
  return { command, message: unescaped(message), ...Object.fromEntries(pairs) }
}

const unescaped = (text: string) =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')

const annotations = renderGithub([REPORT]).trimEnd().split('\n').map(read)

describe('renderGithub', () => {
  test('annotates each standing finding by its severity', () => {
    const standing = REPORT.findings.filter(({ suppressed }) => suppressed === null)
    const commands = { error: 'error', warning: 'warning', note: 'notice' }
    expect(annotations.map(({ command }) => command)).toEqual(standing.map(({ severity }) => commands[severity]))
  })

  test('says where, what and why', () => {
    const found = annotations.find(({ title }) => title === 'Single unnamed source (anonymous-single-source)')
    expect(found).toMatchObject({ file: 'article/kelmar-quay.md', line: '10', endLine: '10', col: '27' })
    expect(FILE.split('\n')[9]?.slice(26, Number(found?.endColumn) - 1)).toMatch(/^the director .*minutes$/)
    expect(found?.message.split('\n')).toEqual([
      'That the director kept a report out of the minutes rests on “One harbour official” alone, unnamed and without a reason.',
      'source: One harbour official',
      'claim: the director had ordered the divers’ report kept out of the minutes',
    ])
  })

  test('has no columns where a finding runs over lines', () => {
    const [first] = REPORT.findings
    const span = { start: 0, end: FILE.indexOf('\n# '), line: 1, column: 1 }
    const report = { ...REPORT, findings: [{ ...(first ?? expect.unreachable()), span }] }
    const only = read(renderGithub([report]).trimEnd())
    expect(only).toMatchObject({ line: '1', endLine: '5' })
    expect(only).not.toHaveProperty('col')
  })

  test('escapes what would end a property or begin a command', () => {
    const [first] = REPORT.findings
    const finding = { ...(first ?? expect.unreachable()), message: '100 %\n::error::owned', evidence: [] }
    const report = { ...REPORT, article: { ...REPORT.article, path: 'a,line=1::b%0A.md' }, findings: [finding] }
    const text = renderGithub([report])
    expect(text).toMatch(/^::\w+ file=a%2Cline=1%3A%3Ab%250A\.md,[^\n]*::100 %25 ::error::owned\n$/)
  })

  test('a hostile article makes no line of its own', () => {
    const lines = renderGithub([hostile(REPORT)]).split('\n')
    expect(lines).toHaveLength(annotations.length + 1)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) file=/)
  })

  test('tells first what went wrong with an input', () => {
    const [first] = renderGithub([REPORT], [{ path: 'a,b.md', message: 'a,b.md: it is empty.' }]).split('\n')
    expect(read(first ?? '')).toEqual({
      command: 'error',
      file: 'a,b.md',
      title: 'Problem',
      message: 'a,b.md: it is empty.',
    })
  })

  test('is empty where nothing was found', () => expect(renderGithub([{ ...REPORT, findings: [] }])).toBe(''))
})
