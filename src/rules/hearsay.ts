import { kin } from '../english/kin.js'
import { supposing } from '../english/passed-on.js'
import { isMouthpiecesTitle } from '../english/speaking-for.js'
import type { SourcedAttribution } from '../model/attribution.js'
import type { Sentence } from '../model/sentence.js'
import type { Source } from '../model/source.js'
import { byId } from '../order/by-id.js'
import { defineRule } from './define-rule.js'
import { tokensIn, tokensOf } from './grounds/content-tokens.js'
import { isHeardSay } from './grounds/heard-say.js'
import { answered, mistakable } from './grounds/passed-on-from.js'
import { wordsPassedOn } from './grounds/passed-on-words.js'
import { printed } from './grounds/printed.js'
import { lastWord } from './grounds/printings.js'

/**
 * Who passes on another's words can have misheard them, picked from them, or have a reason to tell them. The one whose
 * words they are said to be is there to be asked, and readers want to know whether that was done.
 *
 * A spokesman who tells what his principal says passes nothing on, and a text in which it stands is a record.
 *
 * Limit: that somebody was asked is seen only where the article names the party that did not answer. A witness of the
 * words and a third hand look the same.
 */
export default defineRule({
  id: 'hearsay',
  title: 'Hearsay',
  description:
    'A source passes on what somebody else is said to have said, or only what it has heard. It is graver where that person was asked and did not answer.',
  advice:
    'Ask the person whose words they are said to be, and print the answer or that there was none. Say how the source knows.',
  basis: ['UT1', 'NY5', 'NY3', 'BB1', 'AP2'],
  severity: 'note',
  precision: { right: 7, of: 12, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims', 'nonResponses'],
  messages: {
    unanswered: {
      severity: 'warning',
      text: '“{claim}” comes from “{source}”, not from {person}, who did not answer. Find a witness or a record, and say how the source knows.',
    },
    unheard: {
      text: '“{claim}” comes from “{source}”, not from {person}, who is not heard. Ask, and print the answer or that there was none.',
    },
    heard: {
      text: '“{claim}” comes from “{source}”, not from {person}, who speaks elsewhere in the article. Print the answer to this, too.',
    },
    rumour: {
      text: '“{claim}” is what “{source}” has heard, and not what the source knows. Find somebody who knows it, or leave it out.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'somebody tells what the minister said in private, and the minister does not answer',
      text: 'Anton Szabo has told friends that he is tired of the job of transport minister, two people close to him said.\n\nSzabo did not respond to a request for comment.',
      findings: [{ message: 'unanswered', at: 'Anton Szabo' }],
    },
    {
      kind: 'failing',
      shows: 'the one whose words are passed on is not heard',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test.',
      findings: [{ message: 'unheard', at: 'that Beth Crane' }],
    },
    {
      kind: 'failing',
      shows: 'the other speaks as well, but of something else',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test.\n\n“No test was ever skipped,” Crane said.',
      findings: [{ message: 'heard', at: 'that Beth Crane' }],
    },
    {
      kind: 'failing',
      shows: 'what somebody has only heard',
      text: 'Mechanic Gil Torres said he had heard Beth Crane was leaving. “I heard from the neighbours that the garage was sold,” Otto Crane said.',
      findings: [
        { message: 'rumour', at: 'he had heard' },
        { message: 'rumour', at: '“I heard' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'a witness has heard it happen',
      text: 'Mechanic Gil Torres said he had heard a shot. “I heard a man who was shouting,” Otto Crane said.',
    },
    {
      kind: 'passing',
      shows: 'everybody speaks of what they did themselves',
      text: 'Mechanic Gil Torres said he had skipped the brake test because the lift was broken.',
    },
    {
      kind: 'near-miss',
      shows: 'the answer stands right behind',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test. Crane said she remembered no such talk.',
    },
    {
      kind: 'near-miss',
      shows: 'somebody answers for the one whose words they are',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test.\n\nA lawyer for Crane disputed that.',
    },
    {
      kind: 'near-miss',
      shows: 'somebody who could answer for him declines to',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test. A spokesman for the garage declined to comment.',
    },
    {
      kind: 'failing',
      shows: 'what was said of it years before is no answer',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test. In 2022, Crane said he was her best man.',
      findings: [{ message: 'heard', at: 'that Beth Crane' }],
    },
    {
      kind: 'failing',
      shows: 'whoever tells it denies something, and nobody else does',
      text: 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test. Torres denied that he had asked her to.',
      findings: [{ message: 'unheard', at: 'that Beth Crane' }],
    },
    {
      kind: 'near-miss',
      shows: 'which of two people of one name is meant cannot be told',
      text: 'Owner Beth Crane said the garage was shut. Her son, Otto Crane, said it was open. Mechanic Gil Torres said that Crane had told him to skip the brake test.',
    },
    {
      kind: 'near-miss',
      shows: 'whose office it is to speak for another passes nothing on',
      text: 'The spokesman of the mayor, Lars Holt, said that Beth Crane had promised to open the archive.',
    },
    {
      kind: 'near-miss',
      shows: 'two who say the same pass nothing on',
      text: 'Mechanic Gil Torres and the owner of the garage, Beth Crane, said the brake test had been skipped.',
    },
    {
      kind: 'near-miss',
      shows: 'what was said for all to hear can be looked up',
      text: 'Mechanic Gil Torres said that Beth Crane had told voters in a speech that no brake test was skipped.\n\nCrane runs the garage.',
    },
    {
      kind: 'near-miss',
      shows: 'a meeting of all is held for all to hear',
      text: 'Mechanic Gil Torres said that Beth Crane had told the staff at an all-hands meeting that no brake test was skipped.\n\nCrane runs the garage.',
    },
    {
      kind: 'near-miss',
      shows: 'what the family used to say is nobody’s to answer for',
      text: 'Mechanic Gil Torres said his mother had told him never to skip a brake test. “Our good dad told me one time that brakes come first,” Beth Crane said. Crane runs the garage.',
    },
    {
      kind: 'near-miss',
      shows: 'what the newsroom has learned has a source that it does not name, for which there is another rule',
      text: 'Beth Crane runs the garage. The Orrel Courier has learned that Crane told a mechanic to skip the brake test.',
    },
    {
      kind: 'near-miss',
      shows: 'an outlet quotes what was said to it',
      text: 'The Orrel Courier reported that Beth Crane had told its reporter to skip lunch. Crane runs the garage.',
    },
  ],
  check({ article, sentences, attributions, sources, claims, nonResponses }) {
    const sourceOf = byId(sources)
    const claimOf = new Map(claims.flatMap(({ id, attributionIds }) => attributionIds.map(each => [each, id])))
    const silent = new Map(nonResponses.map(each => [each.sourceId, each]))
    const isAnswered = answered({ attributions, nonResponses, sentences })
    const isMistakable = mistakable(sources, sentences)
    const speaking = new Set(attributions.filter(isOwnWord).flatMap(({ sourceIds }) => sourceIds))
    return attributions.flatMap(attribution => {
      const person = sourcesOf(attribution.relays, sourceOf).find(isOnePerson)
      const teller = sourcesOf(attribution.sourceIds, sourceOf)
      const [at] = attribution.content
      if (at === undefined) return []
      const words = { claim: printed(attribution.content, article.text), source: namesOf(teller) }
      const place = {
        at,
        evidence: [
          ...attribution.content.map(range => ({ what: 'claim', at: range })),
          ...attribution.source.map(range => ({ what: 'source', at: range })),
        ],
        certainty: attribution.certainty,
        claimId: claimOf.get(attribution.id) ?? null,
        sourceId: teller[0]?.id ?? null,
      }
      if (person === undefined)
        return isRumour(attribution, teller, sentences) ? { message: 'rumour' as const, words, ...place } : []
      if (teller.some(isRecordOrMouthpiece) || !isPassedOn(attribution, person, teller, sentences)) return []
      if (isAnswered(at, person, teller) || isMistakable(at, person)) return []
      const silence = silent.get(person.id)
      return {
        message: silence ? ('unanswered' as const) : speaking.has(person.id) ? 'heard' : 'unheard',
        words: { ...words, person: person.label },
        ...place,
        evidence: [...place.evidence, ...(silence ? [{ what: 'no answer', at: silence }] : [])],
      }
    })
  },
})

/** “Torres said he had heard that Crane was leaving” */
const isRumour = (
  { act, content: [at] }: SourcedAttribution,
  teller: readonly Source[],
  sentences: readonly Sentence[],
) =>
  act === 'says' &&
  at !== undefined &&
  teller.some(({ class: kind }) => kind.endsWith('-person')) &&
  isHeardSay(tokensIn({ start: at.start, end: Math.min(at.end, at.start + OPENING) }, sentences))

/** Within how many UTF-16 units a claim says that it was only heard. */
const OPENING = 150

const namesOf = (sources: readonly Source[]) => sources.map(({ label }) => label).join(', ')

/** Whether words are passed on as they were said, where few could hear them, or by somebody who cannot be asked. */
function isPassedOn(
  { content, cue }: SourcedAttribution,
  person: Source,
  teller: readonly Source[],
  sentences: readonly Sentence[],
): boolean {
  const tokens = tokensOf(content, sentences)
  if (teller.length === 0 || tokens.some(({ lemma }) => supposing.has(lemma.toLowerCase()))) return false
  const cues = tokensOf(cue, sentences)
  // “The Courier has learned that Crane told the staff”: it is the newsroom itself.
  if (teller.some(({ class: kind }) => kind === 'media') && cues.some(({ lemma }) => lemma === 'learn')) return false
  const isByAccount = cues.some(({ lemma }) => /^accord/.test(lemma))
  if (isByAccount && teller.every(({ class: kind }) => kind === 'named-person')) return true
  const words = wordsPassedOn(person, tokens)
  if (words === undefined || words.isPublic) return false
  // An outlet quotes what it heard or read like everybody else, unless it was said to somebody.
  return words.isPrivate || teller.some(({ class: kind }) => kind === 'unnamed-person')
}

const isRecordOrMouthpiece = (source: Source) =>
  source.class === 'document' ||
  source.class === 'author' ||
  source.spokesperson ||
  isMouthpiecesTitle(source.title?.text ?? source.label)

/** What somebody's mother or brother once said is told of a life, and no newsroom asks them. */
const isOnePerson = ({ class: kind, count, label }: Source) =>
  kind === 'named-person' ||
  (kind === 'unnamed-person' && count === 1 && !kin.has(lastWord(label)?.toLowerCase() ?? ''))

const isOwnWord = ({ act }: SourcedAttribution) => act !== 'no-comment'

const sourcesOf = (ids: readonly string[], sourceOf: ReadonlyMap<string, Source>) =>
  ids.map(id => sourceOf.get(id)).filter(source => source !== undefined)
