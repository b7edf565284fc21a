import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLessons } from '../../src/learning/lessons.js'
import { type Passage, readPassages } from '../../src/learning/read-passages.js'
import type { Range } from '../../src/model/range.js'
import { table } from '../accuracy/figures.js'

const FOLDER = 'src/learning/lessons'
const RUN = 8
const files = readdirSync(FOLDER).sort()
const passagesIn = new Map(files.map(file => [file, readPassages(readFileSync(join(FOLDER, file), 'utf8'))]))
const passages = [...passagesIn.values()].flat()
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const runs = (text: string) => {
  const all = words(text)
  return all.slice(RUN - 1).map((_, k) => all.slice(k, k + RUN).join(' '))
}
/** What a file says without the tags of passages: in other files, nothing looks like one. */
const untagged = (file: string) => file.replaceAll(/\[[SCK]\d+(?:,\d+)* |\]/g, '')
/**
 * "the minister, a lawyer, | is said | to …": the subject of
 * a cue keeps the comma of its apposition, content or source.
 */
const isSubject = (text: string, { start, end }: Range, [cue]: readonly Range[], content: readonly Range[]) =>
  cue?.start === end + 1 && /,.*,$/.test(text.slice(start, end)) && content.some(piece => piece.start > cue.end)
const count = (those: readonly Passage[]) => {
  const marks = those.reduce((sum, { attributions }) => sum + attributions.length, 0)
  return [those.length, marks, those.filter(({ attributions }) => attributions.length === 0).length]
}

console.log(
  table(
    ['lessons', 'passages', 'attributions', 'without any'],
    [...[...passagesIn].map(([file, own]) => [file, ...count(own)]), ['all', ...count(passages)]],
  ),
)

describe('the lessons', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5)
  })

  it.each(files)('%s has passages of its own', file => {
    expect(passagesIn.get(file)?.length).toBeGreaterThan(20)
  })

  it('hold nothing that the tests or the examples hold', () => {
    const tested = new Map<string, string>()
    for (const folder of ['tests/accuracy', 'article'])
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (/\.(?:txt|ya?ml|md|html)$/.test(file))
          for (const run of runs(untagged(readFileSync(join(folder, file), 'utf8'))))
            tested.set(run, join(folder, file))
    expect(tested.size).toBeGreaterThan(10_000)
    const shared = passages.flatMap(({ text }) => runs(text).filter(run => tested.has(run)))
    expect(shared.map(run => `${tested.get(run)}: ${run}`)).toEqual([])
  })

  it('say nothing twice', () => {
    const seen = new Set<string>()
    const again = passages.flatMap(({ text }) => {
      const own = new Set(runs(text))
      const known = [...own].filter(run => seen.has(run))
      for (const run of own) seen.add(run)
      return known
    })
    expect(again).toEqual([])
  })

  it('hold no character beyond the Basic Multilingual Plane', () => {
    expect(passages.filter(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text))).toEqual([])
  })

  it('mark spans that begin and end with what they are, not with space or a comma', () => {
    const spans = passages.flatMap(({ text, attributions }) =>
      attributions.flatMap(({ cue, content }) =>
        [...cue, ...content.filter(piece => !isSubject(text, piece, cue, content))].map(({ start, end }) =>
          text.slice(start, end),
        ),
      ),
    )
    expect(spans.filter(span => /^[\s,.;]|[\s,;]$/.test(span))).toEqual([])
  })
})

describe('as articles', () => {
  const articles = readLessons(FOLDER)

  it('each begins with its headline, and no other block is one', () => {
    const odd = articles.filter(({ article: { blocks } }) =>
      blocks.some(({ kind }, k) => (kind === 'headline') !== (k === 0)),
    )
    expect(odd.map(({ name }) => name)).toEqual([])
  })

  it('keep every mark, at the words that it had in its passage', () => {
    const inArticles = articles.flatMap(({ article, marked }) =>
      marked.map(({ cue }) => cue.map(([start, end]) => article.file.slice(start, end))),
    )
    const inPassages = passages.flatMap(({ text, attributions }) =>
      attributions.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end))),
    )
    expect(inArticles).toEqual(inPassages)
  })

  it('have a place in the encoded text for every cue and content', () => {
    const empty = articles.flatMap(({ name, gold }) =>
      gold.filter(({ cue, content }) => cue.length === 0 || content.length === 0).map(() => name),
    )
    expect(empty).toEqual([])
  })
})
