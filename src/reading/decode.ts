import { isUtf8 } from 'node:buffer'
import { largestFile } from './limits.js'
import { otherDocument } from './other-documents.js'
import { UnreadableArticle } from './unreadable-article.js'

/**
 * The text of a file. A byte order mark stays in it, so that offsets are those of the file.
 *
 * @throws UnreadableArticle where the bytes are too many, none, not text, a document of another kind, or text in
 *   another encoding than UTF-8
 */
export function decode(path: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableArticle(path, 'the file is empty', 'Give a file with an article in it')
  if (bytes.length > largestFile) {
    throw new UnreadableArticle(path, `the file is larger than ${largestFile / 1e6} MB`, 'Give one article a file')
  }
  const other = otherDocument(bytes)
  if (other !== undefined) throw new UnreadableArticle(path, `the file is ${other.what}`, other.remedy)
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes)
  if (encoding !== undefined) {
    throw new UnreadableArticle(path, `the file is in ${encoding}`, `Save it as UTF-8: iconv -f ${encoding} -t UTF-8`)
  }
  const zero = bytes.indexOf(0)
  if (zero !== -1) {
    throw new UnreadableArticle(
      path,
      `the file is binary: byte ${zero} is NUL`,
      'Give the article as Markdown, plain text or HTML',
    )
  }
  if (!isUtf8(bytes)) throw notUtf8(path, bytes)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const byteOrderMarks = [
  { encoding: 'UTF-32', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'UTF-32', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'UTF-16', mark: [0xff, 0xfe] },
  { encoding: 'UTF-16', mark: [0xfe, 0xff] },
]

const markedEncoding = (bytes: Uint8Array) =>
  byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding

/**
 * UTF-16 without a mark: NUL is every other byte of what it has for Latin letters, `T\0h\0e\0`, and none of the others.
 */
function unmarkedEncoding(bytes: Uint8Array): string | undefined {
  const beginning = bytes.subarray(0, 64)
  const [even = 0, odd = 0] = [0, 1].map(
    place => beginning.filter((byte, index) => byte === 0 && index % 2 === place).length,
  )
  // Curly quotes and dashes have no NUL; most of what stands between them has one.
  const most = beginning.length / 4
  if (even === 0 && odd > most) return 'UTF-16LE'
  return odd === 0 && even > most ? 'UTF-16BE' : undefined
}

function notUtf8(path: string, bytes: Uint8Array): UnreadableArticle {
  const offset = validLength(bytes)
  const byte = bytes[offset] ?? 0
  if (byte === 0xed) {
    return new UnreadableArticle(
      path,
      `the file is not UTF-8: half of a surrogate pair is encoded at byte ${offset}`,
      'Remove the broken character',
    )
  }
  return new UnreadableArticle(
    path,
    `the file is not UTF-8: byte ${offset} is 0x${byte.toString(16).padStart(2, '0')}`,
    'Save it as UTF-8; from Windows: iconv -f WINDOWS-1252 -t UTF-8',
  )
}

/** How many bytes are UTF-8 before the first that are not. Halving needs no table of what may follow what. */
function validLength(bytes: Uint8Array): number {
  let valid = 0
  let broken = bytes.length
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1
    const start = characterStart(bytes, middle)
    if (start <= valid) break
    if (isUtf8(bytes.subarray(valid, start))) valid = start
    else broken = start
  }
  while (valid < broken) {
    const length = [1, 2, 3, 4].find(size => isUtf8(bytes.subarray(valid, valid + size)))
    if (length === undefined) return valid
    valid += length
  }
  return valid
}

/** The last byte at or before an offset that does not continue a character. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let start = offset
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}
