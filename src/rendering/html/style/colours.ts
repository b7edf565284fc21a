/**
 * Colours and faces. Every colour of text holds 4.5:1 against the page and its tints in both schemes (WCAG 2.2 AA).
 * `--kind` is the colour of what a thing rests on; no meaning hangs on it alone.
 */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #efebe1; --ink: #211f1b; --soft: #5a554c; --line: #d9d3c6; --link: #1b4c8c; --chosen: #ffedad;
  --unnamed: #a01f18; --collective: #7a4800; --media: #653a9c; --mixed: #8a2c67; --document: #005c66;
  --organization: #1d5499; --named: #2a6534; --nobody: #5a554c;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", Charter, "Bitstream Charter", Cambria, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1917; --card: #302d28; --ink: #ebe6dd; --soft: #aca598; --line: #403c36; --link: #9cc3f5; --chosen: #574610;
    --unnamed: #ff9f93; --collective: #efb562; --media: #cdb0ff; --mixed: #f2a3d2; --document: #74d2d9;
    --organization: #98c3ff; --named: #94d4a0; --nobody: #aca598;
  }
}
:root { --kind: var(--nobody) }
.single-unnamed, .unnamed, .unnamed-person { --kind: var(--unnamed) }
.collective { --kind: var(--collective) }
.media { --kind: var(--media) }
.mixed { --kind: var(--mixed) }
.document { --kind: var(--document) }
.organization { --kind: var(--organization) }
.named, .named-person { --kind: var(--named) }
.none, .author { --kind: var(--nobody) }
.error { --kind: var(--unnamed) }
.warning { --kind: var(--collective) }
.note { --kind: var(--nobody) }
`
