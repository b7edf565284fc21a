import type { Element } from 'hast'

/** A thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>

/** Is an element a script that describes things in JSON-LD? */
export const isJsonLd = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties.type === 'application/ld+json'

/**
 * The things that a JSON-LD script describes. Pages write it by hand: comments around it, commas at
 * the end of lists and raw line ends in texts are put up with; anything worse is as good as no script.
 */
export function thingsInJsonLd(script: string): Thing[] {
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
  const value = parse(json) ?? parse(json.replace(/\p{Cc}/gu, ' ').replace(/,(?= ?[}\]])/g, ''))
  return thingsIn(value, 0)
}

/** Whether a thing is an article, of whatever kind, by its type. */
export const isArticle = (thing: Thing) => typesOf(thing).some(type => /(?:Article|BlogPosting|Report)$/.test(type))

/** Names of the types, without the address of the vocabulary. */
export function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().flatMap(type => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Where a thing holds others of the page: in a graph, and as what the page is about. */
export const holders = ['@graph', 'mainEntity'] as const

/** How far down things are looked for, a list being a step like a thing. */
export const deepest = 4

/** The things of a script: one, a list of them, or a graph; and what a page is about. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap(item => thingsIn(item, depth + 1))
  if (!isThing(value)) return []
  return [value, ...holders.flatMap(name => thingsIn(value[name], depth + 1))]
}

/** Whether a value is a thing, and no text or list. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
