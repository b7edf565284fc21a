/** Print and forced colours. */
export const PAPER = `
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; --chosen: #fff;
    --unnamed: #8a1812; --collective: #6a3f00; --media: #57308a; --mixed: #7a235a; --document: #004d55; --organization: #17457f; --named: #1f5028; --nobody: #444 }
  @page { margin: 18mm 16mm }
  html { font-size: 8.5pt }
  body { max-width: none; padding: 0 }
  nav, .skip { display: none }
  a { color: inherit; text-decoration: none }
  a.claim { text-decoration: underline var(--kind) }
  h2, h3 { break-after: avoid }
  .finding, .side, tr, .rule > div, .rests-on > li, .gravest > li { break-inside: avoid }
  .rule > div { break-after: avoid }
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2rem }
  h2 { margin-top: 2rem }
  .rule { margin-bottom: 1.25rem }
  article p { orphans: 3; widows: 3 }
  .block { grid-template-columns: minmax(0, 1fr) 17rem; column-gap: 1.5rem }
  .block > .notes { grid-column: 2; margin: 0 }
  .claim, .source, .pill, .flag b, .bar, .block { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@media (forced-colors: active) {
  .source { border: 1px solid }
  .strip .bar { fill: CanvasText }
  .strip .tick { fill: GrayText }
  .pill.single-unnamed, .flag.error b { border-width: 3px }
  .pill:target, .side:target, .finding:target, tr:target { outline: 3px solid Highlight }
}
`
