import { singular } from '../../analysis/survey/words/singular.js'
import { withholdingNouns } from '../../english/inside-nouns.js'
import { posts } from '../../english/person-nouns.js'
import { emptyDescriptors, ranks } from '../../english/source-descriptions.js'
import { words } from '../../english/words.js'
import type { Analysis } from '../../model/analysis.js'
import type { Range } from '../../model/range.js'
import type { Source } from '../../model/source.js'
import { indexAt } from '../../order/ranges.js'
import { type ClaimGrounds, claimGrounds } from './claim-grounds.js'
import { headNoun } from './head-noun.js'
import { printingsOf } from './printings.js'
import { labelWords } from './words-of-text.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** How close an example stands behind the many it is one of. */
interface NamedExample {
  /** In the same paragraph, in the next sentence, or where a quotation opens the next paragraph. */
  readonly isRightBehind: boolean
  /**
   * Called by a word of theirs (“union officials”, then “Bo Tarn, a union chairman”), or new and quoted right behind.
   * Nobody with a name is one of “sources” or of those who asked for anonymity, nor anybody without a post an official.
   */
  readonly isOfTheirs: boolean
}

/**
 * Prepares the question who with a name speaks right behind many without one, in the same paragraph or in the next:
 * “The port is ready, according to many union officials. / Bo Tarn, a union chairman, said …”.
 */
export function namedExamples(layers: Layers): (each: ClaimGrounds) => NamedExample | undefined {
  const grounds = claimGrounds(layers)
  const blockOf = ({ at: { start } }: ClaimGrounds) => layers.sentences[indexAt(layers.sentences, start)]?.block
  const rankOf = new Map(grounds.map(({ claim }, rank) => [claim.id, rank]))
  return each => {
    const source = each.sources[0]
    const others = source ? othersBehind(grounds, (rankOf.get(each.claim.id) ?? grounds.length) + 1, source) : []
    const block = blockOf(each)
    // “Scientists say it works. The survey found 40. …, says Bo Tarn”: a body or a text may stand between
    const next = others.find(other => blockOf(other) === block && other.sources.some(isNamed)) ?? others[0]
    const person = next?.sources.find(isNamed)
    if (source === undefined || next === undefined || person === undefined) return undefined
    const [from, to] = [each.at, next.at].map(({ start }) => indexAt(layers.sentences, start))
    const [many, one, before] = [from, to, (to ?? 0) - 1].map(at => layers.sentences[at ?? -1])
    if (many === undefined || one === undefined || one.block > many.block + 1) return undefined
    const isNext = one === many || before === many
    const noun = headNoun(source, layers.sentences, each => withholdingNouns.has(each)) ?? ''
    const isWithholding = withholdingNouns.has(noun)
    const opensParagraph = before?.block !== one.block && QUOTE.test(layers.article.text.charAt(one.start))
    return {
      isRightBehind: one.block === many.block || isNext || opensParagraph,
      isOfTheirs:
        source.anonymity.reason === null &&
        (!isWithholding || posts.has(noun)) &&
        (shareWord(source, person) ||
          (before === many &&
            opensParagraph &&
            (!isWithholding || person.title !== null || person.affiliation !== null) &&
            isNew(printingsOf(layers.article, nameOf(person)), one))),
    }
  }
}

const QUOTE = /["“'‘]/

const nameOf = ({ name, label }: Source) => name ?? label

/** Whether a sentence names somebody for the first time, whose name nothing before it has brought in. */
const isNew = ([first]: readonly Range[], sentence: Range) => first === undefined || first.start >= sentence.start

/** How many claims behind that of the many are looked at. */
const NEAR = 12

const isNamed = (source: Source) => source.class === 'named-person'

/** The claims of others; “Republicans said … Some warned …” are heads of one and the same example. */
const othersBehind = (grounds: readonly ClaimGrounds[], first: number, source: Source): ClaimGrounds[] =>
  grounds
    .slice(first, first + NEAR)
    .filter(({ sources }) => !sources.includes(source) && !sources.every(each => each.class === 'collective'))

/** What both are called by: a post, a party, whom they serve. That somebody is senior or one of several is none. */
function shareWord(many: Source, { title, affiliation, justification }: Source): boolean {
  const theirs = tellingWords(many.label)
  const told = [title, affiliation, justification].map(quote => quote?.text ?? '').join(' ')
  return tellingWords(told).some(word => theirs.includes(word))
}

const tellingWords = (text: string) =>
  labelWords(text)
    .map(word => singular(word, () => false).noun)
    .filter(word => word.length > 2 && !emptyDescriptors.has(word) && !ranks.has(word) && !UNTELLING.has(word))

const UNTELLING = words('and for former from has her his president their was who with')
