/**
 * The article, its marks and its notes. A kind of support has its own underline, and behind the claim stands its
 * letter: the marks can be told apart without colour, on paper and in forced colours.
 */
export const ARTICLE = `
.legend { font-size: 0.9rem; color: var(--soft); line-height: 1.9; max-width: 60rem }
.legend .claim, .legend .source, .legend .cue { color: var(--ink) }
article { --gutter: clamp(0.9rem, 2.3vw, 1.7rem); --edge: 0.3rem; font: 1.16rem/1.62 var(--serif); hanging-punctuation: first last }
.block { display: grid; grid-template-columns: minmax(0, 1fr); padding-left: var(--gutter); margin-bottom: 1.05em }
.block > * { margin: 0; max-width: 36rem }
.block blockquote { padding-left: 1.2em; border-left: 1px solid var(--line) }
.block:is(.collective, .media, .none, .mixed, .unnamed, .single-unnamed) { border-left: var(--edge) dotted var(--kind); padding-left: calc(var(--gutter) - var(--edge)) }
.block.unnamed { --edge: 0.5rem; border-left-style: double }
.block.single-unnamed { --edge: 0.5rem; border-left-style: solid }
article > p, article > h3 { padding-left: var(--gutter) }
.headline { font: 700 1.75em/1.2 var(--serif); max-width: 22em }
.subheading { font: 700 1.1em/1.3 var(--serif); margin-top: 0.6em }
.byline, .credit, .elsewhere { font: 0.85rem/1.5 var(--sans); color: var(--soft) }
.credit { font-style: italic }
.claim { text-decoration: underline var(--kind); text-underline-offset: 0.22em; text-decoration-skip-ink: none }
.claim.named { text-decoration-thickness: 1px }
.claim.organization { text-decoration-style: double; text-decoration-thickness: 1px }
.claim.document { text-decoration-style: dashed; text-decoration-thickness: 1px }
.claim.mixed { text-decoration-style: dashed; text-decoration-thickness: 2px }
.claim.media { text-decoration-style: dotted; text-decoration-thickness: 2px }
.claim.collective { text-decoration-style: wavy; text-decoration-thickness: 1px }
.claim.none { text-decoration-style: dotted; text-decoration-thickness: 1px }
.claim.unnamed { text-decoration-thickness: 2px; background: color-mix(in srgb, var(--kind) 7%, transparent) }
.claim.single-unnamed { text-decoration-thickness: 4px; background: color-mix(in srgb, var(--kind) 12%, transparent) }
.source { color: inherit; background: var(--card); border-radius: 0.15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: 0.08em 0.12em; margin: 0 -0.12em }
a.source:not(.claim) { text-decoration: none; border-bottom: 1px solid var(--line) }
a.source:hover { text-decoration: underline 2px var(--link) }
.cue { font-style: italic }
.answered { border-bottom: 1px dotted var(--soft) }
.flagged:not(.claim) { outline: 1px dashed var(--kind); outline-offset: 1px }
.pill { font: 0.68rem/1.25 var(--sans); font-variant-numeric: tabular-nums; white-space: nowrap; vertical-align: 0.3em;
  padding: 0.05em 0.4em; margin: 0 0.15em; border: 1px solid var(--kind); border-radius: 0.7em; color: var(--kind); background: var(--paper); text-decoration: none; user-select: none }
.pill.single-unnamed { background: var(--kind); color: var(--paper) }
.pill.answer { --kind: var(--nobody); border-style: dotted }
a.pill:hover, a.pill:focus-visible { outline: 2px solid var(--kind); outline-offset: 1px }
.pill:target, .side:target, .finding:target, tr:target, .answers li:target { background: var(--chosen); color: var(--ink) }
.pill { scroll-margin-block: 40vh }
.notes { list-style: none; padding: 0; font: 0.82rem/1.4 var(--sans); color: var(--soft) }
.block > .notes { max-width: none; margin-top: 0.5rem }
.side { border-left: 2px solid var(--kind); padding: 0.1rem 0 0.1rem 0.6rem; margin-bottom: 0.5rem; scroll-margin-block: 40vh }
.side p { margin: 0.1rem 0 0 }
.side .pill { vertical-align: 0.05em; margin-left: 0 }
.sure { white-space: nowrap }
.rests { color: var(--kind); font-weight: 650 }
.flag { text-decoration: none; color: inherit }
a.flag:hover { text-decoration: underline }
.flag b { display: inline-block; font: 700 0.68rem/1.35 var(--sans); letter-spacing: 0.04em; text-transform: uppercase; padding: 0 0.4em; border: 1px solid var(--kind); color: var(--kind); border-radius: 2px }
.flag.error b { background: var(--kind); color: var(--paper) }
.flag.warning b { border-width: 2px }
.flag.note b { border-style: dotted }
@media (min-width: 60em) {
  .block { grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); column-gap: 2.5rem }
  .block > .notes { grid-column: 2; margin: 0.3rem 0 0 }
}
`
