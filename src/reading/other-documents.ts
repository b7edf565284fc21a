/** Files that are given for articles by mistake, by the bytes that each kind begins with. */
const kinds: readonly { readonly mark: readonly number[]; readonly what: string; readonly remedy: string }[] = [
  { mark: bytesOf('%PDF-'), what: 'a PDF', remedy: 'Give its text, as pdftotext makes it' },
  {
    mark: bytesOf('PK\x03\x04'),
    what: 'a ZIP archive, as documents of Word and LibreOffice are',
    remedy: 'Give its text, as pandoc -t markdown makes it',
  },
  {
    mark: bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    what: 'a document of an old version of Word',
    remedy: 'Save it as plain text or HTML',
  },
  { mark: bytesOf('{\\rtf'), what: 'RTF', remedy: 'Give its text, as pandoc -t markdown makes it' },
]

/** What a file is instead of a text, and what makes a text of it; undefined where it begins like none of these. */
export const otherDocument = (bytes: Uint8Array) =>
  kinds.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))

function bytesOf(mark: string): number[] {
  return [...mark].map(character => character.charCodeAt(0))
}
