import type { Sentence } from '../model/sentence.js'
import { indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { accusationIn } from './grounds/accusation.js'
import {
  atClaim,
  type ClaimGrounds,
  claimGrounds,
  isAsserted,
  isContinuation,
  namesOf,
} from './grounds/claim-grounds.js'
import { cueTokens } from './grounds/content-tokens.js'
import { isKnowable } from './grounds/knowable.js'

/**
 * A named person may well be the only source for what that person thinks, plans or has seen; most of news is that, and
 * it is no fault. An editor stops at two things: a whole story that one source tells of what others may know too, and an
 * accusation that one source makes. Both want a second voice, and the accused one's.
 *
 * Limit: an accusation is known by its verb and the doer before it (“the treasurer bribed”), so one that is put
 * otherwise passes, and a general remark does not. Single sources without a name, other outlets and
 * collectives have rules of their own.
 */
export default defineRule({
  id: 'single-source',
  title: 'Single source',
  description: 'One source tells the whole story, or makes an accusation that nobody else bears out.',
  advice: 'Find somebody who knows it independently, or a document, and ask those whom it concerns.',
  basis: ['RE2', 'CB1', 'BB1', 'BB2'],
  severity: 'note',
  precision: { right: 8, of: 10, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    story: {
      text: 'All {count} claims of the article rest on “{source}”. Find somebody who knows it independently, and ask those whom it concerns.',
    },
    accusation: {
      text: '“{claim}” is an accusation (“{word}”), and “{source}” alone makes it. Find somebody who bears it out, and print what the accused say.',
    },
  },
  options: {
    /** A story of fewer claims that others may know is a brief, or a report of one person's views, and may have one source. */
    claims: 5,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'one source accuses',
      text: 'Accountant Bea Lorne said the treasurer had embezzled the money for the new roof.\n\nThe parish council will meet on Tuesday, its chairman, Tom Ridd, said.',
      findings: [{ message: 'accusation', at: 'the treasurer had embezzled' }],
    },
    {
      kind: 'failing',
      shows: 'one source tells the whole story',
      text: 'The ferry will stay in the dock until May, harbour master Ilse Marrow said.\n\nMarrow said the hull had rusted through in two places.\n\nThe crew would be paid, she said. Marrow said a replacement was on its way from Orrel. She added that the fares would not rise.',
      findings: [{ message: 'story', at: 'The ferry will stay' }],
    },
    {
      kind: 'passing',
      shows: 'somebody else bears the accusation out in the same words',
      text: 'Accountant Bea Lorne and the bank’s auditor, Cas Wuyts, said the treasurer had embezzled the money for the new roof.',
    },
    {
      kind: 'near-miss',
      shows: 'what a person says of herself needs no second source',
      text: 'Accountant Bea Lorne said she had checked the books twice and would leave the parish in June.',
    },
    {
      kind: 'near-miss',
      shows: 'nor does a story of what she thinks and plans',
      text: 'Harbour master Ilse Marrow said she would not stand again.\n\n“I think the ferry has had its day,” Marrow said.\n\nShe said she had never liked the timetable. “My successor should sell it,” she said. Marrow said she would write a book. She added that the ferry deserved one.',
    },
    {
      kind: 'near-miss',
      shows: 'what somebody only supposes accuses nobody, and what is cited bears an accusation out',
      text: 'Accountant Bea Lorne can appeal if she believes that the treasurer committed fraud.\n\nCas Wuyts, the auditor, accused the parish council of fraud, citing its leaked emails.',
    },
  ],
  check(layers, { claims: fewest }) {
    const grounds = claimGrounds(layers).filter(each => !isContinuation(each))
    const whole = storyOfOne(grounds, fewest, layers.sentences)
    const accusing = grounds
      .filter(each => isOnOneNamed(each) && isAsserted(each))
      .flatMap(each => {
        const word = accusationOf(each, layers.sentences)
        if (word === undefined || isShown(each, layers.sentences)) return []
        return {
          message: 'accusation' as const,
          words: { claim: each.words, word, source: namesOf(each) },
          ...atClaim(each),
        }
      })
    if (whole === undefined) return accusing
    const words = { count: `${grounds.length}`, source: namesOf(whole) }
    return [{ message: 'story' as const, words, ...atClaim(whole) }, ...accusing]
  },
})

/** One source, that readers can know: a person, a body or a text. */
function isOnOneNamed({ claim: { support } }: ClaimGrounds): boolean {
  return support.independent === 1 && ['named', 'organization', 'document'].includes(support.basis)
}

/** The first claim of an article of which each rests on the same source, and enough are such that others may know. */
function storyOfOne(
  grounds: readonly ClaimGrounds[],
  fewest: number,
  sentences: readonly Sentence[],
): ClaimGrounds | undefined {
  const [first] = grounds
  if (first === undefined || !isOnOneNamed(first)) return undefined
  const source = first.claim.support.sourceIds.join(' ')
  const isSame = grounds.every(({ claim }) => claim.support.sourceIds.join(' ') === source)
  return isSame && grounds.filter(each => isKnowable(each, sentences)).length >= fewest ? first : undefined
}

/** The word in a claim that accuses somebody. */
function accusationOf(grounds: ClaimGrounds, sentences: readonly Sentence[]): string | undefined {
  const isCharge = cueTokens(grounds, sentences).some(({ lemma }) => lemma === 'accuse')
  return grounds.claim.content.map(part => accusationIn(part, sentences, isCharge)).find(each => each !== undefined)
    ?.word
}

/** “Lorne accused the board of fraud, citing its emails”: what she cites bears it out. */
function isShown({ at }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[indexAt(sentences, at.start)]
  return sentence?.tokens.some(({ text }) => text === 'citing') ?? false
}
