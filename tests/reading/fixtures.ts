import { readFileSync } from 'node:fs'
import type { Format } from '../../src/model/article.js'

/** Invented articles in the formats that news agencies exchange. */
export const newsFiles: readonly { readonly name: string; readonly format: Format; readonly file: string }[] = (
  [
    ['quay.ninjs-1.json', 'ninjs'],
    ['quay.ninjs-3.json', 'ninjs'],
    ['quay.nitf.xml', 'nitf'],
    ['quay.newsml.xml', 'newsml-g2'],
    ['quay-html.newsml.xml', 'newsml-g2'],
  ] as const
).map(([name, format]) => ({
  name,
  format,
  file: newsFile(name),
}))

/** The content of one of them. */
export function newsFile(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}
