import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = 'src/analysis'

/** The layers of the folders that the guide tells of, in its order: "survey/words", "sources/scene". */
const layers = layersIn(readFileSync(join(root, 'README.md'), 'utf8'))

function layersIn(guide: string): Map<string, string> {
  let folder = ''
  const found = new Map<string, string>()
  for (const line of guide.split('\n')) {
    folder = /^## `(.+)\/`/.exec(line)?.[1] ?? folder
    const [, layer, about = ''] = /^- `(.+?)`: (.+)$/.exec(line) ?? []
    if (layer) found.set(`${folder}/${layer}`, about)
  }
  return found
}

const order = [...layers.keys()]
const layerOf = (file: string) => order.find(layer => file.startsWith(`${layer}/`))

describe.each(['survey', 'sources'])('%s/', folder => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => file.endsWith('.ts'))

  test('each folder is a layer that the guide tells of, and each layer a folder', () => {
    const told = order.filter(layer => dirname(layer) === folder)
    expect([...new Set(files.map(dirname))].sort()).toEqual(told.toSorted())
  })

  test.each(files)('%s knows its own layer and those before it', file => {
    const layer = layerOf(file) ?? ''
    for (const [, module = ''] of readFileSync(join(root, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
      const other = layerOf(posix.join(posix.dirname(file), module))
      if (!other) continue
      expect(
        order.indexOf(other),
        `${file} is about ${layers.get(layer)}: it must not know ${module}, which builds on it`,
      ).toBeLessThanOrEqual(order.indexOf(layer))
    }
  })
})

describe('stages', () => {
  /** In the order in which an article passes them. */
  const stages = [
    'vocabulary',
    'sentences',
    'quotations',
    'survey',
    'attributions',
    'non-responses',
    'sources',
    'claims',
  ]
  const stageOf = (file: string) => file.replace(/\.[jt]s$/, '').split('/')[0] ?? ''
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && file !== 'analyse.ts')

  test('each file belongs to one', () => {
    expect([...new Set(files.map(stageOf))].sort()).toEqual(stages.toSorted())
  })

  test.each(stages)('%s knows no later one', stage => {
    const later = files
      .filter(file => stageOf(file) === stage)
      .flatMap(file =>
        Array.from(readFileSync(join(root, file), 'utf8').matchAll(/ from '(\.[^']+)'/g), ([, module = '']) =>
          posix.join(posix.dirname(file), module),
        ),
      )
      .filter(module => stages.indexOf(stageOf(module)) > stages.indexOf(stage))
    expect(later).toEqual([])
  })
})
