import { reportingCues } from '../english/outlet-reports.js'
import { prints } from '../english/outlets.js'
import { surveyed } from '../english/studies.js'
import type { Analysis } from '../model/analysis.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Sentence, Token } from '../model/sentence.js'
import { defineRule } from './define-rule.js'
import { atClaim, type ClaimGrounds, claimGrounds, isContinuation, namesOf, sourceAt } from './grounds/claim-grounds.js'
import { checked } from './grounds/confirmation.js'
import { cueTokens, isNounOrPronoun, tokensOf } from './grounds/content-tokens.js'
import { judgementIn } from './grounds/judgement.js'
import { onRecord } from './grounds/on-record.js'
import { isOwnOutlet } from './grounds/other-outlet.js'
import { isCount } from './grounds/outlet-count.js'
import { printed } from './grounds/printed.js'
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
  precision: { right: 24, of: 30, measured: '2026-11-30' },
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
      shows: 'so does whoever dismisses the report',
      text: 'The insurer has set aside 40 million crowns for the flood, The Orrel Courier reported on Friday. The ministry dismissed the story.',
    },
    {
      kind: 'failing',
      shows: 'what is only supposed to be confirmed is not',
      text: 'The insurer has set aside 40 million crowns for the flood, The Orrel Courier reported on Friday. The sum, if confirmed, would be the largest yet.',
      findings: [{ message: 'unconfirmed', at: 'The insurer has set aside' }],
    },
    {
      kind: 'failing',
      shows: 'whoever is dismissed says nothing of it',
      text: 'The insurer has set aside 40 million crowns for the flood, The Orrel Courier reported on Friday. Two clerks were dismissed, and the board rejected a bid for the port.',
      findings: [{ message: 'unconfirmed', at: 'The insurer has set aside' }],
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'an outlet that somebody talked to is not the source; the speaker is',
      text: 'The insurer has set aside 40 million crowns for the flood, its director, Olga Prins, told The Orrel Courier.',
    },
    {
      kind: 'near-miss',
      shows: 'whose words an outlet quotes can be asked',
      text: '“Bring me the files,” Judge Hanna Vorse said, according to The Orrel Courier.',
    },
    {
      kind: 'failing',
      shows: 'what a body is told to have offered is news of the outlet',
      text: 'The Orrel Courier reported that the district paid the firm $74,000 for what two firms had offered for less.',
      findings: [{ message: 'unconfirmed', at: 'that the district paid the firm' }],
    },
    {
      kind: 'failing',
      shows: 'whom an outlet quotes without a name',
      text: 'The Orrel Courier quoted a clerk as saying that the insurer would close two offices.',
      findings: [{ message: 'unconfirmed', at: 'a clerk as saying' }],
    },
    {
      kind: 'near-miss',
      shows: 'whom it quotes with a name can be asked',
      text: 'The Orrel Courier quoted Bo Tarn, a clerk, as saying that the insurer would close two offices.',
    },
    {
      kind: 'near-miss',
      shows: 'what a body or a person told everybody can be looked up',
      text: 'The ministry said that it would close two offices, The Orrel Courier reported.',
    },
    {
      kind: 'failing',
      shows: 'what a person was asked or told, few heard',
      text: 'Director Olga Prins was asked to leave after a meeting in June, The Orrel Courier reported. Hanna Vorse had been told to resign by the board, it reported.',
      findings: [
        { message: 'unconfirmed', at: 'Director Olga Prins' },
        { message: 'unconfirmed', at: 'Hanna Vorse had' },
      ],
    },
    {
      kind: 'failing',
      shows: 'a newspaper says what it reports',
      text: 'The board had lost patience by June, The Orrel Courier said.',
      findings: [{ message: 'unconfirmed', at: 'The board had lost' }],
    },
    {
      kind: 'near-miss',
      shows: 'and what it does',
      text: 'The Orrel Courier said that its editors had read the files. Orrel Radio said that the board had been asked to its debate.',
    },
    {
      kind: 'near-miss',
      shows: 'what an outlet thinks is no news of its',
      text: '“It is like the flood of 1987,” The Orrel Courier wrote. “The dike is a monument to thrift,” it wrote.',
    },
    {
      kind: 'near-miss',
      shows: 'what was reported before, mostly by the newsroom itself, is known',
      text: 'The insurer, as The Orrel Courier reported in May, will close two offices.',
    },
    {
      kind: 'near-miss',
      shows: 'nor is what came of a report, nor what is told of it years later, its news',
      text: 'The director left after The Orrel Courier reported that he had sold the dike. On March 2, 1987, The Orrel Courier revealed that he had also leased the lock. The Kelmar Post later reported that he had sold his yacht.',
    },
    {
      kind: 'near-miss',
      shows: 'what an outlet wrote about is not what it said',
      text: 'The Orrel Courier reported on a sale of the dike that the ministry had approved.',
    },
    {
      kind: 'near-miss',
      shows: 'what one said in public can be looked up, in whatever words it is told',
      text: 'Director Olga Prins welcomed the sale, saying that the insurer would close two offices, The Orrel Courier reported. The ministry has stated that it knew of the files, according to The Orrel Courier. According to The Orrel Courier, Judge Hanna Vorse made clear that the emails would stay with him. When asked about the dike, Bo Tarn shrugged and said that it would hold, The Orrel Courier reported.',
    },
    {
      kind: 'near-miss',
      shows: 'how voters of one kind voted is of a poll',
      text: 'Vorse won among younger voters (61 percent), according to CNN.',
    },
    {
      kind: 'near-miss',
      shows: 'somebody was asked about the report',
      text: 'The insurer will close two offices, The Orrel Courier reported. Asked about the report, its director said she had not read it.',
    },
    {
      kind: 'near-miss',
      shows: 'an agency’s count is the record',
      text: 'Vorse had won 61 delegates by Tuesday, according to the Associated Press.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'what the newsroom itself reported it has confirmed',
      text: 'ORREL, May 2 (Reuters) - The insurer will close two offices. It has set aside 40 million crowns for the flood, Reuters reported on Friday.',
    },
  ],
  check(layers, { sentences: reach }) {
    const grounds = claimGrounds(layers).filter(({ sources }) => sources.some(source => source.class === 'media'))
    if (grounds.length === 0)
      return { outcome: 'not-applicable', reason: 'No claim was found that rests on another outlet.' }
    const isChecked = checked(layers.sentences, reach)
    const isSurveyed = surveyed.test(layers.article.text)
    const isOnRecord = onRecord(layers)
    return grounds
      .filter(each => each.claim.support.basis === 'media' && !isContinuation(each) && !isOnRecord(each))
      .filter(({ sources }) => !sources.some(({ name }) => name !== null && isOwnOutlet(name, layers.article)))
      .filter(each => isReport(each, layers, isSurveyed))
      .filter(each => !isChecked(each))
      .map(each => ({
        message: 'unconfirmed',
        words: { claim: each.words, outlet: asPrinted(each, layers.article.text) },
        ...atClaim(each),
      }))
  },
})

