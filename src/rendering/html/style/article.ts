/**
 * The article, its marks and its notes. A kind of support has its own underline, and the note beside says it in words:
 * the marks can be told apart without colour, on paper and in forced colours.
 */
export const ARTICLE = `
.story { display: grid; grid-template-columns: 0.45rem minmax(0, 1fr); column-gap: 0.55rem; margin-left: -0.6rem }
.margin svg { position: sticky; top: 4rem; display: block; width: 100%; height: min(100%, 100vh - 6rem); background: var(--card) }
.margin path { fill: var(--kind) }
@media (min-width: 48em) { .story { column-gap: 1.1rem; margin-left: -1.55rem } }
#article article { --gutter: clamp(0.9rem, 2.3vw, 1.7rem); --edge: 0.3rem; font: 1.16rem/1.62 var(--serif); hanging-punctuation: first last }
.block { display: grid; grid-template-columns: minmax(0, 1fr); padding-left: var(--gutter); margin-bottom: 1.05em; border-left: 0 solid var(--kind) }
.block > * { margin: 0; max-width: 36rem }
.block blockquote { padding-left: 1.2em; border-left: 1px solid var(--line) }
.block:is(.collective, .media, .none, .mixed, .unnamed, .single-unnamed) { border-left: var(--edge) dotted var(--kind); padding-left: calc(var(--gutter) - var(--edge)) }
.block.unnamed { --edge: 0.5rem; border-left-style: double }
.block.single-unnamed { --edge: 0.5rem; border-left-style: solid }
#article article > p, #article article > h3 { padding-left: var(--gutter) }
.headline { font: 700 clamp(1.3em, 1em + 2vw, 1.75em)/1.2 var(--serif); max-width: 22em }
.subheading { font: 700 1.1em/1.3 var(--serif); margin-top: 0.6em }
.byline, .credit, .elsewhere { font: 0.85rem/1.5 var(--sans); color: var(--soft) }
.credit { font-style: italic }
.claim { color: inherit; text-decoration: underline var(--kind); text-underline-offset: 0.22em; text-decoration-skip-ink: none; background: var(--lit, transparent) }
.claim:is(.named, .organization) { text-decoration-thickness: 1px }
.claim.document { text-decoration-style: dashed; text-decoration-thickness: 1px }
.claim:is(.media, .none, .mixed) { text-decoration-style: dotted; text-decoration-thickness: 2px }
.claim.collective { text-decoration-style: wavy; text-decoration-thickness: 1px }
.claim.unnamed { text-decoration-thickness: 2px; background: var(--lit, color-mix(in srgb, var(--kind) 7%, transparent)) }
.claim.single-unnamed { text-decoration-thickness: 4px; background: var(--lit, color-mix(in srgb, var(--kind) 12%, transparent)) }
a.claim:hover { text-decoration-thickness: 3px }
.source { color: inherit; background: var(--lit, var(--card)); border-radius: 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 0.08em 0.12em; margin: 0 -0.12em }
a.source:not(.claim) { text-decoration: none; border-bottom: 1px solid var(--line) }
a.source:hover { text-decoration: underline 2px var(--link) }
.cue, .block i { font-style: italic }
.answered { border-bottom: 1px dotted var(--soft) }
.flagged:not(.claim) { outline: 1px dashed var(--kind); outline-offset: 1px }
.number { display: inline-block; font: 650 0.75rem/1.3 var(--sans); font-variant-numeric: tabular-nums lining-nums; min-width: 1.55em; text-align: center; padding: 0 0.3em; border: 1px solid var(--kind); border-radius: 0.8em; color: var(--kind); background: var(--lit, var(--paper)); text-decoration: none; white-space: nowrap }
.number.single-unnamed { background: var(--kind); color: var(--paper) }
.number:is(.collective, .media, .none, .mixed, .answer) { border-style: dotted }
.number:hover { outline: 2px solid var(--kind); outline-offset: 1px }
article :is(p, li, h3):not(.short) > .number { display: inline; vertical-align: 0.35em; padding: 0.05em 0.45em; margin: 0 0.1em 0 0.2em; scroll-margin-block: 40vh; user-select: none }
.numbers { line-height: 1.9 }
.numbers .number { min-width: 1.9em; padding: 0.1em 0.35em }
.notes { list-style: none; padding: 0; font: 0.82rem/1.4 var(--sans); color: var(--soft) }
.block > .notes { max-width: none; margin-top: 0.4rem }
.side { border-left: 2px solid var(--kind); padding: 0.1rem 0.5rem 0.1rem 0.6rem; margin-bottom: 0.5rem; position: relative; background: var(--lit, transparent) }
.side p { margin: 0.1rem 0 0 }
.side .who { font-size: inherit }
.side .short { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.4em }
.rests { color: var(--kind); font-weight: 650 }
.more { display: var(--more, none); color: var(--ink) }
.more .because { padding-left: 1.1em; margin: 0.2rem 0; color: var(--soft) }
.on-claim { border-top: 1px solid var(--line); margin-top: 0.4rem; padding-top: 0.3rem }
.sure { white-space: nowrap }
.flag { text-decoration: none; color: inherit }
a.flag:hover { text-decoration: underline }
.severity { display: inline-block; font: 700 0.75rem/1.3 var(--sans); letter-spacing: 0.04em; text-transform: uppercase; padding: 0 0.4em; border: 1px solid var(--kind); color: var(--kind); border-radius: 2px }
.severity.error { background: var(--kind); color: var(--paper) }
.severity.warning { border-width: 2px }
.severity.note { border-style: dotted }
@media (min-width: 60em) {
  .block { grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); column-gap: 2.5rem }
  .block > .notes { grid-column: 2; margin: 0.3rem 0 0 }
  .more { position: absolute; z-index: 2; inset: 100% 0 auto -2px; background: var(--chosen); border-left: 2px solid var(--kind); padding: 0.2rem 0.6rem 0.6rem; box-shadow: 0 0.6rem 1rem -0.4rem #0006 }
}
@media (max-width: 60em) {
  .side:is(.named, .organization, .document) { display: var(--more, none) }
  .side .who { display: inline }
}
`
