import { COLUMNS } from '../sources.js'

/** Summary lists, findings, sources, rules. */
export const APPARATUS = `
.pills { display: inline-flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; padding: 0; margin: 0 }
.pills .pill, .where .pill { vertical-align: 0; margin: 0; font-size: 0.78rem }
.pills a, .where a.pill { display: inline-block; min-height: 1.5rem; min-width: 1.5rem; line-height: 1.4rem; text-align: center }
.rests-on, .gravest, .finding-list, .answers { list-style: none; padding: 0 }
.rests-on > li { --edge: 0.3rem; border-left: var(--edge) solid var(--kind); padding-left: calc(1.2rem - var(--edge)); margin-bottom: 1rem; display: flex; flex-wrap: wrap; gap: 0.15rem 0.8rem; align-items: baseline }
.rests-on > .single-unnamed { --edge: 0.5rem }
.rests-on > .unnamed { --edge: 0.5rem; border-left-style: double }
.rests-on > :is(.collective, .media, .none, .mixed) { border-left-style: dotted }
.rests-on p { margin: 0 }
.rests-on p > b { font-size: 1.1rem }
.names { flex-basis: 100%; color: var(--soft); font-size: 0.88rem }
.gravest > li { margin-bottom: 0.9rem }
.gravest p { margin: 0.1rem 0 0; font-size: 0.92rem }
.gravest a { font-weight: 650 }
.strip { margin: 2rem 0 1rem }
.strip svg { display: block; width: 100%; height: 2.2rem }
.strip .tick { fill: var(--line) }
.strip .bar { fill: var(--kind) }
.strip figcaption { color: var(--soft); font-size: 0.82rem; margin-top: 0.25rem }
.rule { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0 0 2.5rem }
.rule > div { margin-bottom: 0.5rem }
@media (min-width: 60em) {
  .rule { grid-template-columns: minmax(0, 21rem) minmax(0, 1fr); column-gap: 2.5rem }
}
.rule h3 { font-size: 1.1rem; margin-bottom: 0.25rem }
.rule h3 code { font-weight: 400; display: block }
.description { color: var(--soft) }
.finding { border: 1px solid var(--line); border-left: 0.3rem solid var(--kind); padding: 0.7rem 1rem; margin-bottom: 0.75rem; max-width: 52rem }
.finding p { margin: 0 }
.evidence { margin: 0.5rem 0; font-size: 0.92rem }
.evidence div { display: grid; grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); gap: 0 1rem }
.evidence dt { color: var(--soft) }
.evidence dd { margin: 0; font-family: var(--serif); font-size: 1.05em }
.where { color: var(--soft); font-size: 0.85rem }
.basis { color: var(--soft); font-size: 0.85rem; display: flex; flex-wrap: wrap; gap: 0 0.5rem }
.basis p { margin: 0 }
.basis ul { display: contents; list-style: none }
.suppressed li { color: var(--soft) }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-size: 0.82rem; border-bottom: 2px solid var(--line) }
td.empty { color: var(--soft) }
thead th:nth-child(1) { width: 27% }
thead th:is(:nth-child(2), :nth-child(3), :nth-child(4)) { width: 18% }
tbody th { font-weight: 400 }
tbody th { border-left: 0.3rem solid var(--kind); padding-left: 0.8rem }
.label { font-weight: 650 }
.class, .name, .relation, .line { display: block }
.class { color: var(--kind) }
.relation, details { color: var(--soft); font-size: 0.9em }
summary { cursor: pointer; padding: 0.2rem 0 }
.answers li { margin-bottom: 0.3rem }
.answers bdi { font-weight: 650 }
.outcomes ul { columns: 19rem; column-gap: 2.5rem }
.outcomes li { break-inside: avoid; max-width: none }
.outcomes dt { font-weight: 700 }
.outcomes dd { margin: 0 0 1rem }
@media screen and (max-width: 52em) {
  table, tbody, tr, th, td { display: block; width: auto }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tbody tr { padding: 0.8rem 0; border-bottom: 1px solid var(--line) }
  tbody th { width: auto; border-bottom: 0 }
  td { border: 0; padding: 0.15rem 0 0.15rem 1.1rem; display: grid; grid-template-columns: minmax(0, 8rem) minmax(0, 1fr); gap: 0 0.75rem }
  td.empty { display: none }
  td::before { color: var(--soft) }
${COLUMNS.map((name, index) => `  td:nth-child(${index + 1})::before { content: "${name}" }`).join('\n')}
  .evidence div { grid-template-columns: minmax(0, 1fr) }
}
`
