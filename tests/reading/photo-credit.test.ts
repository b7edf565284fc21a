import { expect, test } from 'vitest'
import { isPhotoCredit } from '../../src/reading/furniture/photo-credit.js'

test.each([
  'Photo: Jane Roe',
  'FILE PHOTO: Mayor Jane Roe attends a meeting in Harbor City, May 3, 2031. REUTERS/John Doe',
  'The old wall in Harbor City. REUTERS/John Doe/File Photo',
  'The old wall, seen from the quay. (AP Photo/John Doe)',
  'The old wall. John Doe/Getty Images',
  'John Doe via Getty Images.',
  'Getty.',
  'Photo by John Doe',
  'Photograph courtesy of the Harbor Museum',
  'Illustration: John Doe / The Harbor Daily',
])('%j is one', text => expect(isPhotoCredit(text)).toBe(true))

test.each([
  'The photo: a man at a desk, smiling, and behind him the wall.',
  'Photos of the wall were shown to the council, she said.',
  'Images of the wall spread within hours.',
  '"Photo: nothing else," she said.',
  'A Reuters/Harbor poll found that most want a wall.',
  'Pictures by Jane Roe show that the wall had been weak for years, and the council has known about them since March, officials said.',
  'Getty said the wall was weak.',
])('%j is none', text => expect(isPhotoCredit(text)).toBe(false))
