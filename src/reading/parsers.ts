import { createRequire } from 'node:module'

/**
 * Parsers that no plain text needs: each is loaded when the first page asks for it, since
 * starting up should not wait for them. Node loads ES modules in this way since 20.19.
 */
const load = createRequire(import.meta.url)

type FromHtml = typeof import('hast-util-from-html').fromHtml
type ParseDocument = typeof import('yaml').parseDocument

export const fromHtml: FromHtml = (...page) =>
  (load('hast-util-from-html') as typeof import('hast-util-from-html')).fromHtml(...page)

export const parseYaml: ParseDocument = (...document) =>
  (load('yaml') as typeof import('yaml')).parseDocument(...document)

/** A new processor that parses Markdown with front matter. */
export function markdownParser() {
  const { unified } = load('unified') as typeof import('unified')
  const { default: remarkParse } = load('remark-parse') as typeof import('remark-parse')
  const { default: remarkFrontmatter } = load('remark-frontmatter') as typeof import('remark-frontmatter')
  return unified().use(remarkParse).use(remarkFrontmatter)
}
