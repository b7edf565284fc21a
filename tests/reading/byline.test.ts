import { expect, test } from 'vitest'
import { byline, writersAlone } from '../../src/reading/furniture/byline.js'
import { isRoleLine } from '../../src/reading/furniture/role-line.js'

test.each<[string, string[], string | null]>([
  ['By Jane Roe', ['Jane Roe'], null],
  ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe'], null],
  ['BY JANE ROE', ['JANE ROE'], null],
  [
    'by Ana María de la Cruz, Liam O’Dell and Jean-Luc Vidal',
    ['Ana María de la Cruz', 'Liam O’Dell', 'Jean-Luc Vidal'],
    null,
  ],
  ['By Jane Q. Roe, Reuters', ['Jane Q. Roe'], 'Reuters'],
  ['By JANE ROE and JOHN DOE, Associated Press', ['JANE ROE', 'JOHN DOE'], 'Associated Press'],
  ['By Jane Roe | The Harbor Daily', ['Jane Roe'], null],
  ['By Jane Roe • 3 hours ago • 12 comments', ['Jane Roe'], null],
  ['By Jane Roe | Updated an hour ago | The Harbor Daily', ['Jane Roe'], null],
  ['By Jane Roe · 4 min read', ['Jane Roe'], null],
  ['By Jane Roe, Staff Writer', ['Jane Roe'], null],
  ['By Jane Roe, News 6', ['Jane Roe'], null],
  ['By Jane Roe, jroe@harbordaily.com', ['Jane Roe'], null],
  ['By Jane Roe, political reporter', ['Jane Roe'], null],
  ['By Staff Writer Jane Roe', ['Jane Roe'], null],
  ['By WQLM Staff', ['WQLM Staff'], null],
  ['By a staff reporter', ['staff reporter'], null],
  ['From our own correspondent', ['correspondent'], null],
  ['Jane Roe, health correspondent', ['Jane Roe'], null],
  ['By Jane Roe in Kyiv', ['Jane Roe'], null],
  ['By Jane Roe, Science correspondent', ['Jane Roe'], null],
  ['By Jane Roe in Kyiv and John Doe in New York', ['Jane Roe', 'John Doe'], null],
  ['By Jane Roe for The Harbor Daily', ['Jane Roe'], null],
  ['By April May and June Summer', ['April May', 'June Summer'], null],
  ['By The Associated Press', [], 'The Associated Press'],
  ['Story by Jane Roe', ['Jane Roe'], null],
  ['Jane Roe, Staff Writer', ['Jane Roe'], null],
  ['Jane Roe and John Doe | Political Reporters', ['Jane Roe', 'John Doe'], null],
])('%j is a byline', (line, names, outlet) => {
  expect(byline(line)).toEqual({ names, outlet })
})

test.each([
  'By Monday, the council had voted to repair the wall.',
  'By Monday, Voters Will Decide',
  'By July 2031, the wall was finished.',
  'By the time Jane Roe arrived, the wall had fallen.',
  'By a vote of five to four, the wall was kept.',
  'By a margin that surprised a reporter',
  'By Wednesday afternoon Jane Roe had resigned.',
  'By Harbor City standards, the wall is cheap.',
  'By 3 p.m. the wall had fallen.',
  'By Jane Roe’s account, the wall fell at noon. Nobody was hurt.',
  'By Jane Roe, who saw the wall fall',
  'By Jane Roe, 12 comments and a wall',
  'Bystanders cheered.',
  'Jane Roe and John Doe',
  'Jane Roe, the mayor, said so.',
  'Walls and Quays of Harbor City',
  '',
])('%j is none', line => {
  expect(byline(line)).toBeNull()
})

test.each([
  'Staff Writer',
  'City Hall Reporter',
  'Special to The Harbor Daily',
  'Reuters',
  'The Associated Press',
  'The Harbor Daily',
  'The Ledger-Chronicle',
  'jroe@harbordaily.com',
  'Health and science correspondent',
])('%j may stand below a byline', line => expect(isRoleLine(line)).toBe(true))

test.each([
  'The Harbor Daily fired its editor.',
  'Council votes on wall',
  'Wall Falls in Harbor City',
  'The editor resigned on Monday.',
])('%j may not', line => expect(isRoleLine(line)).toBe(false))

test.each<[string, string[]]>([
  ['Jane Roe and Sadia Doe', ['Jane Roe', 'Sadia Doe']],
  ['Marta Roe in Lisbon and Rupert Doe in Brussels', ['Marta Roe', 'Rupert Doe']],
  ['Walls and Quays of Harbor City', []],
  ['Jane Roe, the mayor, said so.', []],
  ['Jane Roe resigns', []],
])('%j alone names the writers %j', (line, names) => {
  expect(writersAlone(line)).toEqual(names)
})
