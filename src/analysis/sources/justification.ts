import { kin } from '../../english/person-nouns.js'
import { abbreviatedTitles } from '../../english/titles.js'
import { words } from '../../english/words.js'
import { isTitleCase } from '../sentences/title-case.js'
import { appositionEnd } from './appositions.js'
import type { Descriptor } from './descriptors.js'
import type { Name } from './name.js'
import type { Body, Person } from './named.js'
import type { Scene } from './scene.js'
import { isPossessive, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from './token-row.js'

/** How many printings of a name are looked at. */
const PRINTINGS = 30
/** A body printed more often than this is what the article is about, and a sentence on it says nothing of a person. */
const PASSING = 8

/** So is a person who is printed more often than this. */
const IN_PASSING = 10
/** A shorter sentence, in tokens, tells what somebody did, as "Ms. Quill wept.", not who it is. */
const TELLING = 7

/** The longest parenthesis, in tokens, between a name and its verb. */
const PARENTHESIS = 14

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
  { cued, quoted }: Pick<Scene, 'cued' | 'quoted'>,
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

/** The first sentence that tells of its bearer: the name is its subject, and nobody is cited in it. */
function backgroundOf(
  row: TokenRow,
  names: readonly Name[],
  { cued, quoted }: Pick<Scene, 'cued' | 'quoted'>,
): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    const sentence = row.sentence[name.from] ?? 0
    if (cued[sentence] === 1 || quoted[name.from] === 1 || isPossessive(row, name.to)) continue
    if (!tellsOfLife(row, name.to) || isTitleCase(row.sentences[sentence]?.tokens ?? [])) continue
    const whole = wholeSentence(row, sentence)
    if (whole.to - whole.from >= TELLING && isSubject(row, name.from)) return whole
  }
  return null
}

/** A verb that tells what its subject is or did, not what it says or thinks. */
function tellsOfLife(row: TokenRow, at: number): boolean {
  const verbAt = row.tokens[at]?.text === ',' ? afterParenthesis(row, at) : at
  const verb = row.tokens[verbAt]
  if (verb?.pos === 'AUX') return OF_BEING.test(verb.text) && !/^(?:not|n't|never)$/.test(row.lower[verbAt + 1] ?? '')
  return verb?.pos === 'VERB' && !OF_MIND.has(verb.lemma.toLowerCase()) && !OF_MIND.has(row.lower[at] ?? '')
}

/** Not "did not return a call", "would not say"; nor "isn't making promises". */
const OF_BEING = /^(?:is|was|has|had|will|are|were|have)$/i

/** Past ", for example," or ", a charity that looks after the old,". */
function afterParenthesis(row: TokenRow, comma: number): number {
  const limit = Math.min(sentenceEnd(row, comma), comma + PARENTHESIS)
  for (let at = comma + 1; at < limit; at++) if (row.tokens[at]?.text === ',') return at + 1
  return comma
}

const OF_MIND = words(`
  say said tell told add ask argue believe claim estimate explain fear feel hope know note praise question recall suggest think thought want warn wonder
  worry write cherish point cite see expect consider agree insist acknowledge doubt describe call urge estimates wants questioned
`)

/** First in its sentence, or after an introducing phrase and its comma. */
function isSubject(row: TokenRow, at: number): boolean {
  const start = sentenceStart(row, at)
  if (at - start < 3) return true
  for (let i = at - 1; i >= start; i--) {
    if (row.tokens[i]?.text === ',') return true
    const compound = row.tokens[i]?.text === '-' || row.tokens[i - 1]?.text === '-'
    if (!compound && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(row.tokens[i]?.pos ?? '')) return false
  }
  return true
}

function wholeSentence(row: TokenRow, sentence: number): Stretch {
  return { from: row.first[sentence] ?? 0, to: row.first[sentence + 1] ?? row.tokens.length }
}

/** "…, the agency that oversees …" and "…, which conducted the survey" beside a body's name. */
export function besideBody(row: TokenRow, { names }: Body): Stretch | null {
  for (const name of names.slice(0, PRINTINGS)) {
    if (row.tokens[name.to]?.text !== ',') continue
    const next = name.to + 1
    if (!/^(?:a|an|the|which|one)$/.test(row.lower[next] ?? '')) continue
    // "shares in Kelmar, which together are worth …"
    const isOfOthers = row.lower.slice(next, next + 3).some(word => /^(?:are|were|have)$/.test(word))
    const end = appositionEnd(row, next, sentenceEnd(row, name.to - 1))
    if (!isOfOthers && end - next > 2) return { from: next, to: end }
  }
  return null
}
