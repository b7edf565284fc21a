import type { Metadata } from '../model/article.js'
import { byline } from './furniture/byline.js'
import { nameList } from './furniture/name-list.js'
import { isoDate } from './furniture/publication-date.js'
import { genreNamed, genreOfSection } from './genre.js'

/** What a page says about itself, as far as it does. */
export type StatedMetadata = Partial<Metadata>

/** What is known of an article that says nothing about itself. */
export const nothingStated: Metadata = {
  title: null,
  byline: [],
  dateline: null,
  outlet: null,
  credits: [],
  genre: 'news',
  published: null,
  section: null,
  approvedBy: [],
  unnamedSourcesPolicy: null,
}

/** The names that front matter and header lines give to what they state, in lower case without "-", "_" and spaces. */
const fields: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  hed: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  by: 'byline',
  writer: 'byline',
  reporter: 'byline',
  dateline: 'dateline',
  location: 'dateline',
  outlet: 'outlet',
  agency: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  sitename: 'outlet',
  credit: 'credits',
  credits: 'credits',
  genre: 'genre',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  pubdate: 'published',
  datepublished: 'published',
  section: 'section',
  category: 'section',
  approvedby: 'approvedBy',
  unnamedsourcespolicy: 'unnamedSourcesPolicy',
}

/** The field of the metadata that a name in front matter or in a header line stands for. */
export const fieldOf = (name: string): keyof Metadata | undefined => {
  const key = name.toLowerCase().replace(/[-_ ]/g, '')
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/**
 * Reads named values; those of other names, and values of the
 * wrong kind, are left out. The first value of a field counts.
 */
export function statedMetadata(values: Iterable<readonly [name: string, value: unknown]>): StatedMetadata {
  const stated: { -readonly [field in keyof Metadata]?: Metadata[field] } = {}
  for (const [name, value] of values) {
    const field = fieldOf(name)
    const texts = textsIn(value)
    const [first] = texts
    if (field === undefined || first === undefined || stated[field] !== undefined) continue
    if (field === 'byline' || field === 'approvedBy') stated[field] = texts.flatMap(peopleIn)
    else if (field === 'credits') stated.credits = texts
    else if (field === 'genre') stated.genre = genreNamed(first)
    else if (field === 'published') stated.published = isoDate(first)
    else stated[field] = first
  }
  const section = stated.genre === undefined ? genreOfSection(stated.section ?? '') : null
  return section === null ? stated : { ...stated, genre: section }
}

/** Texts of a value: a text, a list of them, or things that have a name (`author: { name: … }`). */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(item => (Array.isArray(item) ? [] : textsIn(item)))
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.replace(/\s+/g, ' ').trim()]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return 'name' in value && typeof value.name === 'string' ? textsIn(value.name) : []
}

/** "By Jane Roe and John Doe, Reuters" names two people, "Jane Roe <roe@post.example>" one; what cannot be taken apart is one. */
function peopleIn(given: string): string[] {
  const text = given.replace(/ ?<[^<>]*>$/, '')
  const read = byline(/^by /i.test(text) ? text : `By ${text}`)
  if (read !== null && read.names.length > 0) return [...read.names]
  const { names, rest } = nameList(text)
  return rest === '' && names.length > 0 ? names : [text]
}
