import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newsFiles } from '../reading/fixtures.js'
import { commandLine, folderWith } from './command-line.js'

const ninjs = JSON.stringify({ body_text: 'The ferry will sail again in May, Anna Pell told reporters on Monday.' })
const nitf = '<nitf><body><body.content><p>The ferry will sail, Anna Pell said.</p></body.content></body></nitf>'

test('of a folder, news items are audited by their names; reports, settings and feeds beside them are not', async () => {
  const folder = await folderWith({
    'ferry.ninjs.json': ninjs,
    'quay.nitf': nitf,
    'report.json': ninjs,
    'ferry.audit.json': '{ "corrections": [] }',
    'package.json': '{}',
    'audit.xml': '<testsuites/>',
    'feed.xml': nitf,
  })
  const out = join(folder, 'out')
  const { status, stderr } = await commandLine([folder, '--out', out, '--format', 'json'])
  expect(stderr).toMatch(/^2 articles audited, no finding, 0 with findings at or above error$/m)
  expect(status).toBe(0)
  expect(readdirSync(out)).toEqual(['ferry.json', 'quay.json'])
})

test('a JSON or XML file that is named itself is read if it is an article', async () => {
  const folder = await folderWith({ 'ferry.json': ninjs, 'quay.xml': nitf, 'package.json': '{}' })
  const paths = ['ferry.json', 'quay.xml', 'package.json'].map(name => join(folder, name))
  const { status, stdout, stderr } = await commandLine([...paths, '--format', 'json'])
  expect(status).toBe(2)
  expect(stdout.match(/"format": "(ninjs|nitf)"/g)).toHaveLength(2)
  expect(stderr).toMatch(/package\.json: it is no article in ninjs, NITF or NewsML-G2\. Leave it out/)
})

test('--input-format reads any name and standard input as what it says', async () => {
  const { status, stdout } = await commandLine(['-', '--input-format', 'nitf', '--format', 'json'], nitf)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).article.format).toBe('nitf')
  const broken = await commandLine(['-', '--input-format', 'ninjs'], nitf)
  expect(broken.status).toBe(2)
  expect(broken.stderr).toContain('-: the JSON is broken at line 1')
})

test.each(newsFiles)('$name is audited, and every span says what the file prints there', async ({ format, file }) => {
  const { status, stdout } = await commandLine(
    ['-', '--input-format', format, '--format', 'json', '--fail-on', 'never'],
    file,
  )
  expect(status).toBe(0)
  const { sources, attributions } = JSON.parse(stdout)
  const official = sources.find(({ label }: { label: string }) => /official/.test(label))
  const [{ start, end }] = official.mentions
  expect(file.slice(start, end)).toMatch(/official/)
  expect(attributions.length).toBeGreaterThan(0)
})

test('the help names the formats', async () => {
  const { stdout } = await commandLine(['--help'])
  expect(stdout.replace(/\s+/g, ' ')).toContain('"markdown", "text", "html", "ninjs", "nitf", "newsml-g2"')
})
