import { documents } from '../../../english/document-nouns.js'
import { bodyNameEndings } from '../../../english/organization-nouns.js'
import { epithets, posts } from '../../../english/person-nouns.js'
import { abbreviatedTitles, courtesyTitles, religiousTitles } from '../../../english/titles.js'
import { isPost, readNoun } from '../words/noun-kinds.js'
import { isPossessive, type Stretch, type TokenRow } from '../words/token-row.js'
import { isInitial } from './capitals.js'
import { kindOfName } from './kind.js'
import { opensMission } from './missions.js'
import { isGivenName, type Name, type NameKind } from './name.js'
import { isOutletLikePost } from './outlet-evidence.js'
import { ADJECTIVES } from './plain-words.js'
import { nameBehindPost, POST_COMPLEMENTS, pastComplement } from './post-complements.js'
import { beforePostNominals } from './post-nominals.js'

export function isPersonStart(row: TokenRow, from: number): boolean {
  const word = row.lower[from] ?? ''
  return courtesyTitles.has(word) || abbreviatedTitles.has(word) || isGivenName(word)
}

/** A run as the names it holds: mostly one. */
export function readRun(row: TokenRow, run: Stretch): Name[] {
  const to = beforePostNominals(row, run)
  const kind = to < run.to ? 'person' : undefined
  if (opensMission(row, run.from)) return [nameOf(row, run, run, null, 'body')]
  if (isOutletLikePost(row, run)) return [nameOf(row, run, run, null, 'outlet')]
  const split = splitTitle(row, { from: run.from, to })
  if (split === null) {
    // "Former Rovers striker": of the sentence's beginning
    const from = row.lower[run.from] === 'former' || opensBeforeName(row, run.from) ? run.from + 1 : run.from
    return to > from ? [nameOf(row, { from, to: run.to }, { from, to }, null, kind)] : []
  }
  if (split === to) return []
  return [nameOf(row, run, { from: split, to }, { from: run.from, to: split }, kind)]
}

/** "Senior Ada Quill aides": an adjective that a sentence begins with, before a listed given name. */
const opensBeforeName = (row: TokenRow, at: number): boolean =>
  isInitial(row, at) && ADJECTIVES.has(row.lower[at] ?? '') && isGivenName(row.lower[at + 1] ?? '')

/** Where the person's name begins after titles; the run's end if it is all title; null if there is no title. */
function splitTitle(row: TokenRow, { from, to }: Stretch): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (!isTitleWord(row, at, to)) continue
    let name = row.tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    const behind = name < to ? nameBehindPost(row, name, to) : -1
    if (behind > 0) name = behind
    else if (row.lower[name] === 'of' && name < to) name = pastComplement(row, name, to)
    while (name < to && row.tokens[name]?.text === '-') name += 2
    while (name < to && POST_COMPLEMENTS.has(row.lower[name] ?? '')) name++
    const rest = to - name
    if (rest === 0) {
      if (to - from === 1 || isGeneralHospital(row, from, at)) return null
      if (holdsName(row, from, at)) continue
      return to
    }
    if (courtesyTitles.has(row.lower[at] ?? '')) return name
    if (bodyNameEndings.has(row.lower[to - 1] ?? '') && !isGivenName(row.lower[name] ?? '') && rest !== 1) return null
    if (rest === 1 && bodyNameEndings.has(row.lower[name] ?? '')) return null
    // "Official Secrets Act"
    if (rest > 1 && documents.has(row.lower[to - 1] ?? '') && !isGivenName(row.lower[name] ?? '')) return null
    return name
  }
  return null
}

/** "Larkfield General", but not "Attorney General". */
function isGeneralHospital({ lower }: TokenRow, from: number, at: number): boolean {
  return (
    lower[at] === 'general' &&
    at > from &&
    !posts.has(lower[at - 1] ?? '') &&
    readNoun(lower[at - 1] ?? '').kind === 'other'
  )
}

/** "Senator", "Senators", "Mr"; and a plain noun for a person before a given name: "Rival Ada Quill". */
function isTitleWord(row: TokenRow, at: number, to: number): boolean {
  const word = row.lower[at] ?? ''
  if (isShouted(row, at) && isShouted(row, at + 1) && !abbreviatedTitles.has(word)) return false
  if (religiousTitles.has(word)) return at + 1 < to
  if (courtesyTitles.has(word) || abbreviatedTitles.has(word) || isPost(word)) return true
  if (isOffice(row, at, to)) return true
  const { noun, kind } = readNoun(word)
  if (kind !== 'person') return false
  if (isPost(noun)) return at + 1 < to
  if (at + 2 < to && isGivenName(row.lower[at + 1] ?? '')) return true
  // "Star Delphine Akers", but not "Star Kelmar Steel"
  return at + 3 === to && isInitial(row, at) && epithets.has(noun) && !bodyNameEndings.has(row.lower[to - 1] ?? '')
}

/** "Recorder Ada Quill": what a word with a capital before a listed given name and a surname can only be. */
const isOffice = ({ lower, tokens }: TokenRow, at: number, to: number): boolean =>
  at + 3 === to &&
  tokens[at]?.pos !== 'ADJ' &&
  !ADJECTIVES.has(lower[at] ?? '') &&
  /(?:er|or|man)$/.test(lower[at] ?? '') &&
  !isGivenName(lower[at] ?? '') &&
  isGivenName(lower[at + 1] ?? '') &&
  !bodyNameEndings.has(lower[to - 1] ?? '')

/** A word in capitals: where the next is too, it is no acronym of a post, as in "Orrel Steel CEO Ada Quill". */
function isShouted(row: TokenRow, at: number): boolean {
  const word = row.tokens[at]?.text ?? ''
  return word.length > 2 && word.toUpperCase() === word
}

/** "Tim Baker", "Ms. Judge": the last word is a surname, not a post. */
function holdsName(row: TokenRow, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPersonStart(row, at)) return true
  return false
}

export function nameOf(row: TokenRow, whole: Stretch, core: Stretch, title: Stretch | null, like?: NameKind): Name {
  const words = nameWords(row, core)
  const before = title ? (row.lower[title.to - 1] ?? '') : ''
  const courtesy = courtesyTitles.has(before) ? before : null
  return {
    ...whole,
    core,
    words,
    title,
    courtesy,
    kind: like ?? (title && whole.to > core.from ? 'person' : kindOfName(row, core, words)),
  }
}

const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['u.s', ['united', 'states']],
  ['u.n', ['united', 'nations']],
  ['un', ['united', 'nations']],
  ['u.k', ['united', 'kingdom']],
  ['e.u', ['european', 'union']],
  ['eu', ['european', 'union']],
])

function nameWords(row: TokenRow, { from, to }: Stretch): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const word = row.lower[at] ?? ''
    if (/^["“]$/.test(word)) at += 2
    else if (row.tokens[at]?.text === '-') {
      // "al-Adib" is "Adib" for short
      words.push(`${words.pop() ?? ''}-${row.lower[++at] ?? ''}`.replace(/^(?:al|el|ul)-/, ''))
    } else if (word === '.' && at > from) {
      words.push(`${words.pop() ?? ''}.${row.lower[++at] ?? ''}`)
    } else if (isPossessive(row, at)) {
      words.push(`${words.pop() ?? ''}${word}`)
    } else if (word !== ',') words.push(...(SPELLED_OUT.get(word) ?? [word]))
  }
  return words
}
