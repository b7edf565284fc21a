import { COLUMNS } from './articles.js'

/** The index: its tables and bars. */
export const INDEX_STYLE = `
h2 { border-top-width: 1px; margin: 3rem 0 0.75rem }
.figure { display: block; padding-top: 0.4rem; color: var(--soft); font-size: 0.85rem; line-height: 1.35 }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-size: 0.8rem; font-weight: 650; border-bottom: 2px solid var(--line); vertical-align: bottom; line-height: 1.25; overflow-wrap: normal }
tbody th { font-weight: 400; overflow-wrap: anywhere }
.count, .nil { font-variant-numeric: tabular-nums; text-align: right }
.nil { color: var(--soft) }
td.count { font-weight: 650 }
.date { white-space: nowrap; color: var(--soft) }
.articles tbody th { border-left: 0.3rem solid var(--kind); padding-left: 0.8rem; width: 38% }
.articles a { font: 600 1.05rem/1.3 var(--serif); color: var(--ink); text-decoration-color: var(--line) }
.articles a:hover { text-decoration-color: currentColor }
.where { display: block; color: var(--soft); font-size: 0.82rem }
.share { min-width: 7rem }
.part { display: block; line-height: 1.3; overflow-wrap: normal }
.part svg { display: block; width: 100%; height: 0.45rem; margin-top: 0.15rem }
.whole { fill: var(--line) }
.bar { fill: var(--unnamed) }
.breakdown summary h2 { display: inline; border: 0; font-size: 1.2rem }
.breakdown { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1rem }
.breakdown table { table-layout: fixed }
.breakdown thead th:not(:first-child) { width: 5.5rem }
.breakdown thead th:nth-child(4) { width: 34% }
.breakdown :is(th, td):not(:first-child, .share, :nth-child(4)) { text-align: right }
.unknown { color: var(--soft); font-style: italic }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; min-height: 1.5rem }
button:hover { text-decoration: underline }
[aria-sort] button::after { content: " \\25B2" }
[aria-sort=descending] button::after { content: " \\25BC" }
@media screen and (max-width: 52em) {
  .articles, .articles :is(tbody, tr, th, td) { display: block; width: auto; text-align: left }
  .articles thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .articles tbody tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line) }
  .articles tbody th { border-bottom: 0; width: auto }
  .articles td { border: 0; padding: 0.1rem 0 0.1rem 1.1rem; display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); gap: 0 0.75rem }
  .articles td.nil { display: none }
  .articles td::before { color: var(--soft); font-weight: 400 }
${COLUMNS.map(([name], index) => `  .articles td:nth-child(${index + 1})::before { content: "${name}" }`).join('\n')}
  .breakdown :is(th, td) { padding-right: 0.6rem }
  .breakdown :is(th, td):nth-child(3) { display: none }
  .breakdown .share { min-width: 0 }
  .breakdown thead th:not(:first-child) { width: 4.2rem }
  .breakdown thead th:nth-child(4) { width: 32% }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; --unnamed: #8a1812; --thin: #6a4300; --firm: #174d52 }
  html { font-size: 8.5pt }
  body { max-width: none; padding: 0 }
  tr { break-inside: avoid }
  details::details-content { content-visibility: visible; display: block; height: auto }
  path, .articles th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@media (forced-colors: active) {
  .bar { fill: CanvasText }
  .whole { fill: none; stroke: CanvasText }
}
`
