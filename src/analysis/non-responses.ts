import type { Attribution } from '../model/attribution.js'
import type { NonResponse } from '../model/non-response.js'
import { overlapping } from '../order/ranges.js'
import { echoOf } from './non-responses/echoes.js'
import { extentOf } from './non-responses/extent.js'
import { quotedBy } from './non-responses/in-quotation.js'
import { addressedBefore } from './non-responses/newsroom-requests.js'
import { partiesOf } from './non-responses/parties.js'
import { findRefusals } from './non-responses/refusals.js'
import { sentenceSubject, sourcesPrinted, subjectOfRefusal } from './non-responses/subject.js'
import { rangeOf } from './survey/words/token-row.js'
import type { Survey } from './survey.js'

/**
 * Every party that the article says was asked and did not answer, each by itself. A party is where the article
 * prints it, a pronoun included: whom it means is told when sources are resolved.
 */
export function findNonResponses(
  { row, directory, notes }: Survey,
  attributions: readonly Attribution[],
): NonResponse[] {
  const withheld = overlapping(notes.map(({ wording }) => wording))
  // "who would not give any name, said"
  const refusals = findRefusals(row).filter(refusal => !withheld(rangeOf(row, refusal)))
  if (refusals.length === 0) return []
  const found: NonResponse[] = []
  const sources = sourcesPrinted(row, attributions)
  const speakerOf = quotedBy(row, attributions)
  for (const refusal of refusals) {
    const beside = refusal.party ?? (refusal.isOwn ? null : subjectOfRefusal(row, directory, refusal))
    const printed = beside ?? (refusal.isOwn ? speakerOf(refusal) : sentenceSubject(row, directory, sources, refusal))
    if (!printed) continue
    const subject = addressedBefore(row, printed) ?? printed
    const echo = echoOf(row, refusal.to)
    const parties = [subject, ...(echo ? [echo] : [])].flatMap(each => partiesOf(row, directory, each))
    for (const { party, at } of parties) {
      const isBeside = subject === beside || (at.from > refusal.from && !refusal.isOwn)
      found.push({
        ...rangeOf(row, extentOf(row, refusal, isBeside ? at : beside)),
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
