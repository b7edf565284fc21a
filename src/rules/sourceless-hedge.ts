import { charging, hedges } from '../english/hedges.js'
import type { Analysis } from '../model/analysis.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import { overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { hasLearned } from './grounds/has-learned.js'
import { havingPartIn } from './grounds/having-part-in.js'
import { hasSource, headingsAndQuoted } from './grounds/own-voice.js'

/**
 * “Reportedly” and “it is understood” say that somebody said so and keep back who. They look like caution, and work the
 * other way: the claim is printed, the newsroom takes no responsibility for it, and readers can weigh nobody’s word.
 * “The Sentinel has learned” is the same with the newsroom’s own name in front.
 *
 * Limit: a source in the sentence is taken for the hedge’s own, and so is a body or a text cited in a sentence
 * next to it, and an outlet in the two before it, but for “understood”. “Allegedly” where charges are told of is left to lawyers.
 */
export default defineRule({
  id: 'sourceless-hedge',
  title: 'Hedge without a source',
  description: 'A hedge (“reportedly”, “it is understood”, “has learned”) stands where the source should be named.',
  advice:
    'Say who reported, alleged or understood it. If nobody can be named, say who told you and why there is no name.',
  basis: ['NP1', 'AP1', 'BB3'],
  severity: 'warning',
  precision: { right: 21, of: 25, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'quotations', 'attributions', 'sources'],
  messages: {
    hedge: {
      text: '“{hedge}” says that somebody said so, and not who. Name the source of “{sentence}”.',
    },
    learned: {
      text: '“{hedge}” names the newsroom where its source belongs. Say who told it, or what it saw, for “{sentence}”.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'somebody reported it, but who?',
      text: 'The harbour board met on Monday. The director is reportedly about to leave.',
      findings: [{ message: 'hedge', at: 'reportedly' }],
    },
    {
      kind: 'failing',
      shows: 'nobody in particular understands it',
      text: 'The harbour board met on Monday. It is understood that the director will leave.',
      findings: [{ message: 'hedge', at: 'It is understood' }],
    },
    {
      kind: 'failing',
      shows: 'nor whoever was cited before',
      text: 'The crane was sold, the harbour board said. It is understood that the director will leave. Some traders believe the lease is too dear, and it is understood that two will leave.',
      findings: [
        { message: 'hedge', at: 'It is understood' },
        { message: 'hedge', at: 'it is understood' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'what is reported may go on with the board',
      text: 'The crane was sold, the harbour board said. It reportedly fetched 40 million crowns. Police in Orrel said that the buyer is understood to have left.',
    },
    {
      kind: 'failing',
      shows: 'nor whose accounts these are',
      text: 'The harbour board met on Monday. By some accounts the director wept.',
      findings: [{ message: 'hedge', at: 'By some accounts' }],
    },
    {
      kind: 'failing',
      shows: 'nor whose estimates',
      text: 'The harbour board met on Monday. Only 900 cranes, by most estimates, have been sold.',
      findings: [{ message: 'hedge', at: 'by most estimates' }],
    },
    {
      kind: 'near-miss',
      shows: 'whose accounts they are',
      text: 'The harbour board met on Monday. By some accounts, heard by Ilse Marrow, the director wept, the board said. By his own account he laughed.',
    },
    {
      kind: 'failing',
      shows: 'nor without “that”',
      text: 'The harbour board met on Monday. It is thought Wexborough want more than the lease.',
      findings: [{ message: 'hedge', at: 'It is thought' }],
    },
    {
      kind: 'failing',
      shows: 'nor in the past',
      text: 'The harbour board met on Monday. It was reported last week that the director had left.',
      findings: [{ message: 'hedge', at: 'It was reported last week that' }],
    },
    {
      kind: 'failing',
      shows: 'nor who claimed it',
      text: 'The harbour board met on Monday. It was claimed last night that the director had left.',
      findings: [{ message: 'hedge', at: 'It was claimed last night that' }],
    },
    {
      kind: 'failing',
      shows: 'nor who estimated it',
      text: 'The harbour board met on Monday. It’s estimated that the cranes lift 900 tons a day.',
      findings: [{ message: 'hedge', at: 'It’s estimated that' }],
    },
    {
      kind: 'near-miss',
      shows: 'who estimated it is named',
      text: 'The harbour board met on Monday. It is estimated that the cranes lift 900 tons a day, according to the board.',
    },
    {
      kind: 'failing',
      shows: 'nor as an aside',
      text: 'The harbour board met on Monday. The lease, understood to be worth about £145m, ends in May.',
      findings: [{ message: 'hedge', at: 'understood to' }],
    },
    {
      kind: 'failing',
      shows: 'the newsroom is no source of its own',
      text: 'The director of the harbour will leave in May, the Orrel Sentinel has learned.',
      findings: [{ message: 'learned', at: 'has learned' }],
    },
    {
      kind: 'passing',
      shows: 'the source is named in the sentence',
      text: 'The director is reportedly about to leave, according to the Orrel Courier.',
    },
    {
      kind: 'near-miss',
      shows: 'a speaker hedges, and answers for it',
      text: '“He is reportedly about to leave,” said Ilse Marrow, the harbour master.',
    },
    {
      kind: 'near-miss',
      shows: 'the police believe it',
      text: 'Police in Orrel said a man believed to be armed had left the harbour on foot.',
    },
    {
      kind: 'near-miss',
      shows: 'what a person is taken for, and a rule that all know',
      text: 'She is thought of as a rebel. It was a hard rule, understood by all.',
    },
    {
      kind: 'near-miss',
      shows: 'a post that the article shows is in its writer’s words',
      format: 'markdown',
      text: 'The harbour board met on Monday.\n\n> The director has reportedly sold his yacht. — Orrel Watch (@orrelwatch)\n\nIt adjourned at noon.',
    },
    {
      kind: 'near-miss',
      shows: 'nor is a post in plain text',
      text: 'The harbour board met on Monday. The director has reportedly sold his yacht — Orrel Watch (@orrelwatch) June 3, 2024. It adjourned at noon.',
    },
    {
      kind: 'near-miss',
      shows: 'what a person has learned is no scoop',
      text: 'The director has learned three languages since he came to Orrel.',
    },
    {
      kind: 'near-miss',
      shows: 'from whom the outlet has learned it',
      text: 'The Orrel Courier has learned from two directors that the yacht is sold.',
    },
    {
      kind: 'near-miss',
      shows: 'the outlet that reported it was named in the paragraph before',
      text: 'The harbour board met on Monday. The director has sold the yacht, The Orrel Courier reported.\n\nThe buyer reportedly paid in cash.',
    },
  ],
  check(layers) {
    const { article, sentences, attributions } = layers
    const isLeftOut = overlapping(headingsAndQuoted(layers))
    const citedIn = havingPartIn(attributions.filter(hasSource), ({ source, cue }) => [...source, ...cue])
    const citesBody = overlapping(cuesOf(BODIES, layers))
    const citesOutlet = overlapping(cuesOf(OUTLETS, layers))
    return sentences.flatMap((sentence, index) => {
      const hedge = hedgeIn(sentence, article.text, citedIn) ?? learningIn(sentence, article.text)
      if (hedge === undefined || isLeftOut(hedge.at)) return []
      const before = sentences[index - 1]
      const next = sentences[index + 1]
      const isContinued =
        !isOwn(hedge.at, article.text) &&
        ([before, next].some(each => each?.block === sentence.block && citesBody(each)) ||
          sentences.slice(Math.max(0, index - REACH), index).some(citesOutlet))
      if (
        isContinued ||
        POST.test(article.text.slice(sentence.start, sentence.end)) ||
        isCharge(hedge.at, [sentence, before, next], article.text)
      )
        return []
      return {
        message: hedge.message,
        words: {
          hedge: article.text.slice(hedge.at.start, hedge.at.end),
          sentence: article.text.slice(sentence.start, sentence.end),
        },
        at: hedge.at,
        evidence: [{ what: 'sentence', at: sentence }],
        certainty: 1,
      }
    })
  },
})

/** How many sentences before a hedge may cite the outlet that reported it. */
const REACH = 2

/** The signature of a post that the article shows: “— Orrel Watch (@orrelwatch)”. */
const POST = /\(@\w{1,15}\)/

type Layers = Pick<Analysis, 'attributions' | 'sources'>

/** A hedge in a sentence that cites nobody, but for whom the hedge itself is about. */
function hedgeIn(sentence: Sentence, text: string, citedIn: (parts: readonly Range[]) => SourcedAttribution[]) {
  const found = hedges.exec(text.slice(sentence.start, sentence.end))
  if (found === null) return undefined
  const start = sentence.start + found.index
  const at = { start, end: start + found[0].length }
  const isHedge = overlapping([at])
  const isElsewhere = isOwn(at, text) ? isBefore(at, text) : () => false
  const isCited = citedIn([sentence]).some(each => !each.cue.some(isHedge) && !isElsewhere(each))
  return isCited ? undefined : { message: 'hedge' as const, at }
}

/** “It is understood” is the newsroom's own word, whoever is cited before it; “reportedly” may be theirs. */
const isOwn = ({ start, end }: Range, text: string) => text.slice(start, end).includes('understood')

/** Whether words were cited before a hedge, and not over it: “some believe it is dear, and | it is understood”. */
function isBefore({ start }: Range, text: string): (cited: SourcedAttribution) => boolean {
  const isOver = ({ end }: Range) => end > start
  const opensClause = /, (?:and|but|while) $/.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))
  return ({ cue, content }) => !cue.some(isOver) && (opensClause || !content.some(isOver))
}

/** “, while ”, in UTF-16 units. */
const LONGEST_JOINT = 8

function learningIn(sentence: Sentence, text: string) {
  const at = hasLearned(sentence, text)
  return at && { message: 'learned' as const, at }
}

/** Where sources of some classes are cited, on whose word the next sentence may go on. */
function cuesOf(classes: ReadonlySet<string>, { attributions, sources }: Layers): Range[] {
  const bodies = new Set(sources.filter(source => classes.has(source.class)).map(({ id }) => id))
  return attributions.filter(({ sourceIds }) => sourceIds.some(id => bodies.has(id))).flatMap(({ cue }) => cue)
}

const OUTLETS: ReadonlySet<string> = new Set(['media'])
const BODIES: ReadonlySet<string> = new Set([...OUTLETS, 'organization', 'document'])

function isCharge(at: Range, around: readonly (Sentence | undefined)[], text: string): boolean {
  if (!/^allegedly/i.test(text.slice(at.start, at.end))) return false
  return around.some(sentence => sentence?.tokens.some(({ lemma }) => charging.has(lemma)))
}
