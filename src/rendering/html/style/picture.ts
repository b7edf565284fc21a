/** The picture of sources and what rests on them. */
export const PICTURE = `
.carriers ul { list-style: none; padding: 0; margin: 0 }
.carriers h4 { font-size: 0.8rem; color: var(--soft); font-weight: 650; margin: 0.8rem 0 0.15rem }
.carriers details { font-size: 0.85rem; color: var(--soft) }
.carrier { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr) 5.2rem; gap: 0.1rem 1rem; max-width: none; align-items: center; padding: 0.3rem 0; border-bottom: 1px solid var(--line); background: var(--lit, transparent) }
.axis { display: flex; justify-content: space-between; margin: 0 6.2rem -1.3rem 16rem; color: var(--soft); font-size: 0.75rem; line-height: 1.3rem }
.who { line-height: 1.3; font-size: 0.9rem }
.who a { color: inherit; text-decoration-color: var(--line) }
.who .class { display: block; font-size: 0.78rem; color: var(--kind) }
.carrier svg { display: block; width: 100%; height: 1.15rem; background: linear-gradient(var(--line), var(--line)) 0 100% / 100% 1px no-repeat }
.carrier path { fill: var(--kind) }
.carrier a:hover path { fill: var(--ink) }
.carrier .numbers { line-height: 1.6 }
@media (max-width: 36em) {
  .carrier { grid-template-columns: minmax(0, 1fr) 5.2rem }
  .carrier .who { grid-column: 1 / 3 }
  .axis { margin: 0 6.2rem 0 0 }
}
`
