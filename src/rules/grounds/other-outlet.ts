import { interviewing, isOutletNoun } from '../../english/media-nouns.js'
import { wholeName } from '../../english/news-agencies.js'
import { isOutletName } from '../../english/outlet-names.js'
import { outletSites, siteNouns } from '../../english/outlet-sites.js'
import { outlets } from '../../english/outlets.js'
import type { Article } from '../../model/article.js'
import { answeredOnce } from '../../order/answered-once.js'
import { plainWords } from './words-of-text.js'

/** The site of a news outlet. */
interface NewsSite {
  /** As printed in a message: `orrelgazette.example`. */
  readonly host: string
  /** Words by which a text credits the outlet, in lower case. */
  readonly names: readonly string[]
}

/** The news outlet whose site an address leads to, if it is one’s. */
export function newsSiteAt(address: string): NewsSite | undefined {
  if (!URL.canParse(address)) return undefined
  const host = new URL(address).hostname.replace(/^www\d?\./, '')
  for (const label of host.split('.').slice(0, -1)) {
    const spelled = outletSites.get(label) ?? (outlets.has(label) ? [label] : namesIn(label))
    if (spelled.length > 0) return { host, names: spelled }
  }
  return undefined
}

/** “gazette” of “orrelgazette”. Words that also end other names (“wordpress”) do not tell. */
const namesIn = (label: string) => [...siteNouns].filter(noun => label.endsWith(noun) && label !== noun)

/** Prepares the question whether an article is an outlet’s own, or names it. */
export function credited({ text, metadata }: Article): (site: NewsSite) => boolean {
  const printed = answeredOnce(() => ` ${words(`${text} ${metadata.outlet ?? ''}`)} `)
  const isPrinted = answeredOnce((name: string) => printed().includes(` ${name} `))
  return ({ names }) => names.some(isPrinted)
}

/**
 * Who is told something, up to four capitalized words, a few more than any outlet’s name
 * has, and what it is called before it and behind: “told the news site Blockwire”, “told Blockwire, a newsletter”.
 */
const TOLD =
  /\btold (the )?((?:\p{Ll}[\p{L}-]* ){0,3})(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?:, an? ((?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;]| (?:about|based|for|from|in|of|on|that|which)\b))?/gu

/** The outlet, other than the article’s own, that somebody is said to have told something: “told the Orrel Gazette”. */
export function outletTold(printed: string, article: Article): string | undefined {
  return [...printed.matchAll(TOLD)]
    .map(([, the, before = '', name = '', behind = '']) => ({
      name: name.replace(/(?<![.’'])[.’']+$/, ''),
      isOutlet:
        isCalledOutlet(before) || (before === '' && (isCalledOutlet(behind) || isOutlet(name, the !== undefined))),
    }))
    .find(told => told.isOutlet && !isOwnOutlet(told.name, article))?.name
}

/** “the newsletter”, “financial news site” */
function isCalledOutlet(called: string): boolean {
  const [last = '', before = ''] = called.trim().split(' ').reverse()
  return isOutletNoun(last, before) || interviewing.has(last)
}

/** Whether a name is that of the outlet that publishes the article. */
export const isOwnOutlet = (name: string, { metadata }: Article): boolean =>
  ` ${words(wholeName(metadata.outlet ?? ''))} `.includes(` ${words(wholeName(name))} `)

/** “The Guardian”, “Radio Orrel” or “Orrel BBC”. */
function isOutlet(name: string, the: boolean): boolean {
  const printed = plainWords(name)
  return isOutletName(printed, the) || outlets.has(printed.at(-1) ?? '')
}

const words = (text: string) => plainWords(text).join(' ')
