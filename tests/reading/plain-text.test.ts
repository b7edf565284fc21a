import { expect, test } from 'vitest'
import { blocksOf, printed, readText } from './read-text.js'

const read = (text: string) => blocksOf(readText(text, 'text'))

test.each(['\n', '\r\n', '\r', '\f', '\u2028', '\n\n', '\r\n\r\n', '\n \t \n'])(
  'each line is a paragraph after %j',
  end => {
    expect(read(['The council met on Monday.', 'It voted.', 'Nobody spoke.', ''].join(end))).toEqual([
      'paragraph: The council met on Monday.',
      'paragraph: It voted.',
      'paragraph: Nobody spoke.',
    ])
  },
)

const wrapped = `The council of Harbor City voted on Monday to repair the old wall along the
quay, a spokesman said, after a year of talks that had led nowhere and a
winter in which two ships were lost.
It was the third vote.

Nobody spoke against the plan, which the mayor called "the last chance that
this town will get".`

test('hard-wrapped lines are one paragraph, and a short line ends it', () => {
  for (const text of [wrapped, wrapped.replaceAll('\n', '\r\n')]) {
    expect(read(text)).toEqual([
      'paragraph: The council of Harbor City voted on Monday to repair the old wall along the quay, a spokesman said, after a year of talks that had led nowhere and a winter in which two ships were lost.',
      'paragraph: It was the third vote.',
      'paragraph: Nobody spoke against the plan, which the mayor called "the last chance that this town will get".',
    ])
  }
})

test('the foot of a printed web page does not end a paragraph', () => {
  const footed = wrapped.replace('\nquay, a', '\nhttps://harbor.example/wall/2031 1/2\nquay, a')
  expect(read(footed)).toEqual(read(wrapped))
})

test('one long line does not tell how a short file is wrapped', () => {
  const address =
    'https://harbor.example/news/2031/05/03/the-council-votes-to-repair-the-old-wall-along-the-quay-after-all'
  expect(read(`${wrapped}\n\nSee ${address}`)).toEqual([...read(wrapped), `paragraph: See ${address}`])
})

test('an item of a list goes on below its words', () => {
  expect(
    read(`${wrapped}\n\n  * It wants a wall of stone, as the one that\n    the town has lost.\n  * It wants a quay.`),
  ).toEqual([
    ...read(wrapped),
    'list-item: It wants a wall of stone, as the one that the town has lost.',
    'list-item: It wants a quay.',
  ])
})

test('a bullet opens an item of a list even where it stands alone', () => {
  expect(read('It wants much.\n\n• Experts say the wall will fall.\n\n* A footnote.')).toEqual([
    'paragraph: It wants much.',
    'list-item: Experts say the wall will fall.',
    'paragraph: * A footnote.',
  ])
})

test('words over a line end know their place in the file', () => {
  const article = readText(wrapped.replaceAll('\n', '\r\n'), 'text')
  expect(printed(article, 'the quay, a spokesman')).toBe('the\r\nquay, a spokesman')
  expect(printed(article, 'chance that this')).toBe('chance that\r\nthis')
})

test('in a wrapped file without blank lines, paragraphs open with white space', () => {
  const text = wrapped.replaceAll(/^(?=The|It|Nobody)/gm, '    ').replaceAll(/\n\n/g, '\n')
  expect(read(text)).toEqual(read(wrapped))
})

test('short lines without a period are not wrapped lines', () => {
  const paragraph = `The council voted to repair the wall, a spokesman said. ${'It took a long time. '.repeat(10).trim()}`
  expect(read(`Council votes on wall\nMayor is pleased\n${paragraph}\n${paragraph}`)).toHaveLength(4)
})

test('paragraphs that open with a bullet are a list; one alone signs what stands above it', () => {
  expect(read('It wants:\n- a wall of stone.\n- a new quay.\nThat is all.')).toEqual([
    'paragraph: It wants:',
    'list-item: a wall of stone.',
    'list-item: a new quay.',
    'paragraph: That is all.',
  ])
  expect(read('"We want a wall."\n- Jane Roe, mayor\nThat is all.')[1]).toBe('paragraph: - Jane Roe, mayor')
})

test('a plain paragraph is one piece, white space inside it included', () => {
  const article = readText('  The council  met\ton Monday. \r\n', 'text')
  const text = 'The council  met\ton Monday.'
  expect(article.blocks).toEqual([{ kind: 'paragraph', start: 0, end: 27, pieces: [{ text, start: 2, end: 29 }] }])
})

test('a byte order mark counts in the file, and is no prose', () => {
  const article = readText('\ufeffThe wall stands, she said.', 'text')
  expect(article.text).toBe('The wall stands, she said.')
  expect(article.file.startsWith('\ufeff')).toBe(true)
  expect(printed(article, 'wall')).toBe('wall')
})

test('control characters, ANSI escapes and marks of direction stay in the prose', () => {
  const text = 'The \u001b[31mwall\u001b[0m \u202estands\u202c, she\u0007 said.'
  const article = readText(text, 'text')
  expect(article.text).toBe(text)
  expect(printed(article, 'stands')).toBe('stands')
})
