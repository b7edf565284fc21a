import { fictions, recordings, sensitiveMatters, talkingToReporters } from '../english/bystander-nouns.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Sentence, Token } from '../model/sentence.js'
import { answeredOnce } from '../order/answered-once.js'
import { countBefore, indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { isBystander } from './grounds/bystanders.js'
import { type ClaimGrounds, claimGrounds } from './grounds/claim-grounds.js'
import { cueTokens, tokensOf } from './grounds/content-tokens.js'
import { firstUses } from './grounds/first-uses.js'
import { isStatement } from './grounds/statement.js'
import { isToldToOthers } from './grounds/told-to-others.js'

/**
 * “A neighbour said” costs nothing to write and could be made up; so could the neighbour. Who stands for nothing in the
 * story but colour can be asked for a name, or left out. Where the matter is one that people are hurt for, a name may
 * rightly be missing; that is for an editor to judge, and the rule says so. It is said once of a person.
 *
 * Limit: bystanders are known by their noun (“a woman in the queue”), and such matters by their words (“rape”, “gang”).
 */
export default defineRule({
  id: 'unnamed-bystander',
  title: 'Unnamed passer-by',
  description: 'Somebody whom the reporter only met is cited without a name, on a matter that asks for no protection.',
  advice: 'Ask for the name, or leave the remark out.',
  basis: ['RP1'],
  severity: 'note',
  precision: { right: 0, of: 2, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    unnamed: {
      text: '“{source}” has no name, and “{claim}” asks for no protection. Get the name, or leave the remark out.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'somebody in a queue',
      text: 'The tax office in Orrel had been empty for weeks, a woman in the queue said.',
      findings: [{ message: 'unnamed', at: 'a woman in the queue' }],
    },
    {
      kind: 'passing',
      shows: 'the same with a name',
      text: 'The tax office in Orrel had been empty for weeks, said Ada Roth, who lives next door. “Open the door now,” a man in the queue shouted.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'a matter in which a name can hurt is for an editor to judge',
      text: 'The gang had threatened everybody in the street, a neighbor said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'whoever is told to be of a body speaks from inside it',
      text: 'The tax office in Orrel had been empty for weeks, a council worker said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a reason for the missing name is printed',
      text: 'The tax office in Orrel had been empty for weeks, said a woman in the queue, who declined to give her name because her sister works there.',
    },
    {
      kind: 'near-miss',
      shows: 'the remark was made to somebody in the story',
      text: 'The tax office in Orrel had been empty for weeks, a woman in the queue told Senator Bo Tarn.',
    },
    {
      kind: 'near-miss',
      shows: 'nobody in particular speaks',
      text: 'When a man says that a woman is shrill, he shuts her up. In the sketch, a tourist says the harbor is closed.',
    },
    {
      kind: 'near-miss',
      shows: 'nor did the reporter meet whoever speaks in a recording',
      text: 'The tax office in Orrel has been empty for weeks. In a clip that was posted on Monday, a man says: “Nobody comes here.”',
    },
    {
      kind: 'failing',
      shows: 'a recording that is only spoken of',
      text: 'The council has posted a video of the tax office in Orrel. It had been empty for weeks, a woman in the queue said.',
      findings: [{ message: 'unnamed', at: 'a woman in the queue' }],
    },
    {
      kind: 'failing',
      shows: 'things beside the speaker that are called like recordings',
      text: 'As police tape fluttered outside the shop, a neighbor said the tax office had been empty for weeks. Outside the post office on Mill Street, a woman said it would stay so. Outside the border post, a driver said nobody missed it.',
      findings: [
        { message: 'unnamed', at: 'a neighbor' },
        { message: 'unnamed', at: 'a woman' },
        { message: 'unnamed', at: 'a driver' },
      ],
    },
  ],
  check(layers) {
    const { sentences, sources } = layers
    const met = new Set(sources.filter(source => isBystander(source, sentences) && isIntroduced(source.label)))
    if (met.size === 0)
      return {
        outcome: 'not-applicable',
        reason:
          'No passer-by was found, by the nouns that the rule knows, who has neither a name nor a reason to go without.',
      }
    const isNobody = nobodies(sentences)
    const uses = firstUses(
      claimGrounds(layers).filter(
        grounds => isToldToReporter(grounds, sentences) && !grounds.attributions.some(isNobody),
      ),
      met,
    )
    const isSensitive = answeredOnce((grounds: ClaimGrounds) => touchesSensitive(grounds, sentences))
    const open = uses.filter(({ grounds }) => !isSensitive(grounds))
    const [guarded] = uses
    if (open.length === 0 && guarded) {
      const reason = `“${guarded.source.label}” may have a reason not to be named that is not printed.`
      return { outcome: 'needs-review', reason }
    }
    return open.map(({ source, grounds, place }) => ({
      message: 'unnamed',
      words: { source: source.label, claim: grounds.words },
      ...place,
    }))
  },
})

/** Whether the remark was made to a reporter, as far as its words tell. */
const isToldToReporter = (grounds: ClaimGrounds, sentences: readonly Sentence[]) =>
  isStatement(grounds, sentences) &&
  cueTokens(grounds, sentences).some(
    ({ lemma, text }) => talkingToReporters.has(lemma.toLowerCase()) && !text.endsWith('saying'),
  ) &&
  !grounds.attributions.some(each => isToldToOthers(each, sentences))

/**
 * Prepares the question whether nobody in particular speaks, nobody at all, or nobody whom the reporter
 * could ask: “when a man says”, “in the sketch, a tourist says”, “in the video, a man says”.
 */
function nobodies(sentences: readonly Sentence[]): (attribution: SourcedAttribution) => boolean {
  const scenes = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ lemma, pos }) => pos === 'NOUN' && fictions.has(lemma)),
  )
  return ({ source: [at] }) => {
    if (at === undefined) return false
    const here = indexAt(sentences, at.start)
    const tokens = sentences[here]?.tokens ?? []
    const speaker = countBefore(tokens, at.start)
    const before = tokens.slice(Math.max(0, speaker - OPENING), speaker)
    const from = sentences[Math.max(0, here - SCENE)]?.start ?? at.start
    return (
      CONDITION.test(before.at(-1)?.text ?? '') ||
      before.some((_, at) => isRecording(before, at)) ||
      countBefore(scenes, from) < countBefore(scenes, at.start)
    )
  }
}

