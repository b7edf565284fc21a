import { expect, test } from 'vitest'
import { signOff, signOffStart } from '../../src/reading/furniture/sign-off.js'

test.each<[string, string[]]>([
  [
    '(Reporting by Jane Roe and John Doe; Additional reporting by Ana Cruz; Editing by Liam O’Dell)',
    ['Reporting by Jane Roe and John Doe', 'Additional reporting by Ana Cruz', 'Editing by Liam O’Dell'],
  ],
  [
    '(Reporting by Jane Roe in Harbor City, Ana Cruz in OSLO; Writing by John Doe.)',
    ['Reporting by Jane Roe in Harbor City, Ana Cruz in OSLO', 'Writing by John Doe'],
  ],
  ['--With assistance from Jane Roe and John Doe.', ['With assistance from Jane Roe and John Doe']],
  ['Additional reporting by Jane Roe', ['Additional reporting by Jane Roe']],
  ['Jane Roe contributed to this report.', ['Jane Roe contributed to this report']],
  [
    'Associated Press writers Jane Roe in Oslo and John Doe contributed to this report.',
    ['Associated Press writers Jane Roe in Oslo and John Doe contributed to this report'],
  ],
  ['Jane Roe and John Doe contributed reporting.', ['Jane Roe and John Doe contributed reporting']],
  [
    'To contact the reporter on this story: Jane Roe at jroe@harbor.example',
    ['To contact the reporter on this story: Jane Roe at jroe@harbor.example'],
  ],
  ['Follow Jane Roe on Twitter @jroe.', ['Follow Jane Roe on Twitter @jroe']],
  [
    'Jane Roe covers walls for the Daily. Reach her at jroe@harbor.example.',
    ['Jane Roe covers walls for the Daily. Reach her at jroe@harbor.example'],
  ],
  ['Translated by Jane Roe.', ['Translated by Jane Roe']],
  ['Story by Jane Roe Video produced by John Doe', ['Story by Jane Roe', 'Video produced by John Doe']],
  ['Story and photos by Jane Roe', ['Story and photos by Jane Roe']],
  ['Roe reported from Salem, Ore.; Doe, from Oslo.', ['Roe reported from Salem, Ore.', 'Doe, from Oslo']],
  ['Jane Roe and John Doe reported from Harbor City.', ['Jane Roe and John Doe reported from Harbor City']],
])('%j is one', (text, credits) => {
  expect(signOff(text)).toEqual(credits)
})

test.each([
  'Reporting by the Harbor Daily has shown that the wall is weak.',
  'Reporting by Jane Roe has shown that the wall is weak.',
  '(Jane Roe later said that the wall was weak.)',
  '(The mayor has written by now to all who asked.)',
  'Warm water contributed to this report of a weak wall, she said.',
  'Erosion contributed to the story of the wall.',
  'Followers of Jane Roe on Twitter said the wall was weak.',
  '“Reach her at jroe@harbor.example,” he told them.',
  'Police said nobody could reach her on Monday, Ana Cruz added.',
  'Writing by hand is slow, he said.',
  'Edited by a machine, the report was wrong.',
  'Jane Roe reported from Oslo that the wall was weak.',
  'Video by Harbor Police shows the wall.',
  '',
])('%j is none', text => {
  expect(signOff(text)).toBeNull()
})

test('a sign-off may stand at the end of the last line', () => {
  const text = 'The wall stands, she said. (Reporting by Jane Roe; Editing by John Doe)'
  expect(text.slice(signOffStart(text))).toBe('(Reporting by Jane Roe; Editing by John Doe)')
  expect(signOffStart('The wall stands, she said (as did Jane Roe)')).toBe(-1)
  expect(signOffStart('(Reporting by Jane Roe) The wall stands.')).toBe(-1)
})
