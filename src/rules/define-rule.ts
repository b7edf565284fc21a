import { filled } from './grounds/filled.js'
import type { Layer, Messages, Options, Outcome, Remark, Rule, RuleDefinition, Stop, Verdict } from './rule.js'

/**
 * Makes a rule of its definition. The compiler holds that `check` reads no layer but those it needs, and that it fills
 * every blank of its messages. All rules are handed the one analysis, so that what they ask of it is answered once.
 */
export function defineRule<Needs extends Layer, const M extends Messages, O extends Options>(
  definition: RuleDefinition<Needs, M, O>,
): Rule {
  const { messages, options: defaults, check, severity } = definition
  return {
    ...definition,
    check: (analysis, options) => {
      const verdict = check(analysis, options ? { ...defaults, ...options } : defaults)
      return outcomeOf(verdict, stop => remarkOf(stop, messages, severity))
    },
  }
}

function outcomeOf<M extends Messages>(verdict: Verdict<M>, remark: (stop: Stop<M>) => Remark): Outcome {
  if ('outcome' in verdict) return { ...verdict, remarks: [] }
  return { outcome: verdict.length > 0 ? 'failed' : 'passed', reason: null, remarks: verdict.map(remark) }
}

function remarkOf<M extends Messages>(stop: Stop<M>, messages: M, severity: Rule['severity']): Remark {
  const { message: id, words, at, evidence, certainty, claimId = null, sourceId = null } = stop
  const message = messages[id]
  return {
    messageId: id,
    message: message ? filled(message.text, words) : id,
    severity: message?.severity ?? severity,
    at,
    evidence: evidence.toSorted((one, other) => one.at.start - other.at.start || one.at.end - other.at.end),
    certainty,
    claimId,
    sourceId,
  }
}
