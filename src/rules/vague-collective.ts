import { singularIn } from '../analysis/survey/words/singular.js'
import { commentators } from '../english/commentators.js'
import { partyAdjectives, partyCalled } from '../english/parties.js'
import { seatsOfPower } from '../english/places.js'
import { polled, scholars, shareOfAsked, surveyed } from '../english/studies.js'
import { sparring, wanting } from '../english/telling-cues.js'
import { words } from '../english/words.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Act } from '../model/attribution.js'
import type { Sentence, Token } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { answeredOnce } from '../order/answered-once.js'
import { indexAt, overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { atClaim, type ClaimGrounds, claimGrounds, sourceAt } from './grounds/claim-grounds.js'
import { cueTokens } from './grounds/content-tokens.js'
import { headNoun } from './grounds/head-noun.js'
import { headings } from './grounds/headings.js'
import { isInstanced } from './grounds/instanced.js'
import { justAsked } from './grounds/just-asked.js'
import { namedExamples } from './grounds/named-example.js'
import { isOfNamedWork } from './grounds/named-work.js'
import { isPutForward, isVoiced } from './grounds/put-forward.js'
import { isStatement } from './grounds/statement.js'

/**
 * “Critics say” lets a view in that nobody has to stand for: readers cannot count the critics, ask them, or tell them
 * from the writer's friends. One of them by name, or the work in which they say it, is what makes it reporting. A
 * collective whose example comes right behind it (“Critics say the figures are old. Jo Marsh of the tenants' league …”)
 * is a heading, and no harm. It is said once of a collective.
 *
 * Limit: any named person who speaks next in the same paragraph, in the next sentence or first in the next paragraph,
 * is taken for the example, an opponent too: whose side somebody is on, the words around a name seldom tell.
 */
export default defineRule({
  id: 'vague-collective',
  title: 'Vague collective',
  description: 'A claim rests on a class of people as a whole (“observers”, “experts”), and none of them is named.',
  advice: 'Name one of them, cite the survey or report in which they say it, or say who and how many told you.',
  basis: ['AP3', 'NP1', 'AB1', 'WJ1'],
  severity: 'warning',
  precision: { right: 42, of: 55, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    authority: {
      text: '“{source}” could be anybody. Name one of them, or the work in which they say so.',
    },
    people: {
      severity: 'note',
      text: '“{source}” are many people, and here they speak with one voice. Say who or how many told you, or cite the survey.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'experts without a name or a number',
      text: 'Experts say the new dike is too low.',
      findings: [{ message: 'authority', at: 'Experts' }],
    },
    {
      kind: 'failing',
      shows: 'where they are from says little more',
      text: 'Western diplomats have expressed doubts about the treaty.',
      findings: [{ message: 'authority', at: 'Western diplomats' }],
    },
    {
      kind: 'failing',
      shows: 'nor does the street where they all sit',
      text: 'The levy was raised in May. Wall Street analysts said it would cost the port $30 million a day.',
      findings: [{ message: 'authority', at: 'Wall Street analysts' }],
    },
    {
      kind: 'failing',
      shows: 'lighter: people who are cited for their own feelings, not for what they know',
      text: 'Voters say the new dike is too low.',
      findings: [{ message: 'people', at: 'Voters' }],
    },
    {
      kind: 'failing',
      shows: 'groups of which none is named',
      text: 'The levy was raised in May. Angling groups say the new dike is too low.',
      findings: [{ message: 'people', at: 'Angling groups' }],
    },
    {
      kind: 'failing',
      shows: 'some of them believe what they told',
      text: 'The levy was raised in May. Some residents believe the new dike is too low.',
      findings: [{ message: 'people', at: 'Some residents' }],
    },
    {
      kind: 'near-miss',
      shows: 'what people at large believe is told by the writer',
      text: 'The levy was raised in May. Residents believe the new dike is too low.',
    },
    {
      kind: 'near-miss',
      shows: 'by some accounts nobody speaks',
      text: 'The levy was raised in May. By some accounts the chairman wept.',
    },
    {
      kind: 'near-miss',
      shows: 'groups of people in a street are there to be seen',
      text: 'The levy was raised in May. Small groups of anglers complained outside the water board.',
    },
    {
      kind: 'passing',
      shows: 'a survey counted them',
      text: 'A survey by the Calder Institute found that half of the engineers in the province considered the new dike too low.',
    },
    {
      kind: 'passing',
      shows: 'so it did where each answer is told by itself',
      text: 'The Calder Institute published a survey in May. 6 in 10 respondents said the new dike was too low. Nearly one in 10 likely voters said they would move. Half of the engineers said the dike would not hold.',
    },
    {
      kind: 'passing',
      shows: 'whoever votes was asked by the survey that is spoken of, and so was whom the sentence before tells of',
      text: 'The Calder Institute published a survey in May. It will be read in Orrel.\n\nVoters over 60 said the new dike was too low. They were asked in March. The survey found younger people less worried. Farmers said they would move.',
    },
    {
      kind: 'failing',
      shows: 'a share that no survey is said to have counted',
      text: 'Six in 10 voters say the new dike is too low.',
      findings: [{ message: 'people', at: 'Six in 10 voters' }],
    },
    {
      kind: 'near-miss',
      shows: 'one of them is named in the next sentence',
      text: 'Critics say the new dike is too low. “It would not have held in 1953,” said Joris Maal, an engineer who left the project last year.',
    },
    {
      kind: 'near-miss',
      shows: 'the next paragraph begins with one of them',
      text: 'Critics say the new dike is too low.\n\n“It would not have held in 1953,” said Joris Maal, an engineer who left the project last year.',
    },
    {
      kind: 'near-miss',
      shows: 'a text is cited between them and one of them',
      text: 'Engineers say the new dike is too low. The levy has doubled since May, the water board reported. “It would not have held in 1953,” says Joris Maal, who left the project last year.',
    },
    {
      kind: 'near-miss',
      shows: 'one of them is named in the next paragraph, by the word for them',
      text: 'Many economists say the levy will rise too fast. It was last raised in May. Few towns could pay it.\n\nIda Kemp, an economist at Orrel College, said it would double.',
    },
    {
      kind: 'near-miss',
      shows: 'one of them is named before they speak',
      text: 'Provincial leaders — and, in particular, Councillor Joris Maal — insisted that the new dike was too low.',
    },
    {
      kind: 'near-miss',
      shows: 'what people may say is not said',
      text: 'Voters could call for a higher dike. Farmers can reasonably complain that it is too low.',
    },
    {
      kind: 'near-miss',
      shows: 'who debates a matter puts nothing forward',
      text: 'Scholars have long debated the origin of the dike. Two experts have not said what they make of it.',
    },
    {
      kind: 'near-miss',
      shows: 'the analysts of one bank are not anybody',
      text: 'Analysts at Orrel Bank said the new dike would cost twice as much. JMR analysts disagreed, and said it would cost less.',
    },
    {
      kind: 'near-miss',
      shows: 'who wrote a text that is cited can be looked up with it',
      text: 'A review by the Calder Institute put the loss at half an inch a year, but its authors warned that the new dike was too low.',
    },
    {
      kind: 'near-miss',
      shows: 'a body is no class of people: it decides, and answers for, what it says',
      text: 'The Association of Dike Engineers said the new dike was too low.',
    },
    {
      kind: 'near-miss',
      shows: 'what a crowd chants claims nothing',
      text: 'Several hundred people stood outside the water board. Some chanted “The dike is too low!” Others left early.',
    },
    {
      kind: 'near-miss',
      shows: '“most” are those whom the survey before them asked',
      text: 'A survey by the Calder Institute in May reached 900 people. Most said the new dike was too low.',
    },
    {
      kind: 'near-miss',
      shows: 'the work of scholars is named, or who led it',
      text: 'The new dike is too low, researchers say in Annals of Dikes. Scientists say the old one was higher. The team, led by Ilse Marrow of Orrel University, measured both.',
    },
    {
      kind: 'failing',
      shows: 'where they work is no name for their work',
      text: 'Scientists say the new dike is too low. The old one, in Orrel, was higher.',
      findings: [{ message: 'authority', at: 'Scientists' }],
    },
    {
      kind: 'failing',
      shows: 'nor is when it appeared',
      text: 'Scientists say the new dike is too low. The results, published in March, alarmed the board. Their findings in May were worse.',
      findings: [{ message: 'authority', at: 'Scientists' }],
    },
    {
      kind: 'failing',
      shows: 'nor where they wrote or showed it',
      text: 'Scientists say the new dike is too low. They wrote a paper while working in Orrel. The study was shown in Nature Park.',
      findings: [{ message: 'authority', at: 'Scientists' }],
    },
    {
      kind: 'near-miss',
      shows: 'what people want, or do to get it, is no claim',
      text: 'The levy was raised in May. Activists marched along the dike, demanding that the board resign. Researchers hope that it will hold. Town leaders call on the board to wait. Several oppose the levy. Taxpayers reporting a loss would pay nothing.',
    },
    {
      kind: 'near-miss',
      shows: 'so do parties of each other, every day, or might many',
      text: 'The levy was raised in May. Democrats blast the board for what they say was a gift to the port. Republicans say that Democrats only play for time. Many would prefer that it had waited.',
    },
    {
      kind: 'failing',
      shows: 'a headline and the line below it are taken up in the text, where the finding stands',
      text: 'New dike opens in Orrel;\nCritics say it is too low.\n\nThe new dike was opened on Monday after eleven years of work along the whole of the northern shore. It cost 90 million crowns. Some critics say that it is too low and that the board was told so in May.',
      findings: [{ message: 'authority', at: 'Some critics' }],
    },
    {
      kind: 'near-miss',
      shows: 'what people at large do is told by the writer',
      text: 'Investors will pay attention to the new dike. Voters are increasingly empowering parties that want it higher.',
    },
  ],
  check(layers) {
    const isCounted = counted(layers)
    const isKnown = known(layers)
    const isInHeadline = overlapping(headings(layers.article))
    const seen = new Set<Source>()
    return claimGrounds(layers).flatMap(ground => {
      if (isInHeadline(ground.at)) return []
      const [source, ...others] = ground.sources
      if (source?.class !== 'collective' || others.length > 0 || seen.has(source)) return []
      seen.add(source)
      const noun = headNoun(source, layers.sentences, isAuthority)
      if (noun === undefined && !NOBODY.has(source.label.toLowerCase())) return []
      const collective = { ground, source, noun, isAuthoritative: noun === undefined || isAuthority(noun) }
      if (!isSpeaking(collective, layers.sentences) || isCounted(collective) || isKnown(collective)) return []
      return {
        message: collective.isAuthoritative ? 'authority' : 'people',
        words: { source: source.label },
        ...atClaim(ground),
        at: sourceAt(source, ground),
      }
    })
  },
})

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** A class of people that a claim rests on. */
interface Collective {
  readonly ground: ClaimGrounds
  readonly source: Source
  /** Undefined of the vaguest: "some". */
  readonly noun: string | undefined
  readonly isAuthoritative: boolean
}

/** The vaguest of all: "some say". */
const NOBODY = words('some many others several most')

/** Whether what people say of a matter counts because of what they are: experts, diplomats, critics. */
const isAuthority = (noun: string) => commentators.has(noun)

/** What an article leans on authorities for; what they decide or intend is theirs. */
const SPEAKING: ReadonlySet<Act> = new Set(['says', 'shows', 'thinks'])

/** Shares that were counted, and bodies, which are no people. */
const SURVEYED =
  /\b(?:majority|percent|half|third|most|groups? of|companies|parties|committees|agencies|courts|embassies|governments|countries|states|sides?|both)\b|%/i

/** Whether people put a view forward; of people at large only what they say counts, since their mind the writer tells. */
function isSpeaking({ ground, source, noun, isAuthoritative }: Collective, sentences: readonly Sentence[]): boolean {
  if (!isPutForward(ground, sentences) || !isOfView({ source, noun, ground }, sentences)) return false
  const acts = ground.attributions.map(({ act }) => act)
  if (isAuthoritative) return acts.some(act => SPEAKING.has(act))
  const isTold = acts.includes('says') && isVoiced(ground, sentences)
  return (
    (isTold || (SOME.test(source.label) && cueTokens(ground, sentences).some(isBelieving))) &&
    !SURVEYED.test(source.label) &&
    isStatement(ground, sentences)
  )
}

/** “Some investors” were heard, where the mind of investors at large is told by the writer. */
const SOME = /^some\b/i

const isBelieving = ({ lemma }: Token) => /^(?:believe|think|fear|suspect)$/.test(lemma)

/**
 * Whether a view is told, not what people want or do (“activists demanded a dike”, “several oppose the levy”, “towns
 * call on the board”), nor how parties speak of each other every day (“Democrats blast the levy”).
 */
function isOfView({ ground, source, noun }: Omit<Collective, 'isAuthoritative'>, sentences: readonly Sentence[]) {
  const cues = cueTokens(ground, sentences)
  const said = sentences[indexAt(sentences, ground.at.start)]
  const isWanting = cues.some(({ lemma }, at) => wanting.has(lemma) || isCall(cues, at))
  // “Taxpayers reporting gains”, “a collection of his writing”
  const isMisread = NO_CUE.test(cues.map(({ text }) => text).join(' '))
  const party = partyOf(source.label)
  const isSparring =
    party !== undefined && (cues.some(({ lemma }) => sparring.has(lemma)) || isOnRivals(party, said?.tokens))
  const isStand = noun === undefined && !isStatement(ground, sentences) && !/^as\b/i.test(ground.words)
  return !isWanting && !isMisread && !isSparring && !(isStand && !cues.some(isSeeing))
}

const NO_CUE = /^(?:reporting|writing|reports of|accounts|estimates)$/i

/** “Call on”, “calling for” */
const isCall = (cues: readonly Token[], at: number) =>
  cues[at]?.lemma === 'call' && /^(?:on|for)$/.test(cues[at + 1]?.text ?? '')

/** “Some saw the levy as too high” judges it, in no clause of its own. */
const isSeeing = ({ lemma }: Token) => /^(?:see|view|interpret|regard|criticize|call)$/.test(lemma)

/** “Democrats say Republicans only play for time” */
const isOnRivals = (party: string, said: readonly Token[] = []) =>
  said.some(({ text }) => {
    const other = /^\p{Lu}/u.test(text) ? partyOf(text) : undefined
    return other !== undefined && other !== party
  })

/** The party of “Tories”, “G.O.P.”. */
const partyOf = (word: string) => partyCalled.get(singularIn(partyAdjectives, word.toLowerCase().replaceAll('.', '')))

/** Prepares the question whether a survey that the article tells of asked them. */
function counted(layers: Layers): (collective: Collective) => boolean {
  const { text } = layers.article
  const isSurveyed = answeredOnce(() => surveyed.test(text))
  const hasJustAsked = justAsked(layers)
  return ({ ground, source, noun, isAuthoritative }) =>
    isSurveyed() &&
    // "6 in 10 respondents", "half of the engineers"
    (source.mentions.some(({ start, end }) => shareOfAsked.test(text.slice(start, end))) ||
      // "voters over 60"
      (noun !== undefined && polled.has(noun)) ||
      // "Farmers said they would move", in the sentence after the survey's
      ((noun === undefined || !isAuthoritative) && hasJustAsked(ground)))
}

/** Prepares the question whether readers can tell who is meant, or one of them is named. */
function known(layers: Layers): (collective: Collective) => boolean {
  const exampleOf = namedExamples(layers)
  return ({ ground, source, noun, isAuthoritative }) => {
    // "provincial leaders, and in particular Councillor Joris Maal"
    if (isInstanced(ground, source, layers.article.text) || isPlaced(source, isAuthoritative, layers.article))
      return true
    if (noun !== undefined && scholars.has(noun) && isOfNamedWork(ground, layers)) return true
    // "Critics say … “It would not have held,” said Joris Maal, an engineer"
    const example = exampleOf(ground)
    return example !== undefined && (example.isRightBehind || example.isOfTheirs)
  }
}

/**
 * Whether readers can tell who is meant: people of one body ("analysts at Orrel Bank"; not "Wall Street analysts"),
 * those just spoken of, or who wrote what is cited ("its authors").
 */
function isPlaced({ affiliation, mentions: [first] }: Source, isAuthoritative: boolean, { text }: Article): boolean {
  return (
    (affiliation !== null && !(isAuthoritative && seatsOfPower.has(affiliation.text.toLowerCase()))) ||
    (first !== undefined &&
      /^(?:(?:the|these|those|a dozen|dozens)\s|(?:its|their) authors$)/i.test(text.slice(first.start, first.end)))
  )
}
