import { UnreadableArticle } from '../unreadable-article.js'

/**
 * How many copies of formatting elements a page may lead to. The parser opens those that were left open again in each
 * block that follows, so that `<font>` left open a thousand
 * times before a thousand paragraphs makes a million elements.
 */
const mostCopies = 500_000

/** The formatting elements of the HTML standard, and what has to be stepped over: in it "<" begins no element. */
const tags = /<(?:!--|(\/?)(a|b|big|code|em|font|i|nobr|s|script|small|strike|strong|style|tt|u)(?=[\s/>]))/gi

/**
 * Refuses pages that the parser would make an unbearably large tree of.
 *
 * @throws UnreadableArticle
 */
export function guardHtml(path: string, file: string): void {
  const elements = file.match(/<[a-z]/gi)?.length ?? 0
  if (mostFormattingOpen(file) * elements <= mostCopies) return
  throw new UnreadableArticle(
    path,
    'the page leaves too many formatting elements open (<b>, <font> and the like)',
    'Close them, or give the article as plain text',
  )
}

function mostFormattingOpen(file: string): number {
  let open = 0
  let most = 0
  tags.lastIndex = 0
  for (let tag = tags.exec(file); tag !== null; tag = tags.exec(file)) {
    const [, slash, name = '!--'] = tag
    const rawEnd = rawEnds.get(name.toLowerCase())
    if (rawEnd === undefined) {
      open = Math.max(0, open + (slash === '/' ? -1 : 1))
      most = Math.max(most, open)
    } else if (slash !== '/') {
      rawEnd.lastIndex = tags.lastIndex
      if (rawEnd.exec(file) === null) break
      tags.lastIndex = rawEnd.lastIndex
    }
  }
  return most
}

const rawEnds: ReadonlyMap<string, RegExp> = new Map([
  ['!--', /-->/g],
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
])