/** How many sentences before a voice may tell that it is made up. */
const SCENE = 4

/** How many words of a sentence before its speaker may tell of a recording: “In a clip that was posted on Monday, a man”. */
const OPENING = 20

/** “in a clip”, “on video”, “in a short Kelmar TV clip”; not “outside the post office”, “in a video shop”. */
function isRecording(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.pos !== 'NOUN' || !recordings.has(token.lemma) || NOUN.test(tokens[at + 1]?.pos ?? '')) return false
  const preposition = tokens.slice(Math.max(0, at - LONGEST_PHRASE), at).findLast(({ pos }) => !DESCRIBING.test(pos))
  return /^(?:in|on)$/i.test(preposition?.text ?? '')
}

/** In tokens, before its noun: “in a short Kelmar TV | clip”. */
const LONGEST_PHRASE = 5
const NOUN = /^(?:NOUN|PROPN)$/
const DESCRIBING = /^(?:ADJ|DET|NOUN|NUM|PROPN)$/

const CONDITION = /^(?:when|whenever|if|once|should)$/i

/** “the woman” is spoken of elsewhere, and may have her name there; “6 in 10 voters” answered a survey. */
const isIntroduced = (label: string) => /^(?:an?|one|another|two|three|some|several)\b/i.test(label)

const touchesSensitive = ({ claim }: ClaimGrounds, sentences: readonly Sentence[]) =>
  tokensOf(claim.content, sentences).some(({ lemma }) => sensitiveMatters.has(lemma.toLowerCase()))
