import { answersGiven } from '../../english/refusals.js'
import type { TokenRow } from '../sources/words/token-row.js'
import { hasBehind } from './refusal.js'

/** After a verb of telling: a matter ("who", "whether", "details"), or nothing. */
export function tells(row: TokenRow, verbAt: number, limit: number): boolean {
  const verb = row.lower[verbAt] ?? ''
  const next = row.lower[verbAt + 1] ?? ''
  if (verb === 'say')
    return (
      /^(?:who|whom|whether|how|what|when|where|why|which|if|more|anything|much|exactly|precisely|for|nothing)$/.test(
        next,
      ) || /^[.,;]$/.test(next)
    )
  if (verb === 'be') return /^(?:interviewed|specific|drawn)$/.test(next)
  if (verb === 'go') return next === 'into'
  if (verb === 'make') return hasBehind(row, verbAt, limit, /^(?:comment|available)$/)
  if (/^(?:talk|speak)$/.test(verb))
    return (
      /^(?:about|to|with|on|publicly|for|[.,;])$/.test(next) &&
      !hasBehind(row, verbAt, Math.min(limit, verbAt + 8), /^(?:record|unless|name)$/)
    )
  // "declined to give her name": that is anonymity
  if (/^(?:his|her|their)$/.test(next) && hasBehind(row, verbAt, Math.min(limit, verbAt + 5), /^names?$/)) return false
  if (/^(?:give|grant|offer|provide|share|make)$/.test(verb))
    return row.lower.slice(verbAt + 1, Math.min(limit, verbAt + 9)).some(word => answersGiven.has(word))
  if (/^(?:identify|name|describe|explain|clarify|list|confirm|state|predict|estimate|divulge|tell)$/.test(verb))
    return true
  return false
}
