import { parseXml, XmlCdata, XmlComment, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { type References, referencesIn } from './html/pieces.js'
import { UnreadableArticle } from './unreadable-article.js'

export { XmlCdata, XmlComment, XmlElement, type XmlNode, XmlText }

/** An XML file: its tree, and what is needed to tell where the words of its texts stand. */
export interface Xml {
  readonly file: string
  readonly root: XmlElement
  readonly references: References
}

/**
 * The tree of an XML file. Its document type is passed over: no entity that it declares is known, so that none can
 * stand for another file or for a million of itself. The names that HTML has for characters are known.
 *
 * @throws UnreadableArticle naming the line that is broken
 */
export function parsedXml(path: string, file: string): Xml {
  const references = referencesIn(file)
  try {
    const { root } = parseXml(file, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      resolveUndefinedEntity: entity => {
        const known = references.get(entity)
        return known?.length === entity.length ? known.text : undefined
      },
    })
    if (root === null) throw new UnreadableArticle(path, 'the XML has no element', 'Give a file with an article in it')
    return { file, root, references }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const problem = error.message.split(/ \(line \d+|\n/)[0] ?? 'it is no XML'
    throw new UnreadableArticle(
      path,
      `the XML is broken at line ${error.line}: ${problem}`,
      'Mend it, or export it again',
    )
  }
}

/** The name of an element without its namespace's prefix: `html` of `<xhtml:html>`. */
export const nameOf = ({ name }: XmlElement) => name.replace(/^.*:/, '')

/** The elements right inside another. */
export const elementsIn = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => child instanceof XmlElement)

/** The elements that a path of names leads to: `['body', 'body.head', 'byline']`. */
export function elementsAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement[] {
  let found = parent === undefined ? [] : [parent]
  for (const name of path) found = found.flatMap(elementsIn).filter(element => nameOf(element) === name)
  return found
}
