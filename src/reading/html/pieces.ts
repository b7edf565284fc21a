import type { Text } from 'hast'
import type { Piece } from '../../model/article.js'
import { fromHtml } from '../parsers.js'
import { placeOf } from '../syntax-tree.js'

/** What the character references of a page stand for, by what is printed, and how much of that is the reference. */
export type References = ReadonlyMap<string, { readonly text: string; readonly length: number }>

const reference = '&(?:#[xX]?[0-9a-fA-F]{1,12}|[a-zA-Z][a-zA-Z0-9]{1,40});?'

/**
 * Reads the character references of a page with the parser that reads the page, which alone knows all 2231 names, and
 * that `&notit;` is `¬it;`.
 */
export function referencesIn(file: string): References {
  const printed = [...new Set(file.match(new RegExp(reference, 'g')))]
  const { children } = fromHtml(printed.map(text => `<span>${text}</span>`).join(''), { fragment: true })
  return new Map(
    children.map((element, index) => {
      const source = printed[index] ?? ''
      const [node] = element.type === 'element' ? element.children : []
      const value = node?.type === 'text' ? node.value : source
      let rest = 0
      while (rest < value.length - 1 && value.at(-1 - rest) === source.at(-1 - rest)) rest++
      return [source, { text: value.slice(0, value.length - rest), length: source.length - rest }]
    }),
  )
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11)

/**
 * The pieces of a text node, white space collapsed as a browser does. What the file has within the node and the text
 * has not is stepped over: the parser makes one node of texts between which it has moved a broken table away.
 */
export function piecesOfText(node: Text, file: string, references: References): Piece[] {
  const { value } = node
  const { start, end } = placeOf(node)
  const sticky = new RegExp(reference, 'y')
  const pieces: Piece[] = []
  let at = 0
  let from = start
  // The run of text that stands in the file just so, each white space for a space, has not been kept yet from here on.
  let runAt = at
  let runFrom = from
  const keepRun = () => {
    if (at > runAt) {
      pieces.push({ text: value.slice(runAt, at).replace(/[\t\n\f\r]/g, ' '), start: runFrom, end: from })
    }
  }
  const keep = (text: string, fileLength: number, valueLength: number) => {
    keepRun()
    if (text !== '') pieces.push({ text, start: from, end: from + fileLength })
    from += fileLength
    at += valueLength
    runAt = at
    runFrom = from
  }
  while (at < value.length && from < end) {
    const code = file.charCodeAt(from)
    if (isSpace(code) && isSpace(value.charCodeAt(at))) {
      let fileLength = 1
      let valueLength = 1
      while (from + fileLength < end && isSpace(file.charCodeAt(from + fileLength))) fileLength++
      while (isSpace(value.charCodeAt(at + valueLength))) valueLength++
      if (fileLength > 1 || valueLength > 1) keep(' ', fileLength, valueLength)
      else {
        at++
        from++
      }
      continue
    }
    if (code === 38) {
      sticky.lastIndex = from
      const found = references.get(sticky.exec(file)?.[0] ?? '')
      if (found !== undefined && found.length > 1 && value.startsWith(found.text, at)) {
        keep(found.text.replace(/[\t\n\f\r]/g, ' '), found.length, found.text.length)
        continue
      }
    }
    if (code === value.charCodeAt(at)) {
      at++
      from++
    } else keep('', resumesAt(value, at, file, from, end) - from, 0)
  }
  keepRun()
  return pieces
}

/** Where the file, after something that the text has not, goes on with the text: its next word, after a tag. */
function resumesAt(value: string, at: number, file: string, from: number, end: number): number {
  const word = /\S{0,20}/.exec(value.slice(at, at + 20))?.[0] ?? ''
  let next = from
  for (;;) {
    next = file.indexOf('>', next) + 1
    if (next === 0 || next >= end) return end
    while (isSpace(file.charCodeAt(next))) next++
    if (file.startsWith(word, next) || file[next] === '&') return next
  }
}
