import { personNouns, posts } from '../english/person-nouns.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Range } from '../model/range.js'
import type { Sentence, Token } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { answeredOnce } from '../order/answered-once.js'
import { countBefore, indexAt, overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { headings } from './grounds/headings.js'
import { printingsOf } from './grounds/printings.js'

/**
 * A name alone tells readers nothing about why its bearer should know. The post, the body, the part played in the event
 * belong to the first mention, since the words that follow are weighed by it.
 *
 * Limit: any noun for a post or a person near the name counts as the position, whosever it is. Who is named again and
 * again is taken for the subject of the story, which tells who that is. Only who is quoted word for word is looked at.
 */
export default defineRule({
  id: 'missing-position',
  title: 'Missing position',
  description: 'A named person is cited, and the article does not say who that is.',
  advice: 'Add the post, the body or the part in the event, where the name stands first.',
  basis: ['RE3', 'SP1', 'IF1'],
  severity: 'warning',
  precision: { right: 1, of: 1, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources'],
  messages: {
    missing: {
      text: 'Readers are not told who “{name}” is. Add the post, the body or the part in the event.',
    },
  },
  options: {
    /** Who is named more often is the subject of the story. */
    mentions: 3,
    /** Names that need no introduction in this newsroom. */
    known: [] as readonly string[],
  },
  examples: [
    {
      kind: 'failing',
      shows: 'a name and nothing else',
      text: 'The dike is sinking, and the council has known it for a year. “It will be gone by the spring,” said Joris Maal. The work will start in May.',
      findings: [{ message: 'missing', at: 'Joris Maal' }],
    },
    {
      kind: 'passing',
      shows: 'the post stands behind the name',
      text: 'The dike is sinking, and the council has known it for a year. “It will be gone by the spring,” said Joris Maal, an engineer. The work will start in May.',
    },
    {
      kind: 'near-miss',
      shows: 'the part in the event makes a witness',
      text: 'The dike is sinking, and the council has known it for a year. “It will be gone by the spring,” said Joris Maal, who lives below it. The work will start in May.',
    },
    {
      kind: 'near-miss',
      shows: 'who writes in a place is one of its writers',
      text: 'The dike is sinking, and the council has known it for a year. “It will be gone by the spring,” Joris Maal wrote on Low Water. The work will start in May.',
    },
  ],
  check({ article, sentences, attributions, sources }, { mentions: most, known }) {
    const firstSpeech = new Map(
      attributions
        .filter(isSpeech)
        .toReversed()
        .flatMap(each => each.sourceIds.map(id => [id, each])),
    )
    const cited = sources.filter(source => source.class === 'named-person' && firstSpeech.has(source.id))
    if (cited.length === 0)
      return { outcome: 'not-applicable', reason: 'Nobody was found who is quoted word for word by name.' }
    const isInHeading = overlapping(headings(article))
    const isPlaced = placed(sentences)
    return cited.flatMap(source => {
      const name = source.name ?? ''
      const attribution = firstSpeech.get(source.id)
      const [at] = attribution?.source ?? []
      if (!attribution || !at || isInHeading(at) || isDescribed(source) || known.includes(name)) return []
      if (!isFullName(name) || article.text.slice(at.start, at.end) !== name) return []
      const places = printingsOf(article, name)
      if (places.length > most || (places[0]?.start ?? at.start) < at.start || isPlaced(at)) return []
      return {
        message: 'missing',
        words: { name },
        at,
        evidence: [{ what: 'source', at }],
        certainty: attribution.certainty,
        sourceId: source.id,
      }
    })
  },
})

/**
 * A person quoted word for word was heard for the article; what the famous are known to hold is told in other words.
 */
const isSpeech = ({ act, manner }: SourcedAttribution) => act === 'says' && manner === 'direct'

/** A surname alone was mostly brought in before, in a way that was not understood. */
const isFullName = (name: string) => /\p{Ll} \p{Lu}/u.test(name)

const isDescribed = ({ title, affiliation, justification }: Source) =>
  title !== null || affiliation !== null || justification !== null

/**
 * Prepares the question whether a post, a party or a body stands
 * beside a name, or a person noun in a sentence next to it.
 */
function placed(sentences: readonly Sentence[]): (name: Range) => boolean {
  const tells = answeredOnce(({ tokens }: Sentence) => tokens.some(tellsPosition))
  return ({ start, end }) => {
    const index = indexAt(sentences, start)
    const window = sentences.slice(Math.max(0, index - 1), index + 2)
    const before = window.flatMap(({ tokens }) => tokens[countBefore(tokens, start) - 1] ?? []).at(-1)
    const [next, second] = window.flatMap(({ tokens }) => {
      const behind = countBefore(tokens, end)
      return tokens.slice(behind, behind + 2)
    })
    // “Joris Maal wrote on Low Water”, a site or a paper, as one who writes there.
    const place = /^(?:wrote|writes)$/.test(next?.text ?? '') ? second : next
    if (/^(?:of|from|at|with|for|who|in|on|\()$/.test(place?.text ?? '')) return true
    if (/^(?:[’']s?|and|,)$/.test(before?.text ?? '')) return true
    if (next?.text === ',' && !/^(?:“|"|but|and)$/.test(second?.text ?? '')) return true
    // not some(tells): that asks with the list of the window, too, which is new each time, and no answer would be kept
    return window.some(sentence => tells(sentence))
  }
}

const tellsPosition = ({ text, lemma }: Token) => posts.has(lemma) || personNouns.has(lemma) || isTitle(text)

/** “Sens.”, “Dr.” */
const isTitle = (text: string) => /^\p{Lu}\p{Ll}{1,4}\.$/u.test(text)