/** “the Financial Chronicle”, where the article says so; its name alone has no article. */
const asPrinted = (grounds: ClaimGrounds, text: string): string =>
  grounds.sources
    .map(source => {
      const { start } = sourceAt(source, grounds)
      return /^the /i.test(text.slice(start, start + ARTICLE)) && !/^the /i.test(source.label)
        ? `the ${source.label}`
        : source.label
    })
    .join(', ')

const ARTICLE = 'the '.length

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/** Whether an outlet brings news, which it did not make itself (“it had received the files”), nor count for all. */
function isReport(grounds: ClaimGrounds, { sentences, article: { text } }: Layers, isSurveyed: boolean): boolean {
  const cues = cueTokens(grounds, sentences)
  const content = tokensOf(grounds.claim.content, sentences)
  const subject = content.find(isNounOrPronoun)
  return (
    (cues.some(({ lemma }) => reportingCues.has(lemma.toLowerCase())) || isInPrint(grounds, sentences)) &&
    !cues.some(({ text: word }) => word === 'first') &&
    subject?.text.toLowerCase() !== 'it' &&
    !isCount(grounds, sentences) &&
    !(SHARE.test(grounds.words) && (isSurveyed || VOTERS.test(grounds.words))) &&
    judgementIn(grounds, sentences) === undefined &&
    isPutForward(grounds, sentences) &&
    !isSite(grounds, text) &&
    !grounds.attributions.some(
      each => isOldNews(each, text) || isTopic(each, sentences) || isOwnVoice(each, sentences),
    ) &&
    !(cues.some(({ lemma }) => lemma === 'quote') && content[0]?.pos === 'PROPN') &&
    grounds.sources.every(({ name }) => name !== null) &&
    isStatement(grounds, sentences)
  )
}

