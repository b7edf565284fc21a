import { expect, test } from 'vitest'
import { blocksOf, readText } from './read-text.js'

const lead =
  'The council of Harbor City voted on Monday to repair the old wall along the quay, a spokesman for the mayor said in a statement.'

const wire = `Council votes on wall
By Jane Roe and John Doe
Staff Writers
May 3, 2031 4:05 p.m.
FILE PHOTO: The old wall in Harbor City. REUTERS/Ana Cruz
KYIV, Ukraine (Reuters) -${lead}
ADVERTISEMENT
Read more: What to know about the wall
By Friday, the mayor will have signed the plan, she said.
(Jane Roe once lived beside the wall, she said.)
___
Editor’s note: This story names a victim.
CORRECTION:
The wall is nine metres high, a spokesman said.
(Reporting by Jane Roe and John Doe; Editing by Liam O’Dell)
`

test.each(['The Harbor Daily', 'The Ledger-Chronicle', 'The Associated Press'])(
  '%s below the byline is the outlet',
  outlet => {
    const article = readText(`Council votes on wall\n\nBy Jane Roe\n${outlet}\n\n${lead}`, 'text')
    expect(article.metadata).toMatchObject({ byline: ['Jane Roe'], outlet })
    expect(blocksOf(article)).toEqual(['headline: Council votes on wall', `paragraph: ${lead}`])
  },
)

test('a post below the byline is no outlet', () => {
  const article = readText(`Council votes on wall\n\nBy Jane Roe\nMorning Editor\n\n${lead}`, 'text')
  expect(article.metadata).toMatchObject({ byline: ['Jane Roe'], outlet: null })
  expect(blocksOf(article)).toEqual(['headline: Council votes on wall', `paragraph: ${lead}`])
})

test('what stands around the prose of a wire story becomes metadata or is dropped', () => {
  const article = readText(wire, 'text')
  expect(blocksOf(article)).toEqual([
    'headline: Council votes on wall',
    `paragraph: ${lead}`,
    'paragraph: By Friday, the mayor will have signed the plan, she said.',
    'paragraph: (Jane Roe once lived beside the wall, she said.)',
  ])
  expect(article.metadata).toEqual({
    title: 'Council votes on wall',
    byline: ['Jane Roe', 'John Doe'],
    dateline: 'KYIV, Ukraine',
    outlet: 'Reuters',
    credits: [
      'FILE PHOTO: The old wall in Harbor City. REUTERS/Ana Cruz',
      'Reporting by Jane Roe and John Doe',
      'Editing by Liam O’Dell',
    ],
    genre: 'news',
    published: '2031-05-03',
    section: null,
    approvedBy: [],
    unnamedSourcesPolicy: null,
  })
})

test('it is the same in Markdown and HTML', () => {
  const text = readText(wire, 'text')
  const lines = wire.trim().split('\n').slice(1)
  const markdown = readText(`# Council votes on wall\n\n${lines.join('\n\n').replace('___', '\\_\\_\\_')}`, 'markdown')
  const html = readText(`<h1>Council votes on wall</h1>${lines.map(line => `<p>${line}</p>`).join('')}`, 'html')
  for (const article of [markdown, html]) {
    expect(blocksOf(article)).toEqual(blocksOf(text))
    expect(article.metadata).toEqual(text.metadata)
  }
})

test('a sign-off at the end of the last paragraph is cut from it', () => {
  const article = readText(`${lead} (Reporting by Jane Roe)`, 'text')
  expect(article.text).toBe(lead)
  expect(article.metadata.credits).toEqual(['Reporting by Jane Roe'])
})

test('a name below the first sentence is no byline, and no dateline opens a later paragraph', () => {
  const later = `Jane Roe, Staff Writer\nOSLO — The wall stands, he said.`
  expect(readText(`${lead}\n${later}`, 'text').text).toBe(`${lead}\n\n${later.replace('\n', '\n\n')}`)
})

test('white space that does not break is white space', () => {
  const article = readText(`By\u00a0Jane\u00a0Roe\nOSLO\u00a0—\u00a0${lead}`, 'text')
  expect(article.text).toBe(lead)
  expect(article.metadata).toMatchObject({ byline: ['Jane Roe'], dateline: 'OSLO' })
})

