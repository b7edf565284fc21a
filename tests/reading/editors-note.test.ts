import { expect, test } from 'vitest'
import { isEditorsNote } from '../../src/reading/furniture/editors-note.js'

test.each([
  'Editor’s note: This story names a victim.',
  "EDITOR'S NOTE — An earlier version was wrong.",
  'Correction: The wall is nine metres high, not ten.',
  'CORRECTION APPENDED.',
  'Correction, May 3: The wall is nine metres high.',
  'CORRECTION May 3, 2025: The wall is nine metres high.',
  'Corrected on May 3: The wall is nine metres high.',
  'Clarification, 3 May: Jane Roe spoke for herself.',
  'An earlier version of this article gave the height of the wall as ten metres.',
  'An earlier version of this report misstated the height of the wall.',
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
  'Corrected on May 3, the figures show a wall of nine metres.',
  'Correction may follow: the mayor asked for it.',
  'An earlier version of this report, which the mayor kept, spoke of ten metres.',
  'An earlier version of the article spoke of ten metres, the mayor said.',
  'Clarification came from the mayor on Monday.',
])('%j is none', text => expect(isEditorsNote(text)).toBe(false))
