import { intimates, isTie, personalTies } from '../../../english/kin.js'
import { proceedings } from '../../../english/occasions.js'
import { partyMembers } from '../../../english/parties.js'
import { type Body, type Person, PRINTINGS } from '../../survey/directory/named.js'
import { pastAge } from '../../survey/words/ages.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { homeAt } from '../../survey/words/homes.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { singular } from '../../survey/words/singular.js'
import {
  overlaps,
  type Stretch,
  sentenceEnd,
  sentenceStart,
  type TokenRow,
  wholeSentence,
} from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'
import type { Scene } from '../scene/scene.js'
import { backgroundBehind, backgroundOf, PASSING } from './background.js'
import { besideBody } from './beside-body.js'
import { secondOf } from './second-of.js'
import { isOneWord, mainClauseEnd, tellsMore, wholeWordsEnd } from './tells-more.js'
import { withoutRank } from './title-extent.js'

/** A person printed more often than this is what the article is about, as a body is past `PASSING`. */
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
  scene: Scene,
  person: Person,
  descriptors: readonly Descriptor[],
  title: Stretch | null,
  { body, occasion }: Circumstances,
): Stretch | null {
  const { row } = scene
  const told = descriptors
    .map(each => withOwner(row, toldInOne(row, each, descriptors, title)))
    // "lead author" of "lead author Dr. Ada Quill"
    .map(each => (each.how === 'premodifier' ? { ...each, ...withoutRank(row, each) } : each))
    .map(each => ({ ...each, to: mainClauseEnd(row, each) ?? wholeWordsEnd(row, each) }))
    .map(each => behindHeadship(row, each, title))
    .filter(each => tellsMore(row, each, title))
    .sort((one, other) => one.from - other.from)
  const fuller = told.filter(each => each.how !== 'group' && !isTieAlone(row, each) && !isOfParty(row, each))
  const beside = fuller.find(each => !isOneWord(each)) ?? fuller[0]
  if (beside) return beside.how === 'relative' ? wholeIfBackground(row, beside, scene.cued) : beside
  const group = told.find(each => each.how === 'group')
  if (group) return group
  const ofBody =
    body && ((body.names.length <= PASSING ? backgroundOf(scene, body.names) : null) ?? besideBody(row, body))
  if (ofBody && !overlaps(ofBody, title)) return ofBody
  return (
    occasionOf(row, title, occasion) ??
    ownBackground(scene, person, descriptors, title) ??
    told.find(each => isOfParty(row, each)) ??
    (title ? null : (told[0] ?? (body ? null : homeOf(scene, person))))
  )
}

/** "Republican of Kelmar": where a seat is held, which says less than anything else. */
const isOfParty = ({ lower }: TokenRow, { from }: Stretch): boolean =>
  partyMembers.has(lower[from] ?? '') && lower[from + 1] === 'of'

/** "was not involved" of "who heads the network and was not involved", where "heads the network" is the title. */
function behindHeadship(row: TokenRow, descriptor: Descriptor, title: Stretch | null): Descriptor {
  const isSecond = title?.from === descriptor.from + 1 && row.lower[title.to] === 'and' && title.to + 3 < descriptor.to
  return isSecond ? { ...descriptor, from: title.to + 1 } : descriptor
}

/** "his friend", "another critic": less than anything else that is told, and nothing beside a post. */
function isTieAlone(row: TokenRow, { from, to }: Stretch): boolean {
  const noun = wordAt(row, to - 1)
  return to - from === 2 && TIED.test(wordAt(row, from)) && (intimates.has(noun) || personalTies.has(noun))
}

const TIED = /^(?:another|his|her|their)$/

/**
 * Where somebody with a post spoke tells no more, unless something is decided there; to whom they spoke does, but for
 * "told the board", which does not say of what.
 */
function occasionOf(row: TokenRow, title: Stretch | null, occasion: Stretch | null): Stretch | null {
  if (!title || !occasion) return occasion
  if (/^t(?:ell|old)/.test(wordAt(row, occasion.from))) return isBareAudience(row, occasion) ? null : occasion
  const isProceeding = (word: string) => proceedings.has(singular(word, noun => proceedings.has(noun)).noun)
  return row.lower.slice(occasion.from, occasion.to).some(isProceeding) ? occasion : null
}

const isBareAudience = (row: TokenRow, { from, to }: Stretch): boolean =>
  to - from === 3 && row.lower[from + 1] === 'the' && tagAt(row, to - 1) === 'NOUN'

/**
 * Of somebody with a post, only a sentence that tells of one: "Quill came as chair of the board"; of "a lawyer", who
 * holds none that readers know, also "She represents the tenants".
 */
function ownBackground(
  scene: Scene,
  person: Person,
  descriptors: readonly Descriptor[],
  title: Stretch | null,
): Stretch | null {
  if (person.names.length > IN_PASSING) return null
  const sentence = backgroundOf(scene, person.names)
  const tellsPost = (each: Descriptor) => each.how === 'copula' && overlaps(each, sentence)
  if (sentence && (!title || (descriptors.some(tellsPost) && !isAllTitle(scene.row, sentence, title)))) return sentence
  return !title || isIndefinite(wordAt(scene.row, title.from - 1)) ? backgroundBehind(scene, person) : null
}

/** "54, of Kelmar, Ohio", "of the Kelmar delegation" behind a name: of whom nothing else is told, that much. */
function homeOf({ row, inName }: Scene, { names }: Person): Stretch | null {
  for (const { to } of names.slice(0, PRINTINGS)) {
    const age = pastAge(row, to)
    const home = homeAt(row, row.lower[age] === ',' ? age + 1 : age)
    if (!home) continue
    let end = home.to
    while (inName(end)) end++
    // "of the Kelmar delegation"
    if (readNoun(wordAt(row, end)).kind === 'body') end++
    return { from: age > to ? skipDeterminer(row, to + 1) : home.from, to: end }
  }
  return null
}

/** "Quill is the head of the board." */
function isAllTitle(row: TokenRow, sentence: Stretch, title: Stretch): boolean {
  const isPredicate = [title.from - 1, title.from - 2].some(at => /^(?:is|was)$/.test(wordAt(row, at)))
  return isPredicate && sentence.to - title.to < 2
}

/** "heir who bought the club", "the club's chair and a former nurse": what one phrase tells besides the title. */
function toldInOne(
  row: TokenRow,
  descriptor: Descriptor,
  descriptors: readonly Descriptor[],
  title: Stretch | null,
): Descriptor {
  if (descriptor.how !== 'apposition' || overlaps(descriptor, title)) return descriptor
  const second = secondOf(row, descriptor, descriptors)
  const { to } = second && !overlaps(second, title) ? second : descriptor
  const clause = descriptors.find(each => each.how === 'relative' && each.from === to && tellsMore(row, each, title))
  return { ...descriptor, to: clause?.to ?? to }
}

/** "his mother", "another friend", not "mother" and "friend": whose kin somebody is, or which. */
function withOwner(row: TokenRow, descriptor: Descriptor): Descriptor {
  const { from, nouns } = descriptor
  const owned = TIED.test(wordAt(row, from - 1)) && [...nouns].some(isTie)
  return owned ? { ...descriptor, from: from - 1 } : descriptor
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
    cued[sentence] === 0 &&
    tagAt(row, start) !== 'ADP' &&
    relative.from - start < 5 &&
    relative.to < sentenceEnd(row, relative.from) - 2
  return isAllOfIt && !refuses ? wholeSentence(row, sentence) : relative
}
