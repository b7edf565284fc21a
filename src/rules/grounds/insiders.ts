import { authorities, headPosts, insideNouns, publicPosts, seats } from '../../english/inside-nouns.js'
import { newsPeople } from '../../english/news-people.js'
import { posts } from '../../english/person-nouns.js'
import { ordinals } from '../../english/quantities.js'
import { broadDescriptors, emptyDescriptors } from '../../english/source-descriptions.js'
import type { Analysis } from '../../model/analysis.js'
import type { Sentence } from '../../model/sentence.js'
import type { Source } from '../../model/source.js'
import { answeredOnce } from '../../order/answered-once.js'
import { unnamedSources } from './anonymity.js'
import { headNoun } from './head-noun.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'sources'>

/**
 * The unnamed people who tell of a matter from the inside, by their post, by how they know, or since a reason
 * is printed for leaving their name out: those whom newsrooms mean by “anonymous sources”. Passers-by, kin and
 * lawyers are none, nor are officials at large who speak for a public authority: it answers for the words.
 */
export const insideSources = answeredOnce(
  (layers: Layers): ReadonlySet<Source> =>
    new Set([...unnamedSources(layers)].filter(source => isInsider(source, layers.sentences))),
)

/** What a rule on them says of an article that has none. */
export const NO_INSIDER = {
  outcome: 'not-applicable',
  reason: 'No unnamed insider was found among the sources.',
} as const

function isInsider(source: Source, sentences: readonly Sentence[]): boolean {
  const { basisOfKnowledge, anonymity, affiliation, count } = source
  if (basisOfKnowledge !== null || anonymity.reason !== null) return true
  if (isAuthority(source) || isPress(source)) return false
  const noun = headNoun(source, sentences, each => insideNouns.has(each) || posts.has(each) || seats.has(each))
  if (noun === undefined) return false
  // “An engineer at the water board”; one alone who headed it is often named further down.
  const isOfBody = affiliation !== null && posts.has(noun) && !(count === 1 && headPosts.has(noun))
  return (
    insideNouns.has(noun) ||
    (seats.has(noun) && isPickedOut(source)) ||
    (isOfBody && !publicPosts.has(noun) && !newsPeople.has(noun))
  )
}

/** “One senator”, “another lawmaker”, “a second delegate”: where several have spoken, whom nobody names. */
const isPickedOut = ({ count, label }: Source) => count === 1 && PICKED_OUT.test(label)
const PICKED_OUT = new RegExp(`^(?:one|another|(?:a|the) (?:${[...ordinals.keys()].join('|')})) (?!of )`, 'i')

/**
 * “State officials”, “Orrel election officials”, “Trade Party officials”, “sheriff’s investigators”; a number or a rank
 * before them would tell them apart.
 */
function isAuthority({ label }: Source): boolean {
  const [noun, ...called] = label.split(/[\s,]+/).toReversed()
  const isOfAuthority = (word: string) => word === 'and' || authorities.has(word.toLowerCase().replace(/['’]s$/, ''))
  const isItsName = (word: string, at: number) =>
    /^\p{Lu}/u.test(word) && (!tellsOfPeople(word.toLowerCase()) || called[at - 1]?.toLowerCase() === 'party')
  return (
    /^(?:officials|investigators)$/i.test(noun ?? '') &&
    called.some(isOfAuthority) &&
    called.every((word, at) => isOfAuthority(word) || isItsName(word, at))
  )
}

const tellsOfPeople = (word: string) => emptyDescriptors.has(word) || broadDescriptors.has(word)

/** “Some media sources”: outlets, which readers can look up. */
const isPress = ({ label }: Source) => /\b(?:media|news|press) (?:sources|reports|outlets)\b/i.test(label)
