import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { articleOf } from '../../src/learning/article-of.js'
import { checkCase, surprises } from './check-case.js'
import { readCases } from './read-cases.js'

/** What is unlike what is written of four officials and of two of them. */
function surprisesIn(four: object, two: object, more: object = {}): readonly string[] {
  const written = {
    shows: 'officials',
    text: 'Four officials [four: said] the dam was old. Two of the officials [two: said] it would hold.',
    sources: { four: { class: 'unnamed-person', ...four }, two: { class: 'unnamed-person', ...two } },
    ...more,
  }
  // JSON is YAML
  const [only] = readCases(JSON.stringify([written]))
  if (!only) throw new Error('one case expected')
  return surprises(only, checkCase(only, analyse(articleOf(only.text))))
}

describe('a case', () => {
  it('is as written where nothing is missed', () => {
    const four = { count: 4, name: null, reason: null, subsetOf: null }
    const more = { ownVoice: [], nonResponses: [], relays: {}, claims: [{ cues: [1], people: 4, basis: 'unnamed' }] }
    expect(surprisesIn(four, { count: 2, subsetOf: 'four' }, more)).toEqual([])
  })

  it.each([
    ['count, four: wanted 5, got 4', { count: 5 }, {}, {}],
    ['class, two: wanted "collective", got "unnamed-person"', {}, { class: 'collective' }, {}],
    ['name, four: wanted "Ada Quill", got null', { name: 'Ada Quill' }, {}, {}],
    ['subset, two: wanted null, got "S1"', {}, { subsetOf: null }, {}],
    ['subset, four: wanted "S2", got null', { subsetOf: 'two' }, {}, {}],
    ['distinct, two from four: wanted true, got false', {}, { distinctFrom: ['four'] }, {}],
    ['own voice, the dam was old: wanted 0, got 1', {}, {}, { ownVoice: ['the dam was old'] }],
    ['hearsay, cue 2: wanted "Four officials", got []', {}, {}, { relays: { 2: 'Four officials' } }],
    [
      'non-response, officials: wanted "declined", got null',
      {},
      {},
      { nonResponses: [{ party: 'officials', outcome: 'declined' }] },
    ],
    [
      'support, claim of cues 1, people: wanted 5, got 4',
      {},
      {},
      { claims: [{ cues: [1], people: 5, basis: 'unnamed' }] },
    ],
  ])('tells what was expected and what was found: %s', (told, four, two, more) => {
    expect(surprisesIn(four, two, more)).toEqual([told])
  })

  it('may miss what it is known to miss, and nothing else', () => {
    const known = { 'count, four': 'the dam is no dam' }
    expect(surprisesIn({ count: 5 }, { count: 2 }, { known })).toEqual([])
    expect(surprisesIn({ count: 5 }, { count: 3 }, { known })).toEqual(['count, two: wanted 3, got 2'])
  })

  it('fails where what it is known to miss is missed no more, or was never looked at', () => {
    const known = { 'count, two': 'the dam is no dam', 'title, two': 'nor is it old' }
    expect(surprisesIn({ count: 4 }, { count: 2 }, { known })).toEqual([
      'count, two: not missed, take it out of `known`',
      'title, two: not missed, take it out of `known`',
    ])
  })
})