/**
 * Whether a newspaper said it, not of itself: “the board had lost patience, the Courier said”. A network
 * says much in its own cause, and any outlet with “we” or “its editors”.
 */
function isInPrint({ claim, attributions, sources }: ClaimGrounds, sentences: readonly Sentence[]): boolean {
  return (
    sources.every(({ name }) => prints.has(name?.split(' ').at(-1)?.toLowerCase() ?? '')) &&
    attributions.some(
      ({ cue, manner }) =>
        manner === 'indirect' && tokensOf(cue, sentences).some(({ text }) => text.toLowerCase() === 'said'),
    ) &&
    !tokensOf(claim.content, sentences).slice(0, OPENING).some(isItsOwn)
  )
}

/** In words: “that its own editors” */
const OPENING = 3

const isItsOwn = ({ text }: Token) => /^(?:its?|they|their|we|our)$/i.test(text)

/**
 * “As the Courier reported” tells of what is known by then, mostly from the outlet of the article itself. So does a
 * report that has made history: “On March 2, 1987, the Courier revealed”, “it later reported”, or
 * that something came of: “she left after the Courier reported that”.
 */
function isOldNews({ source: [at], cue: [cue] }: SourcedAttribution, text: string): boolean {
  if (at === undefined || cue === undefined) return false
  const before = text.slice(Math.max(0, at.start - BEFORE_NAME), at.start)
  const between = text.slice(at.end, Math.max(at.end, cue.end))
  return AS_BEFORE.test(before) || (at.end <= cue.start && (ON_THAT_DAY.test(before) || LATER.test(between)))
}

/** How far before the name of an outlet a date is looked for, in UTF-16 units. */
const BEFORE_NAME = 40

/** “As the”, “after the”, “when”; what happened “before the Courier reported it” may be all that it reported. */
const AS_BEFORE = /\b(?:as|after|when) (?:the )?$/i

/** “On March 2, 1987, the” */
const ON_THAT_DAY = /\b(?:in|on) (?:\p{Lu}\p{L}+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d,? (?:the )?$/iu

/** “later reported” */
const LATER = /^\s*later\b/i

/** “It reported on the sale of the yacht”, “it wrote about a letter”: what it says of them is not told. */
const isTopic = ({ cue }: SourcedAttribution, sentences: readonly Sentence[]) =>
  /^(?:about|on)$/i.test(tokensOf(cue, sentences).at(-1)?.text ?? '')

/** “‘It is a disgrace,’ the Courier wrote” */
const isOwnVoice = ({ manner, cue }: SourcedAttribution, sentences: readonly Sentence[]) =>
  manner === 'direct' && tokensOf(cue, sentences).some(({ lemma }) => lemma === 'write')

/** “The paper’s website”, “according to the site” */
const isSite = (grounds: ClaimGrounds, text: string) =>
  [namesOf(grounds), ...grounds.attributions.map(({ source }) => printed(source, text))].some(name =>
    /\b(?:web ?site|site|page|account)\b/i.test(name),
  )

/** “Among women (61 percent)”, where the article tells of a poll. */
const SHARE = /\d(?: percent|%)/

/** How many of those who voted did so is known from none but a poll, whoever printed it. */
const VOTERS = /\b(?:voters|caucus-?goers)\b/i
