import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Element, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import { visible } from '../visible.js'

/** The writer is loaded with the first page: an audit that writes none should not wait for it. */
const load = createRequire(import.meta.url)

interface Parts {
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: Element
}

/**
 * A page that is one file and needs nothing else: no network, and no script to be read. Its Content-Security-Policy
 * allows its own style sheet and its own script by their digests and nothing more, so that even a mistake of ours
 * would not let an article act (https://www.w3.org/TR/CSP3/#match-element-to-source-list).
 */
export function htmlDocument({ title, style, script, body }: Parts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'generator', content: 'attribution-audit' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', title),
    h('style', style),
  ])
  const children = [...body.children, h('script', script)]
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, shown(h('html', { lang: 'en' }, head, { ...body, children }))],
  }
  const { toHtml } = load('hast-util-to-html') as typeof import('hast-util-to-html')
  return `${toHtml(page, { preferUnquoted: true, omitOptionalTags: true, collapseEmptyAttributes: true })}\n`
}

/** Whether a file begins as these pages do: one that lies among articles is not another. */
export const isOwnPage = (file: string): boolean =>
  file.slice(0, 200).includes('name=generator content=attribution-audit>')

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The same tree with nothing hidden in its text or attributes: the one place through which all of a page goes. */
function shown<Node extends RootContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: visible(node.value) }
  if (node.type !== 'element' || node.tagName === 'style' || node.tagName === 'script') return node
  const properties = Object.entries(node.properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ])
  return { ...node, properties: Object.fromEntries(properties), children: node.children.map(shown) }
}
