/**
 * What a phone asks for: links that a finger can hit, at least 24 CSS pixels either way (WCAG 2.2, 2.5.8), and
 * the boxes that narrow the page out of the way. The bars of a source lead where the numbers beside them do.
 */
export const TOUCH = `
@media screen and (max-width: 37.5em) {
  html { scroll-padding-top: 1rem }
  #filters { position: static; max-height: none }
  .number, .numbers .number { min-width: 1.5rem; line-height: 1.4rem; padding: 0 0.3em }
  article :is(p, li, h3):not(.short) > .number { padding: 0.35em 0.75em; vertical-align: 0.15em }
  :is(.who, .where, .relation, .gravest li, .answers li, .asked-by, .close, section > p, #standards li) > a, .side .flag, .label, .close:is(a) { display: inline-block; min-width: 1.5rem; max-width: 100%; min-height: 1.5rem; padding-block: 0.25rem }
  .carrier svg a { pointer-events: none }
}
`
