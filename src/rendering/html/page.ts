import { createHash } from 'node:crypto'
import type { Element, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Report } from '../../model/report.js'
import { visible } from '../visible.js'
import { articleSection } from './article.js'
import { findingsSection } from './findings.js'
import { limitsSection } from './limits.js'
import { nonResponsesSection } from './non-responses.js'
import { rulesSection } from './rules.js'
import { sourcesSection } from './sources.js'
import { choiceRules } from './style/choice.js'
import { STYLE } from './style/index.js'
import { summarySection } from './summary.js'
import { type View, viewOf } from './view.js'

/**
 * The report as one page that needs nothing else: no network, no script. Its Content-Security-Policy allows its own
 * style sheet and nothing more, so that even a mistake of ours would not let an article act.
 */
export function renderHtml(report: Report): string {
  const view = viewOf(report)
  const style = STYLE + choiceRules(view)
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, shown(h('html', { lang: 'en' }, head(report, style), body(view)))],
  }
  return `${toHtml(page)}\n`
}

function head({ article }: Report, style: string): Element {
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', `Sourcing audit: ${article.title ?? article.path}`),
    h('style', style),
  ])
}

function body(view: View): Element {
  const { article, tool } = view.report
  return h('body', [
    h('a.skip', { href: '#summary' }, 'Skip to the summary'),
    h('header.masthead', [
      h('h1', h('span.kicker', 'Sourcing audit'), ' ', h('bdi', article.title ?? article.path)),
      h(
        'nav',
        { ariaLabel: 'Parts of the report' },
        h(
          'ul',
          PARTS.map(([id, name]) => h('li', h('a', { href: `#${id}` }, name))),
        ),
      ),
    ]),
    h('main', [
      summarySection(view),
      articleSection(view),
      findingsSection(view),
      sourcesSection(view),
      nonResponsesSection(view),
      rulesSection(view),
      limitsSection(),
    ]),
    h('footer', [
      h('p', `${tool.name} ${tool.version} · `, h('bdi', article.path), h('span.hash', ` · SHA-256 ${article.sha256}`)),
    ]),
  ])
}

const PARTS = [
  ['summary', 'In short'],
  ['article', 'Article'],
  ['findings', 'Findings'],
  ['sources', 'Sources'],
  ['answers', 'No answer'],
  ['rules', 'Rules'],
  ['limits', 'Limits'],
] as const

/** The same tree with nothing hidden in its text or attributes: the one place through which all of the page goes. */
function shown<Node extends RootContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: visible(node.value) }
  if (node.type !== 'element' || node.tagName === 'style') return node
  const properties = Object.entries(node.properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ])
  return { ...node, properties: Object.fromEntries(properties), children: node.children.map(shown) }
}
