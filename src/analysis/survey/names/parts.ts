import { openingAdjectives, spelledOut, unionEndings } from '../../../english/name-words.js'
import {
  bodiesLikePeople,
  companyForms,
  companyTrades,
  firmTrades,
  headedBodies,
} from '../../../english/organization-nouns.js'
import { surnamePosts } from '../../../english/person-nouns.js'
import { courtesyTitles } from '../../../english/titles.js'
import { areOfTrade, isPost } from '../words/noun-kinds.js'
import { opensQuotation } from '../words/quotation-marks.js'
import { isPossessive, placeOf, type Stretch, type TokenRow } from '../words/token-row.js'
import { isVerbAt, textAt, wordAt } from '../words/words-at.js'
import { isInitial } from './capitals.js'
import { kindOfName } from './kind.js'
import { opensMission } from './missions.js'
import { isAcronym, isGivenName, type Name, type NameKind } from './name.js'
import { isOutletLikePost } from './outlet-evidence.js'
import { beforePostNominals } from './post-nominals.js'
import { splitTitle } from './title-words.js'
import { isUnknownName } from './unknown-words.js'

/** A run as the names it holds: mostly one. */
export function readRun(row: TokenRow, run: Stretch): Name[] {
  const to = beforePostNominals(row, run)
  const kind = to < run.to ? 'person' : undefined
  if (isShowOf(row, run))
    return [nameOf(row, { from: run.from, to: run.from + 2 }, { from: run.from, to: run.from + 2 }, null)]
  if (isUnion(row, run) || isOfSurnames(row, run) || opensMission(row, run.from))
    return [nameOf(row, run, run, null, 'body')]
  if (isOutletLikePost(row, run)) return [nameOf(row, run, run, null, 'outlet')]
  if (opensFirm(row, run)) {
    const firm = { from: run.from + 1, to: run.to }
    return [nameOf(row, firm, firm, null)]
  }
  if (isHeadOf(row, run)) {
    const person = { from: run.from + 1, to: run.to }
    return [nameOf(row, person, person, null, 'person')]
  }
  const split = splitTitle(row, { from: run.from, to })
  if (split === null) {
    // "Former Rovers striker", "Rival Kelmar", "New KSB chief": of the sentence's beginning
    const opening = isInitial(row, run.from) ? row.lower[run.from] : ''
    const isNew = opening === 'new' && run.to - run.from === 2 && isAcronym(textAt(row, run.from + 1))
    const isOpening = row.lower[run.from] === 'former' || opening === 'rival' || isNew
    const from = isOpening || opensBeforeName(row, run.from) ? run.from + 1 : run.from
    return to > from ? [nameOf(row, { from, to: run.to }, { from, to }, null, kind)] : []
  }
  if (split === to) return []
  if (split - run.from === 1 && isOfFirm(row, { from: split, to }))
    return [nameOf(row, { from: split, to }, { from: split, to }, null)]
  return [nameOf(row, run, { from: split, to }, { from: run.from, to: split }, kind)]
}

/** "University Ada Quill" of "the Vice Chancellor of the University Ada Quill said": who heads it. */
const isHeadOf = (row: TokenRow, { from, to }: Stretch): boolean =>
  to - from === 3 &&
  row.lower[from - 1] === 'the' &&
  headedBodies.has(wordAt(row, from)) &&
  isUnknownName(row, from + 1, to) &&
  isVerbAt(row, to) &&
  /^(?:for|of)$/.test(wordAt(row, from - 2)) &&
  isPost(wordAt(row, from - 3))

/** "Kelmar" of "Consultants Kelmar said", but neither of "Consultants Quill and Voss" nor of "Consultants Ada Quill". */
const isOfFirm = (row: TokenRow, { from, to }: Stretch): boolean =>
  areOfTrade(row, from - 1) && !isGivenName(wordAt(row, from)) && !/^(?:,|and|&)$/.test(wordAt(row, to))

/** "Grocer Quill & Sons", "Insurer Kelmar Mutual": what a firm does, before its name at a sentence's beginning. */
function opensFirm(row: TokenRow, { from, to }: Stretch): boolean {
  const trade = wordAt(row, from)
  const last = wordAt(row, to - 1)
  const isOfTrade = companyTrades.has(last) && !isGivenName(wordAt(row, from + 1))
  const isFirm = placeOf(row, { from: from + 2, to }, '&') > 0 || companyForms.has(last) || isOfTrade
  return isFirm && to - from > 2 && isInitial(row, from) && (bodiesLikePeople.has(trade) || firmTrades.has(trade))
}

/** "Carpenter Quill & Sons": a firm by two surnames, of which the first is a post elsewhere. */
const isOfSurnames = (row: TokenRow, run: Stretch): boolean =>
  surnamePosts.has(wordAt(row, run.from)) && placeOf(row, run, '&') > 0

/** "Transport and General Workers", of whom nobody is a general. */
const isUnion = (row: TokenRow, run: Stretch): boolean =>
  row.lower[run.from - 1] === 'the' && unionEndings.has(wordAt(row, run.to - 1)) && placeOf(row, run, 'and') >= 0

/** "Ada Quill Show", "Ada Quill Morning Show": what names its host. */
const isShowOf = (row: TokenRow, { from, to }: Stretch): boolean =>
  to - from > 2 && row.lower[to - 1] === 'show' && isGivenName(wordAt(row, from)) && !isGivenName(wordAt(row, from + 1))

/** "Senior Ada Quill aides": an adjective that a sentence begins with, before a listed given name. */
const opensBeforeName = (row: TokenRow, at: number): boolean =>
  isInitial(row, at) && openingAdjectives.has(wordAt(row, at)) && isGivenName(wordAt(row, at + 1))

/** A name as printed. `whole` holds the title, `core` does not; `like` is the kind where it is known from elsewhere. */
export function nameOf(row: TokenRow, whole: Stretch, core: Stretch, title: Stretch | null, like?: NameKind): Name {
  const words = nameWords(row, core)
  const before = title ? wordAt(row, title.to - 1) : ''
  const courtesy = courtesyTitles.has(before) ? before : null
  return {
    from: whole.from,
    to: whole.to,
    core,
    words,
    title,
    courtesy,
    nickname: nicknameIn(row, core),
    kind: like ?? (title && whole.to > core.from ? 'person' : kindOfName(row, core, words)),
  }
}

function nicknameIn(row: TokenRow, { from, to }: Stretch): string | null {
  for (let at = from + 1; at < to; at++) if (opensQuotation(row, at)) return row.lower[at + 1] ?? null
  return null
}

function nameWords(row: TokenRow, { from, to }: Stretch): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const word = wordAt(row, at)
    if (opensQuotation(row, at)) at += 2
    else if (row.lower[at] === '-') {
      // "al-Adib" is "Adib" for short
      words.push(`${words.pop() ?? ''}-${wordAt(row, ++at)}`.replace(/^(?:al|el|ul)-/, ''))
    } else if (word === '.' && at > from) {
      words.push(`${words.pop() ?? ''}.${wordAt(row, ++at)}`)
    } else if (isPossessive(row, at)) {
      words.push(`${words.pop() ?? ''}${word}`)
    } else if (word !== ',') words.push(...(spelledOut.get(word) ?? [word]))
  }
  return words
}
