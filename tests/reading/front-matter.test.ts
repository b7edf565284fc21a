import { expect, test } from 'vitest'
import { readText } from './read-text.js'

const metadataOf = (yaml: string) => readText(`---\n${yaml}\n---\n\nThe wall stands.`, 'markdown').metadata

test('front matter states the metadata, and other names are left out', () => {
  expect(
    metadataOf(`title: "Council: votes"
author: [Jane Roe, By John Doe]
dateline: OSLO
agency: Reuters
genre: Live blog
approved-by: [Ana Cruz]
unnamed-sources-policy: https://harbor.example/unnamed
date: 2031-05-03
section: Local
credits:
  - Editing by Ana Cruz
tags: [wall]
draft: true`),
  ).toEqual({
    title: 'Council: votes',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'OSLO',
    outlet: 'Reuters',
    genre: 'live-blog',
    published: '2031-05-03',
    section: 'Local',
    credits: ['Editing by Ana Cruz'],
    approvedBy: ['Ana Cruz'],
    unnamedSourcesPolicy: 'https://harbor.example/unnamed',
  })
})

test.each([
  ['byline: By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['author: { name: Jane Roe, mail: x }', ['Jane Roe']],
  ['authors: [{ name: Jane Roe }, John Doe]', ['Jane Roe', 'John Doe']],
  ['by: jane', ['jane']],
  ['author: ""', []],
  ['author: [[[]]]', []],
  ['author: null', []],
])('%s names the writers %j', (yaml, byline) => {
  expect(metadataOf(yaml).byline).toEqual(byline)
})

test('front matter is no prose, and may be empty', () => {
  expect(readText('---\ntitle: Wall\n---\nThe wall stands.', 'markdown').text).toBe('The wall stands.')
  expect(metadataOf('# nothing').title).toBeNull()
})

test('front matter comes before what the prose says', () => {
  const { metadata } = readText(
    '---\ntitle: A\nauthor: Ana Cruz\n---\n# B\n\nBy Jane Roe\n\nThe wall stands.',
    'markdown',
  )
  expect(metadata).toMatchObject({ title: 'A', byline: ['Ana Cruz'] })
})

test.each([
  ['title: Wall\nauthor: [Jane', 3, /./],
  ['title: Wall\ntitle: Again', 3, /unique/],
  ['date: 2031-05-03\ntitle: Opinion: we must act', 3, /behind "title:" .*; put it in quotes\. /],
  ['author: @jane', 2, /behind "author:" .*; put it in quotes\. /],
  ['@jane', 2, /reserved character @/],
  ['a: *nobody', 2, /alias/],
  ['- a list', 2, /"name: value"/],
  [`a: ${'['.repeat(1_000)}`, 2, /./],
  [`a: ${'x'.repeat(30_000)}`, 2, /larger than/],
])('%j… is broken at line %i', (yaml, line, problem) => {
  const read = () => metadataOf(yaml)
  expect(read).toThrow(
    new RegExp(`^story: the front matter is broken at line ${line}: .*Mend its YAML, or remove`, 's'),
  )
  expect(read).toThrow(problem)
})

test('front matter that never ends is broken; a rule at the top is none', () => {
  expect(() => readText('---\ntitle: Wall\n\nThe wall stands.', 'markdown')).toThrow(/line 1: no "---" ends it/)
  expect(readText('---\n\nThe wall stands.', 'markdown').text).toBe('The wall stands.')
})

test.each([
  ['approved-by: Ana Cruz', ['Ana Cruz']],
  ['approvedBy: Ana Cruz and Liam O’Dell', ['Ana Cruz', 'Liam O’Dell']],
  ['approved_by: [Ana Cruz, desk]', ['Ana Cruz', 'desk']],
  ['approved-by:', []],
])('%s says who approved the unnamed sources: %j', (yaml, approvedBy) => {
  expect(metadataOf(yaml).approvedBy).toEqual(approvedBy)
})

test.each([
  ['genre: Op-Ed', 'opinion'],
  ['genre: News analysis', 'analysis'],
  ['genre: Transcripts', 'transcript'],
  ['genre: live_updates', 'live-blog'],
  ['genre: obit', 'obituary'],
  ['genre: Press Release', 'press-release'],
  ['genre: Reportage', 'news'],
  ['genre: Photo essay', 'photo-essay'],
  ['section: Obituaries', 'obituary'],
  ['section: Opinion', 'opinion'],
  ['section: Comment', 'news'],
  ['section: Analysis', 'news'],
  ['section: Opinion\ngenre: news', 'news'],
])('%j is %s', (yaml, genre) => {
  expect(metadataOf(yaml).genre).toBe(genre)
})
