import { largestMarkdown } from '../limits.js'
import { UnreadableArticle } from '../unreadable-article.js'

/** Emphasis, links and code spans are looked for from each mark to each other mark of a paragraph. */
const mostMarks = { paragraph: 2_000, file: 30_000 }

/** Each mark may be looked for up to the end of its paragraph. */
const longestParagraph = 200_000

/** For an underlined heading the parser goes back to where the file began. */
const mostUnderlines = 500

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const container = '(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])'
const deep = new RegExp(`^[ \\t]*(?:${container}[ \\t]*){50}|^[ \\t]{200,}${container}`)

/**
 * Refuses Markdown that its parser needs longer for than anybody waits: it is linear in an article's length, but not
 * in how deep, or how close together, mark-up stands. No article comes near these bounds.
 *
 * @throws UnreadableArticle
 */
export function guardMarkdown(path: string, file: string): void {
  const refuse = (what: string): never => {
    throw new UnreadableArticle(path, `the Markdown has ${what}`, 'Give one article a file, or give it as plain text')
  }
  if (file.length > largestMarkdown) refuse(`more than ${largestMarkdown / 1e6} MB`)
  const paragraph = { marks: 0, length: 0 }
  let marks = 0
  let underlines = 0
  let number = 0
  for (const line of file.split(/\r\n|\n|\r/)) {
    number++
    if (/^[ \t]*$/.test(line)) {
      paragraph.marks = 0
      paragraph.length = 0
      continue
    }
    const found = line.match(/(?<=\S)[*_`[\]]|[*_`[\]](?=\S)/g)?.length ?? 0
    marks += found
    paragraph.marks += found
    paragraph.length += line.length
    if (underline.test(line)) underlines++
    if (deep.test(line)) refuse(`lists or quotations nested too deep at line ${number}`)
    if (marks > mostMarks.file || paragraph.marks > mostMarks.paragraph) refuse(`too many marks up to line ${number}`)
    if (paragraph.length > longestParagraph) refuse(`too long a paragraph at line ${number}`)
    if (underlines > mostUnderlines) refuse(`too many underlined headings up to line ${number}`)
  }
}
