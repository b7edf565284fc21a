import type { Attribution } from '../model/attribution.js'
import type { NonResponse } from '../model/non-response.js'
import { addressedBefore } from './non-responses/addressed.js'
import { echoOf } from './non-responses/echoes.js'
import { partiesOf } from './non-responses/parties.js'
import { findRefusals } from './non-responses/refusals.js'
import { sourcesPrinted, whoIsSubject } from './non-responses/subject.js'
import type { Survey } from './sources/survey.js'
import { rangeOf } from './sources/words/token-row.js'

/**
 * Every party that the article says was asked and did not answer, each by itself. A party is where the article
 * prints it, a pronoun included: whom it means is told when sources are resolved.
 */
export function findNonResponses({ row, directory }: Survey, attributions: readonly Attribution[]): NonResponse[] {
  const found: NonResponse[] = []
  const sources = sourcesPrinted(row, attributions)
  for (const refusal of findRefusals(row)) {
    const printed = refusal.party ?? whoIsSubject(row, directory, sources, refusal)
    if (!printed) continue
    const subject = addressedBefore(row, printed) ?? printed
    const echo = echoOf(row, refusal.to)
    const parties = [subject, ...(echo ? [echo] : [])].flatMap(each => partiesOf(row, directory, each))
    for (const { party, at } of parties) {
      const range = rangeOf(row, { from: Math.min(refusal.from, at.from), to: Math.max(refusal.to, at.to) })
      found.push({
        ...range,
        party,
        partyAt: rangeOf(row, at),
        saidAt: rangeOf(row, refusal),
        sourceId: null,
        outcome: refusal.outcome,
      })
    }
  }
  return found
}
