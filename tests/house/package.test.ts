import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

const article = 'The ferry company will be sold within weeks, a person briefed on the talks said on Tuesday.\n'
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

let packed: Packed
/** An empty project that the packed tarball was installed into. */
let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'attribution-audit-package-'))
  ;[packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', project], '.'))
  await install(packed.filename)
  await writeFile(join(project, 'ferry.txt'), article)
}, 240_000)
afterAll(() => rm(project, { recursive: true, force: true }))

/**
 * Installs the tarball with the versions that this project's lockfile has for its dependencies, and nothing else: what
 * the package needs and does not declare is missing. `npm ci` has left all of it in npm's cache, so that the network is
 * asked only where somebody emptied that.
 */
async function install(tarball: string): Promise<void> {
  const { name, version, dependencies, bin } = manifest
  const root = { name: 'newsroom', version: '1.0.0', dependencies: { [name]: `file:${tarball}` } }
  const locked: Record<string, { dev?: boolean }> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const packages = {
    ...Object.fromEntries(Object.entries(locked).filter(([, { dev }]) => dev !== true)),
    [`node_modules/${name}`]: { version, resolved: `file:${tarball}`, dependencies, bin },
    '': root,
  }
  await writeFile(join(project, 'package.json'), JSON.stringify(root))
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ ...root, lockfileVersion: 3, packages }))
  npm(['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], project)
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
const node = (code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' }))

describe('the package', () => {
  test('holds what is needed and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    const program = /^dist\/(?:(?:cli\/)?[\w-]+\.js|modules\/(?!learning\/).+\.d\.ts)$/
    const needed = /^(?:package\.json|README\.md|LICENSE|schemas\/[\w.-]+\.json)$/
    expect(paths.filter(path => !program.test(path) && !needed.test(path))).toEqual([
      'src/english/attribution.weights',
      'src/english/word-clusters.txt',
    ])
    expect(packed.size).toBeLessThan(10_000_000)
  })

  test('has nothing that publint would change', async () => {
    const tarball = new Uint8Array(readFileSync(join(project, packed.filename))).buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map(message => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([])
  })
})

describe('installed into an empty project', { timeout: 60_000 }, () => {
  test('its command audits an article', () => {
    const bin = join(project, 'node_modules/.bin/attribution-audit')
    const args = ['ferry.txt', '--format', 'json', '--fail-on', 'never']
    const report = JSON.parse(execFileSync(bin, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' }))
    expect(report.sources).toMatchObject([{ label: 'a person briefed on the talks', class: 'unnamed-person' }])
  })

  test('one call audits an article', () => {
    const code = `
      import { readFileSync } from 'node:fs'
      import { audit } from 'attribution-audit'
      const [text, bytes] = [readFileSync('ferry.txt', 'utf8'), readFileSync('ferry.txt')]
      console.log(JSON.stringify([audit(text, { path: 'ferry.txt' }), audit(bytes, { path: 'ferry.txt' })]))`
    const [ofText, ofBytes] = node(code) as [{ sources: unknown }, unknown]
    expect(ofText.sources).toMatchObject([{ label: 'a person briefed on the talks', class: 'unnamed-person' }])
    expect(ofBytes).toEqual(ofText)
  })

  test('the README tells how to call it', async () => {
    const [example = ''] = /^ {4}import [\s\S]*?audit[\s\S]*?(?=\n\n\S)/m.exec(readFileSync('README.md', 'utf8')) ?? []
    await writeFile(join(project, 'ferry.md'), article)
    const args = ['--input-type=module', '-e', example]
    expect(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toMatch(/^1:1 [a-z-]+\n/)
  })

  test('the remark plugin and the schemas are there under their names', () => {
    const code = `
      import plugin from 'attribution-audit/remark'
      import schema from 'attribution-audit/schemas/report.schema.json' with { type: 'json' }
      console.log(JSON.stringify([typeof plugin, schema.title]))`
    expect(node(code)).toEqual(['function', 'Report'])
  })

  test('its types hold for who uses it', async () => {
    const use = `
      import remarkAttributionAudit from 'attribution-audit/remark'
      import { audit, renderHtml, type Report, type ReportSource } from 'attribution-audit'
      const report: Report = audit(new Uint8Array(), { path: 'ferry.md', format: 'markdown' })
      export const classes: ReportSource['class'][] = report.sources.map(source => source.class)
      export const page: string = renderHtml(report)
      export const plugins = [remarkAttributionAudit]
      // @ts-expect-error: an article is text or bytes
      audit(42)`
    await writeFile(join(project, 'use.mts'), use)
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const args = [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.mts']
    expect(execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toBe('')
  })
})

test('importing the library loads no weights and prints nothing', { timeout: 60_000 }, () => {
  const code = `
    import { createRequire, syncBuiltinESMExports } from 'node:module'
    import fs from 'node:fs'
    const opened = []
    const { readFileSync } = fs
    fs.readFileSync = (path, ...rest) => (opened.push(String(path)), readFileSync(path, ...rest))
    syncBuiltinESMExports()
    const weights = ['attribution.weights', 'wink-eng-lite-web-model']
    const loaded = () => {
      const paths = [...opened, ...Object.keys(createRequire(import.meta.url).cache)].join()
      return weights.filter(name => paths.includes(name))
    }
    const { audit } = await import('attribution-audit')
    const atImport = loaded()
    audit('The mill will close, an official said.')
    console.log(JSON.stringify({ weights, atImport, atFirstCall: loaded() }))`
  const { weights, ...loaded } = node(code) as { weights: string[] }
  expect(loaded).toEqual({ atImport: [], atFirstCall: weights })
})

test.each([
  ['renders reports', 'analysis', '{ renderJson }', 'index', ['rendering']],
  ['uses remark', 'rendering', '{ default }', 'remark', ['audit', 'order', 'remark']],
])('who %s bundles no %s', { timeout: 60_000 }, async (_who, _no, imports, from, needs) => {
  const entry = 'virtual-entry'
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? `export ${imports} from '${resolve(`dist/${from}.js`)}'` : null),
      },
    ],
    platform: 'node',
    external: /^[^./]/,
  })
  const { output } = await bundle.generate()
  const modules = output.flatMap(chunk => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
  const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([path]) => path)
  expect(kept.sort()).toEqual(needs.map(name => resolve(`dist/${name}.js`)))
})
