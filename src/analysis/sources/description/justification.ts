import { kin } from '../../../english/person-nouns.js'
import { abbreviatedTitles } from '../../../english/titles.js'
import type { Descriptor } from '../beside-names/descriptors.js'
import type { Body, Person } from '../directory/named.js'
import type { Marks } from '../scene/marks.js'
import { type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../words/token-row.js'
import { backgroundOf, wholeSentence } from './background.js'
import { besideBody } from './beside-body.js'

/** A body printed more often than this is what the article is about, and a sentence on it says nothing of a person. */
const PASSING = 8

/** So is a person who is printed more often than this. */
const IN_PASSING = 10

interface Circumstances {
  /** The body that the title is of. */
  readonly body: Body | null
  /** Where the person spoke before others. */
  readonly occasion: Stretch | null
}

/**
 * What makes a named person apt to speak, besides the post: the first thing that the article says beside the name;
 * else what it tells of the body the person speaks for, the occasion of the words, or what it tells of the person in a
 * sentence of its own. Sentences that attribute something tell nothing.
 */
export function justifyPerson(
  row: TokenRow,
  person: Person,
  descriptors: readonly Descriptor[],
  title: Stretch | null,
  { body, occasion }: Circumstances,
  { cued, quoted }: Pick<Marks, 'cued' | 'quoted'>,
): Stretch | null {
  const beside = descriptors
    .map(each => withOwner(row, each))
    .filter(
      each => each.to - each.from > 1 && !overlaps(each, title) && !abbreviatedTitles.has(row.lower[each.from] ?? ''),
    )
    .sort((one, other) => one.from - other.from)[0]
  if (beside) return beside.how === 'relative' ? wholeIfBackground(row, beside, cued) : beside
  const ofBody =
    body &&
    ((body.names.length <= PASSING ? backgroundOf(row, body.names, { cued, quoted }) : null) ?? besideBody(row, body))
  const inPassing = person.names.length <= IN_PASSING
  return ofBody ?? occasion ?? (inPassing ? backgroundOf(row, person.names, { cued, quoted }) : null)
}

/** "his mother", not "mother": whose kin somebody is. */
function withOwner(row: TokenRow, descriptor: Descriptor): Descriptor {
  const { from, nouns } = descriptor
  const owned = /^(?:his|her|their)$/.test(row.lower[from - 1] ?? '') && [...nouns].some(noun => kin.has(noun))
  return owned ? { ...descriptor, from: from - 1 } : descriptor
}

function overlaps(one: Stretch, other: Stretch | null): boolean {
  return other !== null && one.from < other.to && other.from < one.to
}

/** "Quill, who is blind, moved to the coast": a sentence that is all about the person is the justification whole. */
function wholeIfBackground(row: TokenRow, relative: Stretch, cued: Uint8Array): Stretch {
  const sentence = row.sentence[relative.from] ?? 0
  const start = sentenceStart(row, relative.from)
  // "Quill, who was away on Monday, did not respond"
  const refuses = row.lower
    .slice(relative.to, relative.to + 4)
    .some(word => /^(?:not|n't|declined|refused)$/.test(word))
  const isAllOfIt =
    cued[sentence] === 0 && relative.from - start < 5 && relative.to < sentenceEnd(row, relative.from) - 2
  return isAllOfIt && !refuses ? wholeSentence(row, sentence) : relative
}
