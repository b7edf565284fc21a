import { expect, test } from 'vitest'
import { genreMeant } from '../../../src/audit/configuration/genre-meant.js'

test.each([
  ['opinoin', 'opinion'],
  ['opinon', 'opinion'],
  ['editoral', 'opinion'],
  ['analyis', 'analysis'],
  ['press-relaese', 'press-release'],
  ['advertisment', 'advertisement'],
])('%s is a slip for %s', (genre, meant) => expect(genreMeant(genre)).toBe(meant))

test.each(['opinion', 'preview', 'photo-essay', 'interview', 'advertorial', 'life', 'views', 'q-and-a', ''])(
  '“%s” is known, or a newsroom’s own',
  genre => expect(genreMeant(genre)).toBeUndefined(),
)
