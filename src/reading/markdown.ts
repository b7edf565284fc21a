import type { Heading, InlineCode, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import type { BlockKind, Piece } from '../model/article.js'
import { readHtmlFragment } from './html.js'
import { brokenFrontMatter, readFrontMatter } from './markdown/front-matter.js'
import { isCaption, isTable } from './markdown/furniture.js'
import { guardMarkdown } from './markdown/guard.js'
import { linksOfMarkdown } from './markdown/links.js'
import { keepPieces, piecesOfText } from './markdown/pieces.js'
import { withoutRunInHead } from './markdown/run-in-heads.js'
import { movedPage, type Page } from './page.js'
import { markdownParser } from './parsers.js'
import { leaveOut, type Passage, passage } from './passage.js'
import { signedLines } from './signed-lines.js'
import type { StatedMetadata } from './stated-metadata.js'
import { nodesIn, placeOf } from './syntax-tree.js'

const createParser = () => markdownParser().use(keepPieces)
let parser: ReturnType<typeof createParser> | undefined

/**
 * Reads CommonMark with YAML front matter. Code, pictures and their captions, tables, comments and the marks
 * of footnotes are left out.
 *
 * @throws UnreadableArticle where the front matter is broken
 */
export function readMarkdown(path: string, file: string): Page {
  guardMarkdown(path, file)
  parser ??= createParser()
  const root = parser.parse(file)
  const stated = frontMatterOf(path, file, root)
  const headline = root.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  const fragments = fragmentsIn(root, path, file)
  const source = { file, headline, fragments }
  const title = headline === undefined ? {} : { title: headingOf(headline, source).text }
  return {
    passages: passagesIn(root, 'paragraph', source),
    metadata: { ...title, ...stated },
    links: [...linksOfMarkdown(root), ...[...fragments.values()].flatMap(({ links }) => links)],
  }
}

function frontMatterOf(path: string, file: string, { children: [first] }: Root): StatedMetadata {
  if (first?.type === 'yaml') return readFrontMatter(path, first.value, 2)
  if (/^---[ \t]*(?:\r\n|\n|\r)[\w-]+:[ \t\r\n]/.test(file)) throw brokenFrontMatter(path, 1, 'no "---" ends it')
  return {}
}

interface MarkdownSource {
  readonly file: string
  readonly headline: Nodes | undefined
  /** What is read from the HTML between the paragraphs. */
  readonly fragments: ReadonlyMap<Nodes, Page>
}

function passagesIn(parent: Parents, kind: BlockKind, source: MarkdownSource): Passage[] {
  return parent.children.flatMap((node, index): Passage[] => {
    switch (node.type) {
      case 'paragraph':
        return isTable(node) || isCaption(node, parent.children[index - 1]) ? [] : paragraphOf(node, kind, source)
      case 'heading':
        return [headingOf(node, source)]
      case 'blockquote':
        return passagesIn(node, 'block-quotation', source)
      case 'list':
        return passagesIn(node, kind, source)
      case 'listItem':
        return passagesIn(node, kind === 'paragraph' ? 'list-item' : kind, source)
      case 'html':
        return [...(source.fragments.get(node)?.passages ?? [])]
      default:
        return []
    }
  })
}

function headingOf(node: Heading, source: MarkdownSource): Passage {
  const pieces = node.children.flatMap(child => piecesOf(child, source))
  return leaveOut(passage(node === source.headline ? 'headline' : 'subheading', pieces), footnoteMark)
}

function paragraphOf(node: Paragraph, kind: BlockKind, source: MarkdownSource): Passage[] {
  const pieces = node.children.flatMap(child => piecesOf(child, source))
  const whole = leaveOut(passage(kind, pieces), footnoteMark)
  return signedLines(whole, source.file).flatMap(line => (line === whole ? withoutRunInHead(line, node) : [line]))
}

/**
 * Within a quotation or a list, HTML over several lines stands in the file with their marks between, and is left out.
 */
function fragmentsIn(root: Root, path: string, file: string): Map<Nodes, Page> {
  const fragments = new Map<Nodes, Page>()
  for (const node of nodesIn(root, ({ type }) => type !== 'paragraph' && type !== 'heading')) {
    const { start, end } = placeOf(node)
    if (node.type === 'html' && file.slice(start, end) === node.value)
      fragments.set(node, movedPage(readHtmlFragment(path, node.value), start))
  }
  return fragments
}

/** CommonMark has no footnotes: "[^1]" in the text, and "[^1]:" before the note, are left in it. */
const footnoteMark = /\[\^[^\]\s]{1,40}\]:?/g

function piecesOf(node: PhrasingContent, source: MarkdownSource): Piece[] {
  switch (node.type) {
    case 'text':
      return piecesOfText(node)
    case 'break':
      return [placed(node, ' ')]
    case 'html':
      return /^<br\b/i.test(node.value) ? [placed(node, ' ')] : []
    case 'inlineCode':
      return [placedCode(node, source.file)]
    case 'linkReference':
      // A footnote whose text happens to read like a link's address.
      return node.identifier.startsWith('^') ? [] : node.children.flatMap(child => piecesOf(child, source))
    default:
      return 'children' in node ? node.children.flatMap(child => piecesOf(child, source)) : []
  }
}

/** Code is printed between backticks; where it runs over lines, only where it stands as a whole is known. */
function placedCode(node: InlineCode, file: string): Piece {
  const whole = placed(node, node.value)
  const start = whole.start + file.slice(whole.start, whole.end).indexOf(node.value)
  return start < whole.start ? whole : { text: node.value, start, end: start + node.value.length }
}

const placed = (node: Nodes, text: string): Piece => ({ text, ...placeOf(node) })
