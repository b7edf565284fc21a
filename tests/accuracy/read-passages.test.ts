import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Passage, readPassages } from '../../src/learning/read-passages.js'

const folder = new URL('passages/', import.meta.url)
const corpus = readdirSync(folder).map(file => ({
  file,
  passages: readPassages(readFileSync(new URL(file, folder), 'utf8')),
}))
const all = corpus.flatMap(({ passages }) => passages)

const only = (file: string): Passage => {
  const [first, ...others] = readPassages(file)
  if (!first || others.length) throw new Error('one passage expected')
  return first
}
const words = (passage: Passage, role: 'source' | 'cue' | 'content', nth = 0) =>
  passage.attributions[nth]?.[role].map(({ start, end }) => passage.text.slice(start, end))

describe('the notation', () => {
  it('gives the text without its tags, and each span its place', () => {
    const passage = only('## plain\n[S1 The clerk] [C1 said] [K1 the file was lost].\n= 1 says indirect\n')
    expect(passage.text).toBe('The clerk said the file was lost.')
    expect(words(passage, 'source')).toEqual(['The clerk'])
    expect(words(passage, 'cue')).toEqual(['said'])
    expect(words(passage, 'content')).toEqual(['the file was lost'])
    expect(passage.attributions[0]).toMatchObject({ acts: ['says'], manner: 'indirect' })
  })

  it('reads spans in parts, across paragraphs, and shared by two attributions', () => {
    const passage = only(
      '## parts\n[S1,2 Ann] [C1 waved] [K1 “A.]\n\n[K1 “B.”] Then [C2 left] [K2 it].\n= 1 says direct\n= 2 thinks|says indirect',
    )
    expect(passage.text).toBe('Ann waved “A.\n\n“B.” Then left it.')
    expect(words(passage, 'content')).toEqual(['“A.', '“B.”'])
    expect(words(passage, 'source', 1)).toEqual(['Ann'])
    expect(passage.attributions[1]?.acts).toEqual(['thinks', 'says'])
  })

  it('reads a tag inside another', () => {
    const passage = only('## in\n[S1 [S2 Ann’s] aunt] [C1,2 said] [K1,2 so].\n= 1 says indirect\n= 2 says indirect')
    expect(words(passage, 'source')).toEqual(['Ann’s aunt'])
    expect(words(passage, 'source', 1)).toEqual(['Ann’s'])
  })

  it.each([
    ['[S1 Ann [C1 said] [K1 so].\n= 1 says indirect', 'not closed'],
    ['Ann] left.\n= none', 'too many'],
    ['Ann [sic] left.\n= none', 'no tag'],
    ['[C1 Said] [K1 so].\n= 1 mumbles indirect', 'no such act'],
    ['[C1 Said] [K1 so].\n= 1 says aloud', 'not an act and a manner'],
    ['[C1 Said] [K1 so].\n= none', 'no "=" line'],
    ['[K1 So].\n= 1 says indirect', 'needs a cue'],
    ['Ann left.', '= none'],
  ])('refuses %j', (text, why) => {
    expect(() => readPassages(`## x\n${text}`)).toThrow(`line 1: `)
    expect(() => readPassages(`## x\n${text}`)).toThrow(why)
  })
})

describe('the corpus', () => {
  it('has at least 25 passages of each of the seven kinds of prose', () => {
    expect(corpus.map(({ file }) => file)).toEqual([
      'broadcast.txt',
      'business.txt',
      'court.txt',
      'local.txt',
      'science.txt',
      'sport.txt',
      'wire.txt',
    ])
    expect(corpus.filter(({ passages }) => passages.length < 25)).toEqual([])
  })

  it('has at least 25 near misses', () => {
    expect(all.filter(passage => passage.attributions.length === 0).length).toBeGreaterThanOrEqual(25)
  })

  it('holds no astral characters, so that UTF-16 units are code points', () => {
    expect(all.filter(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text))).toEqual([])
  })

  it('keeps to its own conventions', () => {
    const breaches = all.flatMap(passage =>
      passage.attributions.flatMap(({ source, cue, content }) => [
        ...[...source, ...cue, ...content]
          .map(({ start, end }) => passage.text.slice(start, end))
          .filter(span => span !== span.trim()),
        ...content
          .map(({ start, end }) => ({ span: passage.text.slice(start, end), next: passage.text.charAt(end) }))
          .filter(({ span, next }) => /[,;]$/.test(span) || /[”’]/.test(next) || /^that\b/.test(next))
          .map(({ span }) => span),
      ]),
    )
    expect(breaches).toEqual([])
  })

  it('marks quotations as direct, and unquoted words as indirect', () => {
    const quoted = (passage: Passage, content: Passage['attributions'][number]['content']) =>
      content.map(({ start, end }) => passage.text.slice(start, end)).some(span => /^[“‘]|[“‘].*[”’]/.test(span))
    const wrong = all
      .filter(passage => passage.shows !== 'transcript')
      .flatMap(passage =>
        passage.attributions
          .filter(each => quoted(passage, each.content) === (each.manner === 'indirect'))
          .map(each => `${passage.line}: ${passage.text} (${each.manner})`),
      )
    expect(wrong).toEqual([])
  })
})
