import { polls, reportingCues, tallied } from '../english/outlet-reports.js'
import type { Analysis } from '../model/analysis.js'
import type { PartOfSpeech, Sentence, Token } from '../model/sentence.js'
import { indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { unnamedSources } from './grounds/anonymity.js'
import { atClaim, type ClaimGrounds, claimGrounds, isContinuation, namesOf } from './grounds/claim-grounds.js'
import { isChecked } from './grounds/confirmation.js'
import { tokensIn } from './grounds/content-tokens.js'
import { isOwnOutlet } from './grounds/other-outlet.js'
import { wordsOf } from './grounds/passed-on-words.js'
import { isPutForward } from './grounds/put-forward.js'
import { isStatement } from './grounds/statement.js'

/**
 * What another outlet reported was not heard by this newsroom: its sources are unknown here, and its errors are taken
 * over with it. Credit is due to the outlet, and readers are owed a word on whether the report was confirmed.
 *
 * Limit: a word on confirmation counts where it stands near the report, whatever it is about. What an outlet judges
 * or announces is told from a report by its verb. A fact-check of the outlet's own is taken for a report, and what it
 * reported before, where the article does not say whose it is.
 */
export default defineRule({
  id: 'second-hand-report',
  title: 'Another outlet’s report',
  description: 'A claim rests on the report of another outlet alone, and no word says whether it was confirmed.',
  advice: 'Confirm the report from a source of your own, or print that you could not.',
  basis: ['BB1', 'AP6', 'RE6', 'SP2', 'AJ1', 'LI1'],
  severity: 'note',
  precision: { right: 18, of: 31, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unconfirmed: {
      text: '“{claim}” was reported by {outlet}, and nobody else stands behind it. Confirm it, or say that it could not be confirmed.',
    },
  },
  options: {
    /** How many sentences behind the report the word on confirmation may stand. */
    sentences: 2,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'a report taken over without a word on its truth',
      text: 'The insurer has set aside 40 million crowns for the flood, The Orrel Courier reported on Friday.',
      findings: [{ message: 'unconfirmed', at: 'The insurer has set aside' }],
    },
    {
      kind: 'passing',
      shows: 'the newsroom says that it could not confirm the report',
      text: 'The insurer has set aside 40 million crowns for the flood, The Orrel Courier reported on Friday. The Sentinel could not independently confirm the report.',
    },
    {
      kind: 'near-miss',
      shows: 'an outlet that somebody talked to is not the source; the speaker is',
      text: 'The insurer has set aside 40 million crowns for the flood, its director, Olga Prins, told The Orrel Courier.',
    },
    {
      kind: 'near-miss',
      shows: 'whose words an outlet quotes can be asked',
      text: '“Bring me the files,” Judge Hanna Vorse said, according to The Orrel Courier.',
    },
    {
      kind: 'near-miss',
      shows: 'an agency’s count is the record',
      text: 'Vorse had won 61 delegates by Tuesday, according to the Associated Press.',
    },
    {
      kind: 'near-miss',
      shows: 'what the newsroom itself reported it has confirmed',
      text: 'ORREL, May 2 (Reuters) - The insurer will close two offices. It has set aside 40 million crowns for the flood, Reuters reported on Friday.',
    },
  ],
  check(layers, { sentences: reach }) {
    const grounds = claimGrounds(layers).filter(({ sources }) => sources.some(source => source.class === 'media'))
    if (grounds.length === 0) return { outcome: 'not-applicable', reason: 'The article cites no other outlet.' }
    const isOnRecord = onRecord(layers)
    return grounds
      .filter(each => each.claim.support.basis === 'media' && !isContinuation(each) && !isOnRecord(each))
      .filter(({ sources }) => !sources.some(({ name }) => name !== null && isOwnOutlet(name, layers.article)))
      .filter(each => isReport(each, layers.sentences))
      .filter(each => !isChecked(each, layers.sentences, reach))
      .map(each => ({
        message: 'unconfirmed',
        words: { claim: each.words, outlet: namesOf(each) },
        ...atClaim(each),
      }))
  },
})

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/**
 * Prepares the question whether a claim tells within itself whose words it is, whom readers can ask: “‘Bring me the
 * files,’ the judge said, according to the Courier”. “People briefed on the plan told the Courier” they cannot.
 */
function onRecord({ article, sentences, sources }: Layers): (each: ClaimGrounds) => boolean {
  const hidden = unnamedSources(sources, article.text)
  const known = new Map(
    sources.filter(each => each.class !== 'media' && !hidden.has(each)).map(each => [each.id, each]),
  )
  return ({ claim, attributions }) => {
    const speaker = attributions
      .flatMap(({ relays }) => relays.map(id => known.get(id)))
      .find(each => each !== undefined)
    const tokens = claim.content.flatMap(range => tokensIn(range, sentences))
    const words = speaker && wordsOf(speaker, tokens)
    return words !== undefined && (words.isPublic || !words.isPrivate)
  }
}

/** Whether an outlet brings news, which it did not make itself (“it had received the files”) and does not count for all. */
function isReport(grounds: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  const cues = grounds.attributions.flatMap(({ cue }) => cue.flatMap(range => tokensIn(range, sentences)))
  const content = grounds.claim.content.flatMap(range => tokensIn(range, sentences))
  const told = sentences[indexAt(sentences, grounds.at.start)]?.tokens ?? []
  const subject = content.find(({ pos }) => NOMINAL.has(pos))
  return (
    cues.some(({ lemma }) => reportingCues.has(lemma.toLowerCase())) &&
    !cues.some(({ text }) => text === 'first') &&
    subject?.text.toLowerCase() !== 'it' &&
    !isTally(content, told) &&
    isPutForward(grounds, sentences) &&
    !/\b(?:web ?site|site|page|account)\b/i.test(namesOf(grounds)) &&
    grounds.sources.every(({ name }) => name !== null) &&
    isStatement(grounds, sentences)
  )
}

/** “She has won 61 delegates”, by the Associated Press's count; what an outlet's own poll found. */
const isTally = (content: readonly Token[], around: readonly Token[]) =>
  around.some(({ lemma }) => polls.has(lemma)) ||
  (content.some(({ text }) => /\d/.test(text)) && [...content, ...around].some(({ lemma }) => tallied.has(lemma)))

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])
