import type { Passage } from '../passage.js'
import { fieldOf, type StatedMetadata, statedMetadata } from '../stated-metadata.js'

/** Names of header lines that say nothing an audit needs. */
const others =
  /^(?:to|cc|bcc|sent|reply-to|url|link|subtitle|deck|dek|keywords?|tags?|topics?|slug|id|version|urgency|language|words|word count|copyright|status|desk|updated?|time)$/i

/** What the head of a message calls what an article's own calls otherwise. */
const ofMessages: ReadonlyMap<string, string> = new Map([
  ['from', 'author'],
  ['subject', 'title'],
])

/**
 * Reads the lines that archives put before a plain-text article: "Title: …", "Author: …", "Date: …". There must be two
 * of them at least, for a single "Date: to be announced" may be anything.
 */
export function readHeaderLines(passages: readonly Passage[]): {
  passages: readonly Passage[]
  metadata: StatedMetadata
} {
  const values: (readonly [string, string])[] = []
  let count = 0
  for (const { text } of passages) {
    const [, name = '', value = ''] = /^([\p{L} _-]{2,20}): +(\S.*)$/su.exec(text.slice(0, 1000)) ?? []
    const field = ofMessages.get(name.toLowerCase()) ?? name
    if (fieldOf(field) !== undefined || others.test(name)) values.push([field, value])
    else if (/[\p{L}\p{N}]/u.test(text)) break
    count++
  }
  if (values.length < 2) return { passages, metadata: {} }
  return { passages: passages.slice(count), metadata: statedMetadata(values) }
}
