import { demonstratives } from '../../../english/function-words.js'
import { speechVerbs } from '../../../english/speech-verbs.js'
import { lastNameBefore, nameEnding, nameFrom } from '../../survey/names/in-order.js'
import { LONGEST_LIST } from '../../survey/phrases/list-comma.js'
import { pastAge } from '../../survey/words/ages.js'
import { isClauseBehind } from '../../survey/words/appositions.js'
import { isArticle, isIndefinite } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { afterPartyTag } from '../../survey/words/party-tags.js'
import { headAt } from '../../survey/words/post-nouns.js'
import { isSpeech } from '../../survey/words/speech.js'
import { hasVerb, type Stretch, sentenceEnd, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** How far left of a source its bearer's name is looked for. */
const REACH = 16

/**
 * A source that is only a part of an apposition, with the name that the apposition stands beside:
 * "the harbor board" of "Ada Quill, the head of the harbor board" is Ada Quill.
 */
export function widen(scene: Scene, given: Stretch): Stretch {
  const { row, directory, inName } = scene
  const stretch = withClause(scene, wholePhrase(scene, withThat(scene, wholeList(scene, wholeNames(scene, given)))))
  const before = wordAt(row, stretch.from - 1)
  // "Quill, an aide said, is confident"
  if (isSpeech(row, stretch.to) && (row.lower[stretch.to + 1] === ',' || isTeller(row, stretch))) return stretch
  if (before !== ',' && !/^(?:of|at|for|the|a|an|in|lead|chief|senior)$/.test(before)) return stretch
  let at = stretch.from - 1
  const limit = Math.max(row.first[row.sentence[stretch.from] ?? 0] ?? 0, stretch.from - REACH)
  while (
    at > limit &&
    (inName(at) ||
      /^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/.test(tagAt(row, at)) ||
      /^(?:of|at|for|in|'s)$/.test(wordAt(row, at)))
  )
    at--
  if (row.lower[at] !== ',' || (at + 1 === stretch.from && !isArticle(wordAt(row, stretch.from)))) return stretch
  // "In an interview with Quill, the mayor | said"
  if (isClauseBehind(row, at, stretch.to)) return stretch
  const name = nameEnding(directory.names, at)
  const person = name && directory.of.get(name)?.kind === 'person'
  return person && (headAt(row, at + 1, stretch.to) >= 0 || row.lower.slice(at + 1, at + 7).includes('old'))
    ? { from: name.from, to: stretch.to }
    : stretch
}

/** "Talks broke down over Quill, a team source | said": no comma behind what would stand beside a name. */
const isTeller = (row: TokenRow, { from, to }: Stretch): boolean =>
  isIndefinite(wordAt(row, from)) &&
  row.lower[to - 1] !== 'who' &&
  hasVerb(row, { from: sentenceStart(row, from), to: from - 1 })

/** A source that begins or ends inside a name, or inside the party's tag behind it, takes the whole name in. */
function wholeNames({ row, directory }: Scene, { from, to }: Stretch): Stretch {
  const first = lastNameBefore(directory.names, from)
  const last = lastNameBefore(directory.names, to)
  return {
    from: first && afterPartyTag(row, first.to) > from && first.from < from ? first.from : from,
    to: last && last.to > to ? last.to : to,
  }
}

/** "Britain, | Norway and Canada": names of one kind before two that an "and" joins, where a list can begin. */
function wholeList({ row, directory }: Scene, stretch: Stretch): Stretch {
  const { names, of } = directory
  const last = nameFrom(names, stretch.from)
  const isPair = last && row.lower[last.to] === 'and' && nameFrom(names, last.to + 1)?.to === stretch.to
  if (!isPair) return stretch
  const arePeople = of.get(last)?.kind === 'person'
  let from = stretch.from
  for (let at = from, listed = 0; listed < LONGEST_LIST && row.tokens[at - 1]?.text === ','; listed++) {
    const name = nameEnding(names, at - 1)
    if (!name || (of.get(name)?.kind === 'person') !== arePeople || row.sentence[name.from] !== row.sentence[from])
      break
    at = name.from
    if (at === sentenceStart(row, at) || /^[,;:—–]$/.test(textAt(row, at - 1))) from = at
  }
  return { from, to: stretch.to }
}

const POSSESSIVE = /^(?:his|her|their|its|my|our)$/
const UNFINISHED = /^(?:the|a|an|this|that|these|those|multiple|numerous|various)$/

/**
 * A source that stops before its noun takes it in, where a verb follows: "Multiple" of "Multiple witnesses told", and
 * "Her" of "Her neighbors say", where the people owned speak, not their owner.
 */
function wholePhrase({ row }: Scene, stretch: Stretch): Stretch {
  const last = wordAt(row, stretch.to - 1)
  const owned = POSSESSIVE.test(last)
  if (!owned && !UNFINISHED.test(last) && tagAt(row, stretch.to - 1) !== 'ADJ') return stretch
  let to = stretch.to
  while (/^(?:NOUN|ADJ)$/.test(tagAt(row, to)) && to - stretch.to < 4) to++
  // "people familiar with her | thinking"
  const isCut =
    owned && to > stretch.to && /^(?:to|with)$/.test(wordAt(row, stretch.to - 2)) && stretch.to - 2 > stretch.from
  const speak = isCut || isVerbAt(row, to) || speechVerbs.has(wordAt(row, to))
  const isWhole = !owned || isCut || readNoun(wordAt(row, to - 1)).kind === 'person'
  return speak && to > stretch.to && isWhole ? { from: stretch.from, to } : stretch
}

/** "That | person asked not to be named": what opens a sentence is no conjunction. */
function withThat({ row }: Scene, { from, to }: Stretch): Stretch {
  const opens = demonstratives.has(wordAt(row, from - 1)) && sentenceStart(row, from) === from - 1
  return opens && tagAt(row, from) === 'NOUN' ? { from: from - 1, to } : { from, to }
}

/** "said | one worker, 61, who has packed peas since 1987": what closes the sentence tells of the source. */
function withClause({ row }: Scene, stretch: Stretch): Stretch {
  if (tagAt(row, stretch.from - 1) !== 'VERB') return stretch
  let at = pastAge(row, stretch.to)
  if (row.lower[at] === ',') at++
  if (row.lower[at] !== 'who' || isSpeech(row, at + 1)) return stretch
  const end = sentenceEnd(row, at)
  while (at < end && !/^["“”.;:—]$/.test(textAt(row, at))) at++
  return { from: stretch.from, to: at }
}
