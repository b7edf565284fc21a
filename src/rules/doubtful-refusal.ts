import { singularIn } from '../analysis/survey/words/singular.js'
import { elsewhere, memberNouns, staffNouns } from '../english/inside-nouns.js'
import { countingNouns, emptyDescriptors, ranks } from '../english/source-descriptions.js'
import { isFormer, tenures } from '../english/tenures.js'
import { words } from '../english/words.js'
import type { NonResponse } from '../model/non-response.js'
import type { Range } from '../model/range.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { byId } from '../order/by-id.js'
import { indexAt } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { firstUses } from './grounds/first-uses.js'
import { havingPartIn } from './grounds/having-part-in.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources } from './grounds/insiders.js'
import { ofSameBody } from './grounds/same-body.js'
import { labelWords, plainWords } from './grounds/words-of-text.js'

/**
 * When somebody declines to comment for print and then talks without a name, “declined to comment” is a lie told by the
 * newsroom. Where a body declines and somebody from that body speaks unnamed in the same article, readers will suspect
 * it, and the editor has to know.
 *
 * Limit: whether it is the same person is known to the reporter alone. Bodies are compared by their names; an unnamed
 * “official” or “person” of whom nothing is told could belong to the one that declined, and the rule cannot tell.
 */
export default defineRule({
  id: 'doubtful-refusal',
  title: 'Refusal beside an unnamed source of the same body',
  description: 'A party declined to comment, and an unnamed source of that party speaks in the same article.',
  advice:
    'Make sure that it is not the same person; if it is, strike the refusal. If it is not, say that the source spoke without leave.',
  basis: ['AP3', 'LI1'],
  severity: 'note',
  precision: { right: 3, of: 3, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims', 'nonResponses'],
  messages: {
    same: {
      text: '“{party}” declined to comment, and “{source}” speaks. Make sure that they are not the same person, or strike the refusal.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the bank is silent, and somebody in it is not',
      text: 'Orrel Bank will cut 300 jobs, an Orrel Bank official said.\n\nOrrel Bank declined to comment.',
      findings: [{ message: 'same', at: 'Orrel Bank declined' }],
    },
    {
      kind: 'failing',
      shows: 'employees of whom no body is told, and the one body whose they can be',
      text: 'Orrel Bank is in trouble. It will cut 300 jobs, according to a dozen current and former employees.\n\nOrrel Bank declined to comment.',
      findings: [{ message: 'same', at: 'Orrel Bank declined' }],
    },
    {
      kind: 'passing',
      shows: 'the source is of another body',
      text: 'Orrel Bank will cut 300 jobs, an official at the Treasury said.\n\nOrrel Bank declined to comment.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'who did not answer has not refused',
      text: 'Orrel Bank will cut 300 jobs, an Orrel Bank official said.\n\nThe Treasury did not respond to a request for comment.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'of whom no body is told, it cannot be said',
      text: 'Orrel Bank will cut 300 jobs, a person briefed on the plan said.\n\nOrrel Bank declined to comment.',
    },
    {
      kind: 'passing',
      shows: 'who is described as somebody else is not suspected',
      text: 'Orrel Bank will cut 300 jobs, sources close to the talks said. A union official said more would go.\n\nOrrel Bank declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'who has left the body is not of it',
      text: 'Orrel Bank will cut 300 jobs, a former Orrel Bank official said.\n\nOrrel Bank declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'a word in the middle of a name tells nobody',
      text: 'The levy will rise, a Marrow aide said.\n\nIda Marrow Kemp declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'a country is no body',
      text: 'The duty will rise, two Norwegian diplomats said.\n\nThe Norwegian Oil Fund declined to comment.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'who only would not give names speaks for the rest',
      text: 'Orrel Bank will cut 300 jobs, an Orrel Bank official said.\n\nOrrel Bank declined to name the branches that it will close.',
    },
    {
      kind: 'near-miss',
      shows: 'who does something for a body is not of it',
      text: 'The duty will rise, two Tarn aides said.\n\nSeveral mayors supporting Tarn declined to comment.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'who knows of a body is not of it',
      text: 'The vault was empty, a source familiar with the Grain Board’s audit said.\n\nThe Grain Board declined to comment.',
    },
  ],
  check(layers) {
    const { article, sentences, sources, nonResponses } = layers
    const refusals = nonResponses.filter(each => each.outcome === 'declined' && !isOfDetails(each, article.text))
    if (refusals.length === 0) return { outcome: 'not-applicable', reason: 'Nobody was found who declined to comment.' }
    const sourceOf = byId(sources)
    const inside = insideSources(layers)
    const uses = firstUses(insideClaims(layers, inside), inside)
    const usesOf = ofSameBody(uses, ({ source }) => source.affiliation?.text ?? ownWords(source.label))
    const staffIn = havingPartIn(
      uses.filter(({ source }) => isStaff(source)),
      ({ grounds }) => [grounds.at],
    )
    const seen = new Set<Source>()
    const stops = refusals.flatMap(refusal => {
      const party = sourceOf.get(refusal.sourceId ?? '')
      const body = party?.affiliation?.text
      const beside = party?.class === 'organization' ? staffIn([stretchBefore(refusal, sentences)]) : []
      const use = [...[ownWords(refusal.party), ...(body ? [body] : [])].flatMap(usesOf), ...beside].find(
        ({ source }) => !seen.has(source) && isAnother(source, refusal),
      )
      if (use === undefined) return []
      seen.add(use.source)
      return {
        message: 'same' as const,
        words: { party: refusal.party, source: use.source.label },
        at: { start: refusal.start, end: refusal.end },
        evidence: [
          { what: 'refusal', at: { start: refusal.start, end: refusal.end } },
          { what: 'source', at: use.place.at },
        ],
        certainty: use.place.certainty,
        sourceId: use.source.id,
      }
    })
    const unknown = uses.find(({ source }) => source.affiliation === null && isOfAnyBody(source))
    const [refusal] = refusals
    if (stops.length > 0 || unknown === undefined || refusal === undefined) return stops
    const reason = `“${refusal.party}” declined to comment, and of “${unknown.source.label}” the article tells no body.`
    return { outcome: 'needs-review', reason }
  },
})

/** Who speaks, and only would not give a name or a detail, has not declined to comment. */
const isOfDetails = ({ start, end }: Range, text: string) =>
  /\bto (?:\p{L}+ly )?(?:detail|elaborate|identify|name|specify)\b/u.test(text.slice(start, end))

/** Of whom no body is told, though they work for one: “a dozen current and former employees”. */
const isStaff = (source: Source) => source.affiliation === null && isOfAnyBody(source, staffNouns)

/** The sentences right before a refusal, in which employees are of the body that refuses. */
function stretchBefore({ start }: Range, sentences: readonly Sentence[]): Range {
  const first = sentences[Math.max(0, indexAt(sentences, start) - REACH)]
  return { start: first?.start ?? start, end: start }
}

/** How many sentences behind their words the refusal of their body stands at most. */
const REACH = 2

/** “A senior official”, “two people briefed on the plan”; not “a border official”, “sources close to the talks”. */
function isOfAnyBody({ label }: Source, nouns = memberNouns): boolean {
  const called = labelWords(label)
  const noun = called.findIndex(word => nouns.has(singularIn(nouns, word)))
  return (
    noun >= 0 && called.slice(0, noun).every(isUntelling) && !called.slice(noun + 1).some(word => elsewhere.has(word))
  )
}

const isUntelling = (word: string) =>
  emptyDescriptors.has(word) || ranks.has(word) || countingNouns.has(word) || WHEN.has(word)

/** “Current and former”, “more than” */
const WHEN: ReadonlySet<string> = new Set([...tenures, ...words('and past than')])

/** Whether an unnamed source is of the party that declined today, and none who speaks for it. */
const isAnother = ({ id, label }: Source, { sourceId }: NonResponse) =>
  id !== sourceId && !/\brepresentatives?\b/i.test(label) && !isOfThePast(label)

/** “A former official”, “an ex-aide”; “current and former employees” are of the party as well. */
function isOfThePast(label: string): boolean {
  const called = [...labelWords(label), ...plainWords(label)]
  return isFormer(called) && !called.includes('current')
}

/** What somebody is called, without what he knows or does: “a source” of “a source familiar with the bank’s audit”. */
const ownWords = (label: string) =>
  label.replace(/ (?:about|briefed|close|familiar|with knowledge|\p{Ll}{3,}ing)\b.*/iu, '')
