import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCases } from './read-cases.js'

const folder = new URL('sources/', import.meta.url)
const files = readdirSync(folder).map(file => readCases(readFileSync(new URL(file, folder), 'utf8')))
const corpus = files.flat()

describe('the notation', () => {
  it('gives the text without its marks, and each cue its place and sources', () => {
    const [only] = readCases(
      '- { shows: x, text: "Ann and Bo [ann+bo: said] so.", sources: { ann: { class: named-person }, bo: { class: collective } } }',
    )
    expect(only?.text).toBe('Ann and Bo said so.')
    expect(only?.cues).toEqual([{ start: 11, end: 15, sources: ['ann', 'bo'] }])
  })

  it.each([
    ['text: "Ann [ann: said] so."', 'no source "ann"'],
    ['text: Ann left., sources: { ann: { class: author } }', 'has no cue'],
    ['text: "Ann [left]."', 'marks no cue'],
    ['text: Ann left., ownVoice: [Bo left.]', 'does not say "Bo left."'],
    ['text: Ann left., relays: { 1: Ann }', 'no cue 1'],
    ['text: Ann left., nonResponses: [{ party: Ann, outcome: asleep }]', 'allowed values'],
    ['text: Ann left., voice: []', 'additional properties'],
    ['text: Ann left., nonResponses: [], known: { "class, ann": "" }', 'fewer than 1 characters'],
    ['text: Ann left., nonResponses: [], known: {}', 'fewer than 1 properties'],
  ])('refuses { %s }', (fields, why) => {
    expect(() => readCases(`- { shows: x, ${fields} }`)).toThrow(why)
  })
})

describe('the corpus', () => {
  it('has at least 600 cases, each of which measures something', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600)
    expect(corpus.filter(each => each.cues.length === 0 && !each.nonResponses)).toEqual([])
  })

  it('calls no two cases of a file the same', () => {
    const twice = files.flatMap(cases =>
      cases.filter((one, at) => cases.some((two, to) => to < at && two.shows === one.shows)),
    )
    expect(twice).toEqual([])
  })

  it('covers every class of source', () => {
    const classes = corpus.flatMap(each => Object.values(each.sources ?? {}).map(source => source.class))
    expect([...new Set(classes)].sort()).toEqual([
      'author',
      'collective',
      'document',
      'media',
      'named-person',
      'organization',
      'unnamed-person',
    ])
  })
})
