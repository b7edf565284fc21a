/** Print and forced colours. */
export const PAPER = `
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; --chosen: #fff;
    --unnamed: #8a1812; --thin: #6a4300; --firm: #174d52; --nobody: #444 }
  @page { margin: 18mm 16mm }
  html { font-size: 8.5pt }
  body { max-width: none; padding: 0 }
  nav, .skip, #filters, .cards, .close, .margin { display: none }
  .story { display: block; margin: 0 }
  a { color: inherit; text-decoration: none }
  a.claim { text-decoration: underline var(--kind) }
  h2, h3, h4 { break-after: avoid }
  h2 { margin-top: 2rem }
  details::details-content { content-visibility: visible; display: block; height: auto }
  .finding, .side, tr, .rule > div, .carrier, .gravest > li { break-inside: avoid }
  .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2rem }
  .figures { grid-template-columns: repeat(5, minmax(0, 1fr)) }
  .rule { grid-template-columns: minmax(0, 16rem) minmax(0, 1fr); column-gap: 1.5rem }
  #article article p { orphans: 3; widows: 3 }
  .block { grid-template-columns: minmax(0, 1fr) 17rem; column-gap: 1.5rem }
  .block > .notes { grid-column: 2; margin: 0 }
  .side:is(.named, .organization, .document) { display: list-item }
  .more { display: none }
  .claim, .source, .number, .severity, .carrier path, .block { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
@media (forced-colors: active) {
  .source { border: 1px solid }
  .margin path { fill: none }
  .carrier path, .margin .unnamed { fill: CanvasText }
  :is(.claim, .source, .side, .carrier, .sources tr) { outline: 2px var(--ring, none) Highlight }
  .number.single-unnamed, .severity.error { border-width: 3px }
  .block.unnamed, .block.single-unnamed { border-left-color: CanvasText }
  .finding:target, .answers li:target { outline: 3px solid Highlight }
  .more, .card { border: 2px solid CanvasText }
}
`
