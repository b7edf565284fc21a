import { expect, test } from 'vitest'
import { decode } from '../../src/reading/decode.js'
import { largestFile } from '../../src/reading/limits.js'
import { UnreadableArticle } from '../../src/reading/unreadable-article.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = (content: Uint8Array) => {
  try {
    decode('news/story.txt', content)
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.message
  }
  return null
}

test('text is kept as it is, control characters, ANSI escapes and marks of direction included', () => {
  for (const text of ['The wall\r\nstands.', '\ufeffThe wall', 'a\u001b[31mb\u202ec\u0007', '😀 naïve', 'x']) {
    expect(decode('-', bytes(text))).toBe(text)
  }
})

test.each<[string, Uint8Array, string]>([
  ['no bytes', new Uint8Array(), 'the file is empty. Give a file with an article in it.'],
  [
    'a NUL byte',
    bytes('The wall\0stands'),
    'the file is binary: byte 8 is NUL. Give the article as Markdown, plain text or HTML.',
  ],
  ['a PDF', bytes('%PDF-1.7\n1 0 obj\n'), 'the file is a PDF. Give its text, as pdftotext makes it.'],
  [
    'a document of Word',
    Uint8Array.from([...bytes('PK'), 3, 4, 20, 0, 6, 0, 8, 0]),
    'the file is a ZIP archive, as documents of Word and LibreOffice are. Give its text, as pandoc -t markdown makes it.',
  ],
  [
    'a document of old Word',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'the file is a document of an old version of Word. Save it as plain text or HTML.',
  ],
  ['RTF', bytes('{\\rtf1\\ansi The wall stands.}'), 'the file is RTF. Give its text, as pandoc -t markdown makes it.'],
  [
    'Windows-1252',
    Uint8Array.from([...bytes('It’s caf'), 0xe9, 0x2e]),
    'the file is not UTF-8: byte 10 is 0xe9. Save it as UTF-8; from Windows: iconv -f WINDOWS-1252 -t UTF-8.',
  ],
  [
    'a character cut short',
    bytes('The café').subarray(0, 8),
    'the file is not UTF-8: byte 7 is 0xc3. Save it as UTF-8; from Windows: iconv -f WINDOWS-1252 -t UTF-8.',
  ],
  [
    'half of a surrogate pair',
    Uint8Array.from([0x61, 0xed, 0xa0, 0x80, 0x62]),
    'the file is not UTF-8: half of a surrogate pair is encoded at byte 1. Remove the broken character.',
  ],
  [
    'UTF-16',
    Uint8Array.from([0xff, 0xfe, 0x54, 0x00]),
    'the file is in UTF-16. Save it as UTF-8: iconv -f UTF-16 -t UTF-8.',
  ],
  [
    'UTF-16 without a byte order mark',
    Buffer.from('“It’s late.”', 'utf16le'),
    'the file is in UTF-16LE. Save it as UTF-8: iconv -f UTF-16LE -t UTF-8.',
  ],
  [
    'big-endian UTF-16 without a byte order mark',
    Buffer.from('The wall', 'utf16le').swap16(),
    'the file is in UTF-16BE. Save it as UTF-8: iconv -f UTF-16BE -t UTF-8.',
  ],
  [
    'bytes with NULs here and there',
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 2]),
    'the file is binary: byte 4 is NUL. Give the article as Markdown, plain text or HTML.',
  ],
  [
    'too many bytes',
    new Uint8Array(largestFile + 1).fill(0x61),
    'the file is larger than 5 MB. Give one article a file.',
  ],
])('%s are refused with the place and the remedy', (_, content, message) => {
  expect(refusal(content)).toBe(`news/story.txt: ${message}`)
})

test('the first broken byte is named wherever it stands', () => {
  const text = bytes('Zoë’s wall 😀 stands. '.repeat(50))
  for (let at = 0; at <= text.length; at++) {
    if (((text[at] ?? 0) & 0xc0) === 0x80) continue
    const broken = Uint8Array.from([...text.subarray(0, at), 0xff, ...text.subarray(at)])
    expect(refusal(broken)).toContain(`byte ${at} is 0xff`)
  }
})

test('a file as large as the limit is read', () => {
  expect(decode('-', new Uint8Array(largestFile).fill(0x61))).toHaveLength(largestFile)
})
