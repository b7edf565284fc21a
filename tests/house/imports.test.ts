import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A part of the house: what it may import of the others, and why nothing else. */
interface Part {
  readonly may: readonly string[]
  readonly because: string
}

const parts: Readonly<Record<string, Part>> = {
  model: { may: [], because: 'the nouns are what all others agree on: they depend on nothing' },
  english: { may: ['model'], because: 'knowledge of English is data: it does not know who uses it' },
  order: {
    may: ['model'],
    because: 'what is true of any list in order, or of any question, knows nothing of what it is about',
  },
  reading: {
    may: ['model', 'english', 'order'],
    because: 'reading ends where the prose begins: it does not know what is found in it',
  },
  analysis: {
    may: ['model', 'english', 'order'],
    because: 'analysis sees an Article alone: which file it was read from cannot matter',
  },
  learning: {
    may: ['model', 'english', 'order', 'reading', 'analysis'],
    because: 'what learns the weights measures the analysis; rules and reports are no part of what is learned',
  },
  rules: {
    may: ['model', 'english', 'order', 'analysis'],
    because:
      'a rule judges what was found: it knows neither the file nor the report, so it holds for every input and output',
  },
  audit: {
    may: ['model', 'english', 'order', 'reading', 'analysis', 'rules'],
    because: 'the audit makes the report: it does not know how people are shown it, and nothing is learned at run time',
  },
  rendering: {
    may: ['model', 'order'],
    because: 'a rendering sees the report alone: what is not in the report must not be seen by anybody',
  },
  cli: {
    may: ['model', 'order', 'reading', 'analysis', 'rules', 'audit', 'rendering'],
    because: 'nothing is learned at run time',
  },
  'remark.ts': {
    may: ['model', 'reading', 'analysis', 'rules', 'audit'],
    because: 'the plugin gives messages to unified, which renders them itself',
  },
  'index.ts': {
    may: ['model', 'reading', 'analysis', 'rules', 'audit', 'rendering', 'remark.ts'],
    because: 'the library’s face has no process and no files',
  },
}

/** Only these may touch the process, the console and files. */
const atTheEdge = ['cli', 'learning']
/** Reads the weights, which are too large to be a module. */
const readsFiles = 'english/learned-data.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts'))

/** The modules that a file imports or re-exports, as written. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statements = code.matchAll(
    /^(?:import|export)\b[^'"`;]*?from\s*(['"])([^'"\n]+)\1|\bimport\s*\(?\s*(['"])([^'"\n]+)\3/gm,
  )
  return Array.from(statements, ([, , from, , bare]) => from ?? bare ?? '')
}

/** The part that a path inside src/ belongs to. */
const partOf = (file: string) => file.split('/')[0] ?? file

describe('importsOf', () => {
  test.each([
    ["import { a } from './a.js'", ['./a.js']],
    ["import type {\n  A,\n  B,\n} from '../model/a.js'", ['../model/a.js']],
    ["export * from './b.js'", ['./b.js']],
    ["import 'side-effect'", ['side-effect']],
    ["const late = await import('./late.js')", ['./late.js']],
    ["// import { a } from './a.js'\n/* import './b.js' */\nconst text = \"taken from 'here'\"", []],
  ])('%s', (source, expected) => {
    expect(importsOf(source)).toEqual(expected)
  })
})

test('each part of the house has its line in the table, and each line its part', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(parts).sort())
})

test('no folder is a drawer for what has no name', () => {
  const folders = new Set(files.flatMap(file => dirname(file).split('/')))
  expect([...folders].filter(name => /^(?:utils?|helpers?|common|shared|misc|lib)$/.test(name))).toEqual([])
})

test.each(files)('%s imports no more than its part may', file => {
  const part = partOf(file)
  const { may, because } = parts[part] ?? { may: [], because: 'it is in no table' }
  for (const module of importsOf(readFileSync(join('src', file), 'utf8'))) {
    if (!module.startsWith('.')) {
      expect(part, `${file} imports ${module}, and model/ imports nothing: ${because}`).not.toBe('model')
      continue
    }
    const target = targetOf(file, module)
    expect(files, `${file} imports ${module}, which is not in src/`).toContain(target)
    const other = partOf(target)
    expect([part, ...may], `${file} must not import ${other}: ${because}`).toContain(other)
  }
})

/** The file in src/ that one of its files imports. */
function targetOf(file: string, module: string): string {
  return posix.normalize(posix.join(posix.dirname(file), module)).replace(/\.js$/, '.ts')
}

/** The way from a file back to itself, by what each imports; null where there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...way, file])
      if (cycle) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const cycle = walk(file, [])
    if (cycle) return cycle
  }
  return null
}

describe('cycleIn', () => {
  test.each([
    [{ a: ['b', 'c'], b: ['c'], c: [] }, null],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
  ])('%j', (imports, expected) => {
    expect(cycleIn(new Map(Object.entries(imports)))).toEqual(expected)
  })
})

test('no file imports itself by way of others, not even for a type', () => {
  const imported = (file: string) =>
    importsOf(readFileSync(join('src', file), 'utf8'))
      .filter(module => module.startsWith('.'))
      .map(module => targetOf(file, module))
  expect(cycleIn(new Map(files.map(file => [file, imported(file)])))).toBeNull()
})

test.each(files.filter(file => partOf(file) === 'model'))('%s holds types only', file => {
  const source = readFileSync(join('src', file), 'utf8')
  expect(source, 'model/ names what all others agree on: a value has its place with those who use it').not.toMatch(
    /^export (?!type\b|interface\b)/m,
  )
})

test.each(files.filter(file => !atTheEdge.includes(partOf(file))))('%s leaves the process and the disk alone', file => {
  const source = readFileSync(join('src', file), 'utf8')
  const reason = `${relative('.', file)}: only cli/ and learning/ have process, files and exit codes; elsewhere they make a function unpredictable`
  expect(source, reason).not.toMatch(
    /\b(?:process\.\w|console\.\w|writeFile|node:process|node:child_process|node:net|node:http)/,
  )
  if (file !== readsFiles) expect(source, reason).not.toContain('node:fs')
  expect(source, `${reason}; nor a clock or chance: two runs must be equal`).not.toMatch(
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/,
  )
})
