import { singular } from '../analysis/sources/words/singular.js'
import { elsewhere, memberNouns } from '../english/inside-nouns.js'
import { emptyDescriptors, ranks } from '../english/source-descriptions.js'
import type { NonResponse } from '../model/non-response.js'
import type { Source } from '../model/source.js'
import { byId } from '../order/by-id.js'
import { defineRule } from './define-rule.js'
import { firstUses } from './grounds/first-uses.js'
import { insideClaims } from './grounds/inside-claims.js'
import { insideSources } from './grounds/insiders.js'
import { ofSameBody } from './grounds/same-body.js'

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
  precision: { right: 2, of: 3, measured: '2026-11-29' },
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
      kind: 'passing',
      shows: 'the source is of another body',
      text: 'Orrel Bank will cut 300 jobs, an official at the Treasury said.\n\nOrrel Bank declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'who did not answer has not refused',
      text: 'Orrel Bank will cut 300 jobs, an Orrel Bank official said.\n\nThe Treasury did not respond to a request for comment.',
    },
    {
      kind: 'near-miss',
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
      shows: 'who does something for a body is not of it',
      text: 'The duty will rise, two Tarn aides said.\n\nSeveral mayors supporting Tarn declined to comment.',
    },
    {
      kind: 'near-miss',
      shows: 'who knows of a body is not of it',
      text: 'The vault was empty, a source familiar with the Grain Board’s audit said.\n\nThe Grain Board declined to comment.',
    },
  ],
  check(layers) {
    const { sources, nonResponses } = layers
    const refusals = nonResponses.filter(({ outcome }) => outcome === 'declined')
    if (refusals.length === 0) return { outcome: 'not-applicable', reason: 'Nobody declined to comment.' }
    const sourceOf = byId(sources)
    const inside = insideSources(layers)
    const uses = firstUses(insideClaims(layers, inside), inside)
    const usesOf = ofSameBody(uses, ({ source }) => source.affiliation?.text ?? ownWords(source.label))
    const seen = new Set<Source>()
    const stops = refusals.flatMap(refusal => {
      const body = sourceOf.get(refusal.sourceId ?? '')?.affiliation?.text
      const use = [ownWords(refusal.party), ...(body ? [body] : [])]
        .flatMap(usesOf)
        .find(({ source }) => !seen.has(source) && isAnother(source, refusal))
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

/** “A senior official”, “two people briefed on the plan”; not “a border official”, “sources close to the talks”. */
function isOfAnyBody({ label }: Source): boolean {
  const called = label.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const noun = called.findIndex(word => memberNouns.has(singular(word, each => memberNouns.has(each)).noun))
  return (
    noun >= 0 &&
    called.slice(0, noun).every(word => emptyDescriptors.has(word) || ranks.has(word)) &&
    !called.slice(noun + 1).some(word => elsewhere.has(word))
  )
}

/** Whether an unnamed source is of the party that declined today, and none who speaks for it. */
const isAnother = ({ id, label }: Source, { sourceId }: NonResponse) =>
  id !== sourceId && !/\b(?:representatives?|(?<!current and )former|ex|retired|one-?time)\b/i.test(label)

/** What somebody is called, without what he knows or does: “a source” of “a source familiar with the bank’s audit”. */
const ownWords = (label: string) =>
  label.replace(/ (?:about|briefed|close|familiar|with knowledge|\p{Ll}{3,}ing)\b.*/iu, '')
