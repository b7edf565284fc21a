import { expect, test } from 'vitest'
import { isPageLine } from '../../src/reading/page-line.js'

test.each([
  'ADVERTISEMENT',
  'Advertisement - story continues below',
  'Story continues below',
  'Read more: Council votes on wall',
  'READ MORE',
  'Also Read: Council votes on wall',
  'Related: What to know about the wall',
  'Sign up for our newsletter.',
  'Sign up here for the Harbor briefing',
  'Subscribe to The Harbor Daily',
  'Get daily updates from The Harbor Daily News!',
  'Show Comments (37)',
  'Watch the full interview below:',
  'Readers paid for this story. Please donate today to keep our local newsroom going.',
  '© 2031 The Harbor Daily',
  'Copyright 2031 The Harbor Daily. All rights reserved.',
  'https://harbor.example/wall',
  '($1 = 0.9214 euros)',
  'More on the wall: https://harbor.example/wall',
])('%j is one', text => expect(isPageLine(text)).toBe(true))

test.each([
  'Read more slowly, she told them, and the wall will make sense to you.',
  'Related costs rose to 9 million, the council said.',
  'Sign up sheets were empty, officials said.',
  'Advertisements for the wall were withdrawn after the mayor complained to the council about them.',
  'Subscribers to the plan said so.',
  'Shares of the builder fell 9 percent after the mayor spoke.',
  'Comments by the mayor drew fire, and the council apologized for them on Monday in a statement.',
  '(1 in 3 walls is weak, she said.)',
  'Copyright law forbids it, she said.',
  'Watch the wall fall, he told them: it was weak.',
  'Read his lips: there will be no wall.',
  'See https://harbor.example/a, she said.',
  'More than that: the wall was weak.',
  '“Subscribe to my view,” she said.',
  'She asked them to donate to our rivals, and the newsroom laughed.',
])('%j is none', text => expect(isPageLine(text)).toBe(false))
