import { expect, test } from 'vitest'
import { isEditorsNote } from '../../src/reading/editors-note.js'

test.each([
  'Editor’s note: This story names a victim.',
  "EDITOR'S NOTE — An earlier version was wrong.",
  'Correction: The wall is nine metres high, not ten.',
  'CORRECTION APPENDED.',
  'Clarification: Jane Roe spoke for herself.',
  'This story has been updated with comment from the mayor.',
  '(This article was corrected to give the height of the wall.)',
  '(Adds comment from the mayor, paragraph 4)',
])('%j is one', text => expect(isEditorsNote(text)).toBe(true))

test.each([
  'Corrections officers said the wall was weak.',
  'The correction: one metre.',
  'Editors noted that the wall was weak.',
  'This story is about a wall that has been corrected.',
  '(Adds up to nine metres, she said.) He agreed.',
  'Clarification came from the mayor on Monday.',
])('%j is none', text => expect(isEditorsNote(text)).toBe(false))
