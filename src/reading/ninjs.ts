import { evaluate, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import { placedInFile } from './embedded.js'
import { genreOf } from './genre.js'
import { readHtmlFragment } from './html.js'
import { itemsOf, membersOf, parseJson, textOfString } from './json.js'
import type { Page } from './page.js'
import { readPlainText } from './plain-text.js'
import { isOfUnnamedSources } from './policy-indicator.js'
import { headed } from './printed-headline.js'
import { type StatedMetadata, statedMetadata } from './stated-metadata.js'
import { UnreadableArticle } from './unreadable-article.js'

/**
 * The members of an item by their name in lower case without
 * "_" and "-": `edNote` of version 3 is `ednote` of version 1.
 */
type Item = ReadonlyMap<string, ValueNode>

/**
 * Reads a news item in JSON as IPTC's ninjs has it, of versions 1 to 3 (https://www.iptc.org/std/ninjs/). The headline
 * comes first, wherever it stands in the file. The editor's note is for the newsroom and no prose.
 *
 * @throws UnreadableArticle where it is no JSON, or no item with a text
 */
export function readNinjs(path: string, file: string): Page {
  const item = itemIn(parseJson(path, file))
  const text = bodyOf(item)
  if (text === undefined) {
    throw new UnreadableArticle(
      path,
      'the JSON is no ninjs item with a text: it has neither "body_html", "body_text" nor "bodies"',
      'Give an item of type text',
    )
  }
  const headline = headlineOf(item)
  const source = textOfString(text, file)
  const body = placedInFile(
    isHtml(text) ? readHtmlFragment(path, source.text) : readPlainText(path, source.text),
    source,
  )
  return {
    passages: headline === undefined ? body.passages : headed(textOfString(headline, file).pieces, body.passages),
    metadata: { ...body.metadata, ...metadataOf(item, headline) },
    links: body.links,
  }
}

function itemIn(node: ValueNode): Item {
  return new Map([...membersOf(node)].map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ''), value]))
}

function headlineOf(item: Item): StringNode | undefined {
  const plain = stringIn(item.get('headline'))
  if (plain !== undefined) return plain
  const all = itemsOf(item.get('headlines')).map(membersOf)
  const main = all.find(headline => /\bmain$/.test(stringIn(headline.get('role'))?.value ?? '')) ?? all[0]
  return stringIn(main?.get('value'))
}

/** The longest text that is HTML, for it knows paragraphs, quotations and links; or else the longest. */
function bodyOf(item: Item): StringNode | undefined {
  const named = [...item].flatMap(([name, value]) => (/^body[a-z0-9]+$/.test(name) ? [stringIn(value)] : []))
  const listed = itemsOf(item.get('bodies')).map(body => stringIn(membersOf(body).get('value')))
  const bodies = [...named, ...listed].filter(body => body !== undefined)
  const longestFirst = bodies.sort((one, other) => other.value.length - one.value.length)
  return longestFirst.find(isHtml) ?? longestFirst[0]
}

const stringIn = (node: ValueNode | undefined): StringNode | undefined =>
  node?.type === 'String' && node.value.trim() !== '' ? node : undefined

/** The type of a body's content is often missing, and as often wrong. */
const isHtml = ({ value }: StringNode) => /<(?:p|div|br|h[1-6]|ul|blockquote|article|section|html)\b/i.test(value)

/** Of a list in the metadata; no item has more than a few. */
const mostItems = 100

function metadataOf(item: Item, headline: StringNode | undefined): StatedMetadata {
  const value = (name: string) => plain(item.get(name))
  const each = (...names: string[]) => names.flatMap(name => itemsOf(item.get(name)).slice(0, mostItems))
  const genres = each('genre', 'genres').flatMap(genre =>
    ['name', 'code', 'uri', 'literal'].map(of => member(genre, of)),
  )
  const policy = each('trustindicator', 'trustindicators').find(indicator =>
    isOfUnnamedSources(['role', 'title', 'name', 'uri'].map(of => member(indicator, of)).join(' ')),
  )
  return statedMetadata([
    ['title', headline?.value],
    ['byline', value('byline') ?? value('by') ?? each('bylines').map(by => member(by, 'by') || member(by, 'byline'))],
    ['dateline', value('located')],
    ['outlet', value('source') ?? value('provider') ?? value('copyrightholder')],
    [
      'genre',
      [...genres, ...each('genre', 'genres').map(plain)].map(term => genreOf(String(term))).find(known => known),
    ],
    ['published', value('firstpublished') ?? value('firstcreated') ?? value('versioncreated')],
    ['section', value('section')],
    ['credits', [...each('ednote', 'creditline'), ...each('infosource', 'infosources')].map(plain)],
    ['approvedBy', value('approvedby')],
    ['unnamedSourcesPolicy', policy === undefined ? null : member(policy, 'href')],
  ])
}

const plain = (node: ValueNode | undefined): unknown => (node === undefined ? undefined : evaluate(node))

const member = (node: ValueNode, name: string): string => stringIn(membersOf(node).get(name))?.value ?? ''
