import type { Element } from 'hast'
import { genreOf, genreOfType } from '../genre.js'
import { type StatedMetadata, statedMetadata } from '../stated-metadata.js'
import { nodesIn } from '../syntax-tree.js'
import { isArticle, isJsonLd, isThing, type Thing, thingsInJsonLd, typesOf } from './json-ld.js'

type Values = (readonly [name: string, value: unknown])[]

/**
 * What a page states about its article: in JSON-LD, in its mark-up, and in the meta elements for search and sharing.
 */
export function metadataOf(elements: readonly Element[], headline: Element | null): StatedMetadata {
  const things = elements.filter(isJsonLd).flatMap(script => thingsInJsonLd(textOf(script)))
  const thing = things.find(isArticle)
  return statedMetadata([
    ['title', headline === null ? null : textOf(headline)],
    ...(thing === undefined ? [] : valuesOfThing(thing, things)),
    ...elements.flatMap(valuesOfMeta),
    ...elements.flatMap(valuesOfMarkUp),
  ])
}

function valuesOfThing(thing: Thing, things: readonly Thing[]): Values {
  const publisher = described(thing.publisher, things)
  const policies = [publisher, thing, ...things]
    .filter(isThing)
    .flatMap(({ unnamedSourcesPolicy }) => addressesOf(unnamedSourcesPolicy))
  return [
    ['title', thing.headline],
    ['author', thing.author ?? thing.creator],
    ['published', thing.datePublished],
    ['dateline', isThing(thing.dateline) ? null : thing.dateline],
    ['section', thing.articleSection],
    ['outlet', publisher],
    ['unnamedSourcesPolicy', policies],
    ['genre', typesOf(thing).map(genreOfType).find(isKnown)],
    // Sites put keywords and topics here, too.
    ['genre', textsOf(thing.genre).map(genreOf).find(isKnown)],
  ]
}

/** A thing that another refers to by its `@id` alone is described elsewhere in the page. */
function described(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || value['@id'] === undefined) return value
  return things.find(thing => thing['@id'] === value['@id'] && thing.name !== undefined) ?? value
}

/** Addresses, or the pages that have them. */
const addressesOf = (value: unknown): string[] =>
  [value].flat().flatMap(item => textsOf(isThing(item) ? (item.url ?? item['@id']) : item))

const textsOf = (value: unknown): string[] => [value].flat().filter(item => typeof item === 'string')

const isKnown = (genre: string | null) => genre !== null

/** The meta elements that say the same as a field of the metadata, by their name or property. */
const metaNames: Readonly<Record<string, string>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  author: 'author',
  byl: 'author',
  'article:author': 'author',
  'parsely-author': 'author',
  'dc.creator': 'author',
  'article:published_time': 'published',
  datepublished: 'published',
  pubdate: 'published',
  'parsely-pub-date': 'published',
  'dc.date': 'published',
  date: 'published',
  'article:section': 'section',
  'parsely-section': 'section',
  'og:site_name': 'outlet',
}

function valuesOfMeta({ tagName, properties }: Element): Values {
  if (tagName !== 'meta') return []
  const name = String(properties.name ?? properties.property ?? properties.itemProp ?? '').toLowerCase()
  const field = Object.hasOwn(metaNames, name) ? metaNames[name] : undefined
  // Facebook wants the address of an author's page.
  const isAddress = /^https?:/.test(String(properties.content))
  return field === undefined || isAddress ? [] : [[field, properties.content]]
}

/** What is printed in the page: microdata, links to authors, times, the title of the window. */
function valuesOfMarkUp(element: Element): Values {
  const { tagName, properties } = element
  const itemProp = [properties.itemProp].flat()
  const names = [properties.className, properties.rel].flat()
  if (tagName === 'title') return [['title', textOf(element)]]
  if (tagName === 'time' && properties.dateTime !== undefined) return [['published', properties.dateTime]]
  if (itemProp.includes('author') || names.some(name => name === 'author' || name === 'byline')) {
    const text = textOf(element)
    return text.length <= 200 ? [['author', text.replace(/^\s*by\s/i, '')]] : []
  }
  return []
}

/** The text of an element, white space collapsed. */
function textOf(element: Element): string {
  const texts = nodesIn(element).map(node => {
    if (node.type === 'text') return node.value
    return node.type === 'element' && node.tagName === 'br' ? ' ' : ''
  })
  return texts.join('').replace(/\s+/g, ' ').trim()
}
