import { anchor } from '../anchors.js'
import type { View } from '../view.js'

/** A ground, and a ring where the reader's own colours leave no ground. */
const LIT = '--lit: var(--chosen); --ring: solid'

/**
 * What the page shows of a choice, without script: the address names a claim or a source, and its words light up all
 * over the page; a claim's note then says more.
 */
export function choiceRules({ report, numberOf, claimsOn, tells }: View): string {
  const ofClaims = report.claims.filter(tells).map(claim => {
    const number = numberOf(claim)
    return `:root:has(#${anchor('claim', number)}:target) .c${number}`
  })
  const ofSources = report.sources.filter(tells).map(source => {
    const number = numberOf(source)
    const lit = [`.s${number}`, ...claimsOn(source).map(claim => `.c${numberOf(claim)}`)]
    return `:root:has(#${anchor('source', number)}:target) :is(${lit.join()})`
  })
  return rule(ofClaims, `--more: block; ${LIT}`) + rule(ofSources, LIT)
}

function rule(selectors: readonly string[], declarations: string): string {
  return selectors.length === 0 ? '' : `\n${selectors.join(',\n')} { ${declarations} }`
}
