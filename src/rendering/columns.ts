const NO_COLUMN = /[\p{M}\u200c\u200d]/u
const TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u

/** How many columns of a terminal the text takes: none for combining marks, two for wide East Asian and emoji. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += NO_COLUMN.test(character) ? 0 : TWO_COLUMNS.test(character) ? 2 : 1
  return columns
}

/** The text, cut at a word and ended with `…` where it takes more columns than there is room for. */
export function cutTo(room: number, text: string): string {
  if (columnsOf(text) <= room) return text
  if (room < 1) return ''
  const head = headOf(text, room - 1)
  const space = text[head.length] === ' ' ? head.length : head.lastIndexOf(' ')
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`
}

/** The text, cut at a word and begun with `…` where it takes more columns than there is room for. */
export function cutFrontTo(room: number, text: string): string {
  if (columnsOf(text) <= room) return text
  if (room < 1) return ''
  const reversed = [...text].reverse().join('')
  const tail = [...headOf(reversed, room - 1)].reverse().join('')
  return `…${tail.slice(tail.indexOf(' ') + 1)}`
}

/** The text, filled up with spaces. */
export function padTo(room: number, text: string): string {
  return text + ' '.repeat(Math.max(0, room - columnsOf(text)))
}

/** The text in lines that fit; a word that is longer than a line stays whole. */
export function wrapTo(room: number, text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columnsOf(longer) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** As much of the beginning of the text as there is room for. */
function headOf(text: string, room: number): string {
  let [columns, units] = [0, 0]
  for (const character of text) {
    columns += columnsOf(character)
    if (columns > room) break
    units += character.length
  }
  return text.slice(0, units)
}
