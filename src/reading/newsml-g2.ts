import { embedded, placedInFile } from './embedded.js'
import { genreOf } from './genre.js'
import { readHtmlFragment } from './html.js'
import { pageOfNitf } from './nitf.js'
import type { Page } from './page.js'
import { readPlainText } from './plain-text.js'
import { isOfUnnamedSources } from './policy-indicator.js'
import { headed } from './printed-headline.js'
import { type StatedMetadata, statedMetadata } from './stated-metadata.js'
import { UnreadableArticle } from './unreadable-article.js'
import { passagesOfXml } from './xml/passages.js'
import { piecesOfElement, wordsOfElement } from './xml/pieces.js'
import { elementsAt, elementsIn, nameOf, parsedXml, type Xml, type XmlElement } from './xml.js'

/**
 * Reads a news item in NewsML-G2 (https://iptc.org/standards/newsml-g2/), alone or in a message. Its text is NITF,
 * XHTML, or text or HTML within CDATA.
 *
 * @throws UnreadableArticle where it is no XML, no NewsML-G2, or not exactly one text
 */
export function readNewsMl(path: string, file: string): Page {
  const xml = parsedXml(path, file)
  const name = nameOf(xml.root)
  if (name !== 'newsItem' && name !== 'newsMessage') {
    throw new UnreadableArticle(path, `the XML is no NewsML-G2: its element is "${name}"`, 'Give a <newsItem>')
  }
  const items = name === 'newsItem' ? [xml.root] : elementsAt(xml.root, 'itemSet', 'newsItem')
  const [item, second] = items.filter(candidate => contentOf(candidate) !== undefined)
  if (item === undefined) {
    throw new UnreadableArticle(path, 'no news item has its text in the file', 'Give an item of class text')
  }
  if (second !== undefined) {
    throw new UnreadableArticle(path, 'the message holds several articles', 'Give one news item a file')
  }
  return pageOfItem(path, item, xml)
}

function pageOfItem(path: string, item: XmlElement, xml: Xml): Page {
  const body = bodyOf(path, contentOf(item) as XmlElement, xml)
  const headline = headlineOf(item)
  const below = body.passages.filter(({ kind }) => headline === undefined || kind !== 'headline')
  return {
    passages: headline === undefined ? below : headed(piecesOfElement(headline, xml), below),
    metadata: { ...body.metadata, ...metadataOf(item, headline, xml) },
    links: body.links,
  }
}

/** The content that is text: XML other than a table of results, or characters that are text or HTML. */
function contentOf(item: XmlElement): XmlElement | undefined {
  const inXml = elementsAt(item, 'contentSet', 'inlineXML').find(content => textIn(content) !== undefined)
  return (
    inXml ??
    elementsAt(item, 'contentSet', 'inlineData').find(({ attributes }) =>
      /^(?:text\/(?:plain|html)|application\/xhtml\+xml|$)/.test(attributes.contenttype ?? ''),
    )
  )
}

const textIn = (content: XmlElement) =>
  elementsIn(content).find(element => ['nitf', 'html', 'body', 'div', 'article'].includes(nameOf(element)))

function bodyOf(path: string, content: XmlElement, xml: Xml): Page {
  const text = textIn(content)
  if (text !== undefined && nameOf(text) === 'nitf') return pageOfNitf(text, xml)
  if (text !== undefined) return { ...passagesOfXml(elementsAt(text, 'body')[0] ?? text, xml), metadata: {} }
  const source = embedded(piecesOfElement(content, xml))
  const read = content.attributes.contenttype === 'text/plain' ? readPlainText : readHtmlFragment
  return placedInFile(read(path, source.text), source)
}

function headlineOf(item: XmlElement): XmlElement | undefined {
  const headlines = elementsAt(item, 'contentMeta', 'headline')
  return headlines.find(({ attributes }) => /\bmain$/.test(attributes.role ?? '')) ?? headlines[0]
}

function metadataOf(item: XmlElement, headline: XmlElement | undefined, xml: Xml): StatedMetadata {
  const words = (...path: string[]) => elementsAt(item, ...path).map(element => wordsOfElement(element, xml))
  /** A party, a place or a genre has names, or is named by a literal or a code of a vocabulary ("nprov:HARBOR"). */
  const named = (...path: string[]) =>
    elementsAt(item, ...path).flatMap(element => {
      const [name] = elementsAt(element, 'name').map(of => wordsOfElement(of, xml))
      const { literal, qcode, uri } = element.attributes
      return name ?? literal ?? (qcode ?? uri)?.replace(/^.*[:/]/, '') ?? []
    })
  const genres = elementsAt(item, 'contentMeta', 'genre').flatMap(element => [
    element.attributes.qcode ?? element.attributes.uri ?? '',
    ...elementsAt(element, 'name').map(name => wordsOfElement(name, xml)),
  ])
  const policy = elementsAt(item, 'contentMeta', 'trustIndicator').find(element =>
    isOfUnnamedSources([element.attributes.qcode, element.attributes.uri, wordsOfElement(element, xml)].join(' ')),
  )
  return statedMetadata([
    ['title', headline === undefined ? words('itemMeta', 'title') : wordsOfElement(headline, xml)],
    ['byline', words('contentMeta', 'by')],
    ['byline', named('contentMeta', 'creator')],
    ['dateline', named('contentMeta', 'located')],
    ['dateline', words('contentMeta', 'dateline')],
    ['outlet', named('itemMeta', 'provider')],
    ['genre', genres.map(genreOf).find(genre => genre !== null)],
    ['published', [...words('itemMeta', 'firstCreated'), ...words('itemMeta', 'versionCreated')]],
    [
      'credits',
      [
        ...words('contentMeta', 'creditline'),
        ...words('itemMeta', 'edNote'),
        ...words('contentMeta', 'edNote'),
        ...named('contentMeta', 'infoSource'),
      ],
    ],
    ['unnamedSourcesPolicy', policy?.attributes.href],
  ])
}
