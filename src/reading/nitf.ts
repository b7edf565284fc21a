import { genreOf } from './genre.js'
import type { Page } from './page.js'
import { headed } from './printed-headline.js'
import { type StatedMetadata, statedMetadata } from './stated-metadata.js'
import { UnreadableArticle } from './unreadable-article.js'
import { passagesOfXml } from './xml/passages.js'
import { piecesOfElement, wordsOfElement } from './xml/pieces.js'
import { elementsAt, nameOf, parsedXml, type Xml, type XmlElement } from './xml.js'

/**
 * Reads an article in NITF, the News Industry Text Format (https://www.w3.org/2000/07/8378/schemas/DTD/nitf-3-1.dtd).
 *
 * @throws UnreadableArticle where it is no XML, or no NITF
 */
export function readNitf(path: string, file: string): Page {
  const xml = parsedXml(path, file)
  if (nameOf(xml.root) !== 'nitf') {
    throw new UnreadableArticle(path, `the XML is no NITF: its element is "${nameOf(xml.root)}"`, 'Give an <nitf> file')
  }
  return pageOfNitf(xml.root, xml)
}

/** What an `nitf` element holds, which may stand in a file of another format. */
export function pageOfNitf(nitf: XmlElement, xml: Xml): Page {
  const [headline] = elementsAt(nitf, 'body', 'body.head', 'hedline', 'hl1')
  const content = contentOf(nitf).map(element => passagesOfXml(element, xml))
  const passages = content.flatMap(found => found.passages)
  return {
    passages: headline === undefined ? passages : headed(piecesOfElement(headline, xml), passages),
    metadata: metadataOf(nitf, xml),
    links: content.flatMap(found => found.links),
  }
}

/** Archives that print the lead in a block of its own print it again in the block of the full text. */
function contentOf(nitf: XmlElement): readonly XmlElement[] {
  const full = elementsAt(nitf, 'body', 'body.content', 'block').filter(
    ({ attributes }) => attributes.class === 'full_text',
  )
  return full.length > 0 ? full : elementsAt(nitf, 'body', 'body.content')
}

function metadataOf(nitf: XmlElement, xml: Xml): StatedMetadata {
  const words = (...path: string[]) => elementsAt(nitf, ...path).map(element => wordsOfElement(element, xml))
  const attributes = (name: string, ...path: string[]) =>
    elementsAt(nitf, ...path).flatMap(({ attributes }) => attributes[name] ?? [])
  const head = ['body', 'body.head']
  const classifiers = elementsAt(nitf, 'head', 'docdata', 'identified-content', 'classifier')
  const genres = [
    ...attributes('tobject.property.type', 'head', 'tobject', 'tobject.property'),
    ...classifiers
      .filter(({ attributes }) => attributes.type === 'types_of_material')
      .map(found => wordsOfElement(found, xml)),
  ].flatMap(terms => terms.split(';'))
  return statedMetadata([
    ['title', words(...head, 'hedline', 'hl1')],
    ['title', words('head', 'title')],
    ['byline', elementsAt(nitf, ...head, 'byline').flatMap(byline => writersIn(byline, xml))],
    ['dateline', words(...head, 'dateline', 'location')],
    ['dateline', words(...head, 'dateline')],
    ['outlet', [...words(...head, 'distributor'), ...attributes('name', 'head', 'pubdata')]],
    ['outlet', attributes('holder', 'head', 'docdata', 'doc.copyright')],
    ['genre', genres.map(genreOf).find(genre => genre !== null)],
    [
      'published',
      [
        ...attributes('date.publication', 'head', 'pubdata'),
        ...attributes('norm', 'head', 'docdata', 'date.release'),
        ...attributes('norm', 'head', 'docdata', 'date.issue'),
      ].map(extended),
    ],
    ['section', attributes('position.section', 'head', 'pubdata')],
    [
      'credits',
      [
        ...attributes('info', 'head', 'docdata', 'ed-msg'),
        ...words('body', 'body.content', 'block', 'datasource'),
        ...words('body', 'body.end', 'tagline'),
      ],
    ],
  ])
}

/**
 * The people that a byline marks as such, or its words without the post of the writer; an inverted one is for machines.
 */
function writersIn(byline: XmlElement, xml: Xml): string[] {
  if (/normalized/.test(byline.attributes.class ?? '')) return []
  const people = elementsAt(byline, 'person')
  if (people.length > 0) return people.map(person => wordsOfElement(person, xml))
  const [post = ''] = elementsAt(byline, 'byttl').map(title => wordsOfElement(title, xml))
  return [wordsOfElement(byline, xml).replace(post, '').trim()]
}

/** A date in ISO's basic form, as NITF has it, in the extended one: "20310503T101500Z" is of "2031-05-03". */
const extended = (date: string) => date.replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')
