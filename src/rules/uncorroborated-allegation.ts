import { defineRule } from './define-rule.js'
import { accusationIn } from './grounds/accusation.js'
import { restsOnOneUnnamed, unnamedSources } from './grounds/anonymity.js'
import { atClaim, type ClaimGrounds, claimGrounds, isContinuation, namesOf } from './grounds/claim-grounds.js'
import { checked } from './grounds/confirmation.js'
import { printed } from './grounds/printed.js'

/**
 * A serious allegation on the word of one person without a name is the most dangerous sentence in a newspaper: the
 * accused cannot answer the accuser, readers cannot weigh him, and the newsroom alone stands behind it in court. It may
 * be printed, when the text says whose allegation it is and whether anything bears it out.
 *
 * Limit: an allegation is known by its verb (“embezzled”, “took bribes”), so one that is put otherwise
 * passes. A word on confirmation counts where it stands near the allegation, whatever it is about.
 */
export default defineRule({
  id: 'uncorroborated-allegation',
  title: 'Uncorroborated allegation',
  description:
    'One unnamed person accuses somebody of a serious wrong, and no word says whether anything bears the accusation out.',
  advice:
    'Find a document or a second source. Failing that, say beside the allegation that it is one, that it could not be verified, and what the accused say.',
  basis: ['BB2', 'RE5', 'CB1', 'UT1'],
  severity: 'error',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it passed 175 and did not apply to 749.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    uncorroborated: {
      text: '“{claim}” accuses somebody (“{word}”) on the word of “{source}” alone. Corroborate it, or say that it could not be verified.',
    },
  },
  options: {
    /** How many sentences behind the allegation the word on confirmation may stand. */
    sentences: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'one official without a name accuses, and nothing bears it out',
      text: 'A senior official said the treasurer had embezzled the money for the new bridge.\n\nThe council will meet on Tuesday.',
      findings: [{ message: 'uncorroborated', at: 'the treasurer had embezzled' }],
    },
    {
      kind: 'failing',
      shows: 'the wrong is a noun',
      text: 'The inspector had taken bribes for years, a former employee of the yard said.',
      findings: [{ message: 'uncorroborated', at: 'The inspector had taken bribes' }],
    },
    {
      kind: 'failing',
      shows: 'the wrong lies in what it is done to',
      text: 'The inspector had forged the signatures, a former employee of the yard said.',
      findings: [{ message: 'uncorroborated', at: 'The inspector had forged' }],
    },
    {
      kind: 'passing',
      shows: 'the text says that the allegation could not be verified',
      text: 'A senior official said the treasurer had embezzled the money for the new bridge. The Sentinel could not independently verify the allegation.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'whoever puts a name to the accusation answers for it',
      text: 'Accountant Bea Lorne said the treasurer had embezzled the money for the new bridge.',
    },
    {
      kind: 'near-miss',
      shows: 'a denial accuses nobody',
      text: 'A senior official said the treasurer had never embezzled any money.',
    },
  ],
  check(layers, { sentences: reach }) {
    const unnamed = unnamedSources(layers)
    const grounds = claimGrounds(layers).filter(
      each => restsOnOneUnnamed(each, unnamed) && !isContinuation(each) && !isQuestion(each, layers.article.text),
    )
    if (grounds.length === 0)
      return { outcome: 'not-applicable', reason: 'No claim was found that rests on one unnamed person alone.' }
    const isChecked = checked(layers.sentences, reach)
    return grounds.flatMap(each => {
      const [accusation] = each.claim.content.flatMap(part => accusationIn(part, layers.sentences) ?? [])
      if (accusation === undefined || isChecked(each)) return []
      const words = { claim: each.words, word: accusation.word, source: namesOf(each) }
      return { message: 'uncorroborated', words, ...atClaim(each) }
    })
  },
})

/** Who asks whether somebody did wrong does not say so. */
const isQuestion = ({ attributions }: ClaimGrounds, text: string) =>
  attributions.some(({ cue }) => /\b(?:ask|question|wonder)/i.test(printed(cue, text)))
