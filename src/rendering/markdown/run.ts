import type { Report } from '../../model/report.js'
import type { Trouble } from '../../model/trouble.js'
import { escapeMarkdown as md } from '../escape-markdown.js'
import { mostThatFits } from '../most-that-fits.js'
import { counted } from '../wording.js'
import { LONGEST_COMMENT, more, paragraphs, sentenceOf, table } from './parts.js'
import { renderMarkdown } from './report.js'

/**
 * The reports of a run for one comment on a pull request or one job summary: a table of the articles, and the report of
 * each, as far as a comment has room for them; before these, what went wrong.
 */
export function renderMarkdownOfRun(reports: readonly Report[], troubles: readonly Trouble[] = []): string {
  const [only, second] = reports
  if (only !== undefined && second === undefined && troubles.length === 0) return renderMarkdown(only)
  const overview = mostThatFits(
    room => overviewOf(reports, troubles, room),
    text => text.length <= LONGEST_COMMENT / 2,
  )
  let room = LONGEST_COMMENT - overview.length
  const fitting = reports.map(renderMarkdown).filter(part => {
    const fits = part.length < room
    if (fits) room -= part.length
    return fits
  })
  const left = reports.length - fitting.length
  const note = left === 0 ? [] : [`_A comment has no room for the reports of ${counted(left, 'more article')}._`]
  return [overview, ...fitting, ...note].join('\n\n').trimEnd().concat('\n')
}

function overviewOf(reports: readonly Report[], troubles: readonly Trouble[], room: number): string {
  const rows = reports.map(({ article, summary }) => [
    md(article.path),
    `${summary.claims}`,
    `${summary.anonymousClaims}`,
    md(sentenceOf(summary.findings)),
  ])
  const articles = table(['Article', 'Claims', 'on unnamed people alone', 'Findings'], rows.slice(0, room))
  const wrong = troubles.slice(0, room).map(({ message }) => `- ${md(message)}`)
  return paragraphs(
    `## Sourcing audit: ${counted(reports.length, 'article')}`,
    ...(wrong.length > 0 ? ['### Problems', wrong.join('\n'), ...more(troubles, room)] : []),
    articles,
    ...more(rows, room),
  )
}
