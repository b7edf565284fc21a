import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report } from '../../model/report.js'
import { mostThatFits } from '../most-that-fits.js'
import { articleSection } from './article.js'
import { certaintySection } from './certainty.js'
import { COMFORT } from './comfort.js'
import { decisionsSection } from './decisions.js'
import { htmlDocument } from './document.js'
import { filters } from './filters.js'
import { findingsSection } from './findings.js'
import { limitsSection } from './limits.js'
import { nonResponsesSection } from './non-responses.js'
import { rulesSection } from './rules.js'
import { sourceCards } from './source-cards.js'
import { sourcesSection } from './sources.js'
import { choiceRules } from './style/choice.js'
import { filterRules } from './style/filtering.js'
import { STYLE } from './style/index.js'
import { summarySection } from './summary.js'
import { type View, viewOf } from './view.js'

/** What a page may weigh, in bytes of UTF-8, beyond three times its article's text. */
const WEIGHT = 150_000

/**
 * The report as one page that needs nothing else, led from the summary to the evidence. A long article's page stays
 * light: it marks every claim, tells the gravest of them in full and says that it leaves the others out.
 */
export function renderHtml(report: Report): string {
  const weight = WEIGHT + 3 * bytesIn(viewOf(report).prose.text)
  return mostThatFits(
    room => render(viewOf(report, room)),
    page => bytesIn(page) < weight,
  )
}

const bytesIn = (text: string) => new TextEncoder().encode(text).length

function render(view: View): string {
  const { title, path } = view.report.article
  return htmlDocument({
    title: `Sourcing audit: ${title ?? path}`,
    style: STYLE + choiceRules(view) + filterRules(view),
    script: COMFORT,
    body: body(view),
  })
}

function body(view: View): Element {
  const { article, tool } = view.report
  return h('body', [
    h('a.skip', { href: '#article' }, 'Skip to the article'),
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
      filters(view),
      articleSection(view),
      findingsSection(view),
      sourcesSection(view),
      nonResponsesSection(view),
      decisionsSection(view),
      rulesSection(view),
      certaintySection(view),
      limitsSection(),
      sourceCards(view),
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
  ['decisions', 'Decisions'],
  ['rules', 'Rules'],
  ['certainty', 'Certainty'],
  ['limits', 'Limits'],
] as const
