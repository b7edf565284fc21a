import { anchor } from '../anchors.js'
import type { View } from '../view.js'

/**
 * What the page shows of a choice, without script: the address names a claim or a source, and its words light up all
 * over the article.
 */
export function choiceRules({ report, claimsOn }: View): string {
  const ofClaims = report.claims.map(({ id }) => {
    const claim = anchor('claim', id)
    return `:root:has(:is(#${claim},#${anchor('note', id)}):target) .${claim}`
  })
  const ofSources = report.sources.map(source => {
    const id = anchor('source', source.id)
    const lit = [id, ...claimsOn(source).map(claim => anchor('claim', claim.id))].map(name => `.${name}`)
    return `:root:has(#${id}:target) :is(${lit.join()})`
  })
  const chosen = [...ofClaims, ...ofSources]
  return chosen.length === 0 ? '' : `\n${chosen.join(',\n')} { background: var(--chosen) }`
}
