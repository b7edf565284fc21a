/** The page: its faces, measure and parts. Lengths are in rem and em, so that zoom and larger type reflow it. */
export const LAYOUT = `
* { box-sizing: border-box }
html { font: 100%/1.5 var(--sans); font-size: clamp(100%, 0.85rem + 0.3vw, 125%); background: var(--paper); color: var(--ink);
  overflow-wrap: anywhere; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 3.5rem }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; max-width: 74rem }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0 }
h2 { font: 700 1.5rem/1.2 var(--serif); border-top: 1px solid var(--line); padding-top: 1.5rem; margin: 3.5rem 0 1rem }
#filters + section > h2 { border: 0; margin-top: 0; padding-top: 2rem }
h3 { font-size: 1rem; font-weight: 700 }
h4 { font-size: 1rem; font-weight: 650 }
p, ul, ol, dl, figure, blockquote { margin: 0 0 0.75em }
ul, ol { padding-left: 1.2em }
code { font: 0.82em var(--mono); color: var(--soft) }
main p, main li { max-width: 44rem; text-wrap: pretty }
summary { cursor: pointer; padding: 0.2rem 0 }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem 1rem; z-index: 9 }
.skip:focus { left: 1rem; top: 0.5rem }
.masthead { padding-top: clamp(1rem, 3vw, 2.25rem) }
h1 { font: 700 clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem)/1.15 var(--serif); max-width: 30em; margin-bottom: 0.4em }
.kicker, #summary h2 { display: block; font: 700 0.75rem/1.5 var(--sans); letter-spacing: 0.12em; text-transform: uppercase; color: var(--soft) }
.kicker { margin-bottom: 0.5em }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0.3rem 0; margin: 0; border-block: 1px solid var(--line); font-size: 0.88rem }
nav a { display: inline-block; padding: 0.25rem 0; text-decoration: none }
nav a:hover { text-decoration: underline }
#summary h2 { border: 0; margin: 1.25rem 0 0; padding: 0 }
.verdict { font: 1.5rem/1.35 var(--serif); margin: 0.3rem 0 1.1rem; text-wrap: balance; max-width: 46rem }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: 0.9rem 1.75rem; list-style: none; padding: 0; margin: 0 0 1.75rem }
.figures li { border-top: 2px solid var(--line) }
.figures a { display: block; padding-top: 0.4rem; color: var(--soft); font-size: 0.85rem; line-height: 1.35; text-decoration: none }
.figures a:hover { text-decoration: underline }
.figures b { display: block; font: 700 1.6rem/1.15 var(--serif); color: var(--ink); font-variant-numeric: lining-nums }
.figures .grave { color: var(--unnamed) }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.75rem 3rem }
.columns h3 { border-bottom: 1px solid var(--line); padding-bottom: 0.4rem; margin-bottom: 0.6rem }
@media (min-width: 60em) { .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
footer { color: var(--soft); font-size: 0.85rem; border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem }
.hash { font-family: var(--mono); font-size: 0.9em }
`
