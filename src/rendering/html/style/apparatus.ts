import { COLUMNS } from '../sources.js'

/** Findings, sources, rules. */
export const APPARATUS = `
.gravest, .finding-list, .answers, .bands, .decisions { list-style: none; padding: 0 }
.gravest > li { margin-bottom: 0.9rem }
.gravest p { margin: 0.1rem 0 0; font-size: 0.88rem; line-height: 1.45 }
.gravest a { font-weight: 650 }
.grade > :is(h3, summary) { font-size: 1.1rem; color: var(--kind); border-bottom: 2px solid var(--kind); padding-bottom: 0.3rem; margin: 1.75rem 0 1rem }
.grade summary h3 { display: inline; font-size: 1.1rem }
.rule { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0 0 1.75rem }
@media (min-width: 60em) { .rule { grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); column-gap: 2.5rem } }
.rule h4 code { font-weight: 400; display: block; margin-top: 0.15rem }
.rule > div, .outcomes details { font-size: 0.9rem }
.rule > div p { margin-bottom: 0.4rem }
.advice { margin-top: 0.4rem }
#findings details, .outcomes details { color: var(--soft) }
#findings .grade { color: inherit }
.finding { border-left: 0.3rem solid var(--kind); padding: 0.1rem 0 0.1rem 0.9rem; margin-bottom: 1rem; max-width: 46rem }
.finding p { margin: 0 }
.finding .severity { vertical-align: 0.1em }
.finding details, .where { font-size: 0.85rem; color: var(--soft) }
.evidence { margin: 0.3rem 0 }
.evidence div { display: grid; grid-template-columns: minmax(0, 8rem) minmax(0, 1fr); gap: 0 1rem }
.evidence dd { margin: 0; font-family: var(--serif); font-size: 1.1em; color: var(--ink) }
.asked-by { display: flex; flex-wrap: wrap; gap: 0 0.6rem }
#standards ul { columns: 19rem; font-size: 0.9rem }
#standards h3 { margin: 1.5rem 0 0.5rem }
.finding:target, #standards li:target, .answers li:target, .decisions li:target { background: var(--chosen) }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-size: 0.82rem; border-bottom: 2px solid var(--line) }
td.empty { color: var(--soft) }
.sources thead th:nth-child(1) { width: 27% }
.sources thead th:is(:nth-child(2), :nth-child(3), :nth-child(4)) { width: 18% }
.sources tbody th { font-weight: 400; border-left: 0.3rem solid var(--kind); padding-left: 0.8rem }
.sources tr { background: var(--lit, transparent) }
.label { font-weight: 650; color: inherit; text-decoration-color: var(--line) }
.name, .relation, .line, .sources .class { display: block }
.what { color: var(--soft) }
.sources .class { color: var(--kind) }
.sources .numbers { line-height: 1.6 }
.relation { color: var(--soft); font-size: 0.9em }
.decisions p { margin: 0 }
.decisions li { margin-bottom: 0.6rem }
.answers li { margin-bottom: 0.3rem }
.answers bdi { font-weight: 650 }
.outcomes ul { columns: 19rem; column-gap: 2.5rem }
.outcomes :is(.needs-review, .error) ul { columns: auto }
.outcomes li { break-inside: avoid; max-width: 44rem }
.outcomes :is(.needs-review, .error) li { margin-bottom: 0.8rem }
.outcomes dt { font-weight: 700 }
.outcomes dd { margin: 0 0 1rem }
@media screen and (max-width: 52em) {
  .sources, .sources :is(tbody, tr, th, td) { display: block; width: auto }
  .sources thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .sources tbody tr { padding: 0.8rem 0; border-bottom: 1px solid var(--line) }
  .sources tbody th { width: auto; border-bottom: 0 }
  .sources td { border: 0; padding: 0.15rem 0 0.15rem 1.1rem; display: grid; grid-template-columns: minmax(0, 8rem) minmax(0, 1fr); gap: 0 0.75rem }
  .sources td.empty { display: none }
  .sources td::before { color: var(--soft) }
${COLUMNS.map((name, index) => `  .sources td:nth-child(${index + 1})::before { content: "${name}" }`).join('\n')}
  .evidence div { grid-template-columns: minmax(0, 1fr) }
}
`
