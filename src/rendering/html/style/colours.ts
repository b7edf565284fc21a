/**
 * Colours and faces. Three colours carry meaning: what rests on unnamed people, what rests on little else, and what
 * rests on names, bodies and documents; none carries it alone. Every colour of text holds 4.5:1 against the page and
 * its tints in both schemes (WCAG 2.2 AA). `--kind` is the colour of what a thing rests on.
 */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --card: #f3f0e9; --ink: #1d1c1a; --soft: #5b574f; --line: #d8d3c8; --link: #1d4778; --chosen: #ffeeb0;
  --unnamed: #a8201a; --thin: #7d5000; --firm: #1f5d63; --nobody: #5b574f;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, "Bitstream Charter", Georgia, Cambria, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --card: #292621; --ink: #ebe6dd; --soft: #aca598; --line: #423e37; --link: #a5c8f3; --chosen: #41350b;
    --unnamed: #ff9d91; --thin: #eab65e; --firm: #82cdd2; --nobody: #aca598;
  }
}
:root { --kind: var(--nobody) }
.single-unnamed, .unnamed, .unnamed-person, .grave, .error { --kind: var(--unnamed) }
.collective, .media, .mixed, .none, .warning { --kind: var(--thin) }
.document, .organization, .named, .named-person { --kind: var(--firm) }
.author, .note, .answer { --kind: var(--nobody) }
`
