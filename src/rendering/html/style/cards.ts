/**
 * The boxes that narrow the page, and the card of the chosen source. The
 * boxes stay in view: what a link leads to comes to stand below them.
 */
export const CARDS = `
#filters { position: sticky; top: 0; z-index: 3; background: var(--paper); border-block: 1px solid var(--line); margin-top: 2.5rem; padding: 0.25rem 0; font-size: 0.88rem; max-height: 45vh; overflow: auto }
@media (min-width: 37.51em) {
  :root:has(#filters[open]) { scroll-padding-top: calc(45vh + 1rem) }
  :root:has(#filters[open]) .number { scroll-margin-block: 0 }
}
#filters summary { font-weight: 650; width: fit-content }
:root:has(#filters :checked) #filters { border-bottom: 3px solid var(--link) }
:root:has(#filters :checked) #filters summary::after { content: " some of it is hidden"; font-weight: 400; color: var(--soft) }
fieldset { border: 0; padding: 0; margin: 0.3rem 0; min-width: 0 }
legend { padding: 0; color: var(--soft) }
fieldset div { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; align-items: baseline }
@media (min-width: 48em) {
  legend { float: left; width: 10rem; padding: 0.15rem 0 }
  fieldset div { margin-left: 10rem }
}
label { cursor: pointer; padding: 0.15rem 0; min-height: 1.6rem }
input { accent-color: var(--link); width: 1rem; height: 1rem; vertical-align: -0.12em; margin: 0 0.2em 0 0 }
.count { color: var(--soft); font-variant-numeric: tabular-nums }
.card { display: none; position: fixed; z-index: 4; right: max(1rem, (100vw - 74rem) / 2); bottom: 1rem; width: min(27rem, 100vw - 2rem); max-height: min(60vh, 32rem); overflow: auto; background: var(--paper); border: 1px solid var(--line); border-top: 0.3rem solid var(--kind); box-shadow: 0 0.5rem 2rem #0005; padding: 0.8rem 1rem; font-size: 0.88rem }
.card:target { display: block }
.card h3 { padding-right: 4rem; font: 700 1.1rem/1.25 var(--serif) }
.card p { margin: 0 0 0.3rem }
.card .class { color: var(--kind) }
.card .facts, .card .facts + p { color: var(--soft) }
.card ol { list-style: none; padding: 0; margin: 0.5rem 0 }
.card ol li { margin-bottom: 0.45rem; padding-left: 2.4em; text-indent: -2.4em; font-family: var(--serif) }
.card ol .number { text-indent: 0; min-width: 2em; margin-right: 0.2em }
.card .close { position: absolute; right: 1rem; top: 0.8rem }
@media (max-width: 36em) { .card { inset: auto 0 0 0; width: auto; max-height: 50vh; border-width: 0.3rem 0 0 } }
`
