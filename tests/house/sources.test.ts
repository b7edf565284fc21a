import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

const root = 'src/analysis/sources'

/** The stages in which sources are told, in the order in which each builds on those before it. */
const stages: Readonly<Record<string, string>> = {
  words: 'what single words, their neighbours and a row of them tell',
  names: 'the proper names of an article, as they are printed',
  directory: 'the people and bodies that these names mean',
  'beside-names': 'what the article says beside a name',
  phrases: 'the parties of a source and the noun phrase that each is',
  classes: 'what the words of a phrase say about who or what it is',
  scene: 'what a reader holds in mind: who has been spoken of, where, and who is in view',
  pronouns: 'whom or what a pronoun means',
  'known-person': 'whom a noun for one person means',
  unnamed: 'people without a name: spoken of before, a part of those, or new',
  things: 'bodies, texts and outlets without a name',
  resolving: 'whom the words of a source mean, whatever they are',
  anonymity: 'why names are withheld, and whose',
  speakers: 'who is behind each attribution, and who is relayed',
  affiliations: 'the body that somebody belongs to',
  description: 'sources as the report tells of them',
  following: 'sentences without a cue that go on with a source',
}

const order = Object.keys(stages)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && file.includes('/'))
const stageOf = (file: string) => file.split('/')[0] ?? ''

test('each folder is a stage, and each stage a folder', () => {
  expect([...new Set(files.map(stageOf))].sort()).toEqual(order.toSorted())
})

test.each(files)('%s knows its own stage and those before it', file => {
  const stage = stageOf(file)
  for (const [, module = ''] of readFileSync(join(root, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
    const other = stageOf(posix.join(posix.dirname(file), module))
    if (!order.includes(other)) continue
    expect(
      order.indexOf(other),
      `${file} is about ${stages[stage]}: it must not know ${module}, which builds on it`,
    ).toBeLessThanOrEqual(order.indexOf(stage))
  }
})