test('the times of a live blog are no part of its prose', () => {
  const live = `10.40am ${lead}\n\n11:15 GMT — "Stay in," the mayor said.\n\n11.50 p.m. Nobody was hurt.\n`
  expect(blocksOf(readText(live, 'text'))).toEqual([
    `paragraph: ${lead}`,
    'paragraph: "Stay in," the mayor said.',
    'paragraph: Nobody was hurt.',
  ])
  const once = `11 a.m. Mass was called off because ${lead.toLowerCase()}\n\nNobody was hurt.\n`
  expect(readText(once, 'text').text).toContain('11 a.m. Mass')
})

test('names with their places may stand below a standfirst', () => {
  const article = readText(
    'Wall falls in Harbor City\n\nThe mayor says that it will be built again\n\nMarta Roe in Lisbon and Rupert Doe in Brussels\n\nThe wall that had stood for forty years around Harbor City fell on Monday afternoon, the mayor said, and nobody was hurt by it.\n',
    'text',
  )
  expect(article.metadata.byline).toEqual(['Marta Roe', 'Rupert Doe'])
})

test('names alone below a headline are the writers, elsewhere they are not', () => {
  const article = readText(
    `Council votes on wall\n\nJane Roe in Kyiv and Sadia Doe\n\n${lead}\n\nJane Roe and John Doe\n`,
    'text',
  )
  expect(article.metadata.byline).toEqual(['Jane Roe', 'Sadia Doe'])
  expect(blocksOf(article)).toContain('paragraph: Jane Roe and John Doe')
})

test('a place in capitals before a colon is the dateline, unless people speak so in the article', () => {
  const told = 'KALPUR: A woman was killed when a wall fell on Monday, police said.'
  const report = readText(`Wall falls\n\n${told}`, 'text')
  expect(report.metadata.dateline).toBe('KALPUR')
  expect(blocksOf(report).at(-1)).toBe('paragraph: A woman was killed when a wall fell on Monday, police said.')
  const dialogue = readText(`Wall falls\n\n${told}\n\nVOSS: We heard it fall.`, 'text')
  expect(dialogue.metadata.dateline).toBeNull()
  expect(blocksOf(dialogue)).toContain(`paragraph: ${told}`)
})

test('in a live blog, the times are left out, alone with their zone or before a topic, and the writers told with their hours', () => {
  const blog = readText(
    '# Storm Ada – live\n\nJane Roe (now) and John Doe (earlier)\n\n**14.52 GMT** **What we know so far**\n\nTwo people are missing.\n\n**14.31 GMT**\n\nThe road is shut.\n\n14:08 GMT\n\nThe road is open.',
    'markdown',
  )
  expect(blog.metadata).toMatchObject({ genre: 'live-blog', byline: ['Jane Roe', 'John Doe'] })
  expect(blocksOf(blog)).toEqual([
    'headline: Storm Ada – live',
    'subheading: What we know so far',
    'paragraph: Two people are missing.',
    'paragraph: The road is shut.',
    'paragraph: The road is open.',
  ])
})

test('a time in an article that is no live blog stays, and makes it none', () => {
  const text =
    'How bakers live\n\nAt work before dawn\n\n4:30 a.m. Ada Roe lights the oven, which is older than she is.'
  const article = readText(text, 'text')
  expect(article.metadata.genre).toBe('news')
  expect(article.text).toContain('4:30 a.m.')
})

test.each([
  ['Storm Ada – live', 'live-blog'],
  ['Live: Storm Ada reaches Kelmar', 'live-blog'],
  ['Live | Storm Ada reaches Kelmar', 'live-blog'],
  ['Storm Ada: live updates as it reaches Kelmar', 'live-blog'],
  ['Storm Ada live blog', 'live-blog'],
  ['Hundreds live in fear after flood', 'news'],
  ['Live bombs found below the quay', 'news'],
])('an article told by the clock under “%s” is of the genre %s', (headline, genre) => {
  const entries = ['14:52 The road is shut.', '14:31 Two people are missing.', '14:08 The road is open.']
  expect(readText(`# ${headline}\n\n${entries.join('\n\n')}`, 'markdown').metadata.genre).toBe(genre)
})

test('a line that names a genre is taken at the top of an article of any format', () => {
  const text = (genre: string) =>
    `# Ada Roe, 91, dies\n\nBy John Doe\n\nGenre: ${genre}\n\nAda Roe, who sang, died on Sunday.`
  expect(readText(text('Obituary'), 'markdown').metadata).toMatchObject({ genre: 'obituary', byline: ['John Doe'] })
  expect(readText(text('Obituary'), 'markdown').text).not.toContain('Genre')
})
