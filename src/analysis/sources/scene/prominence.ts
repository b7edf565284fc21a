import { statementTakers } from '../../../english/person-nouns.js'
import type { Name } from '../../survey/names/name.js'
import { isIndefinite } from '../../survey/words/determiners.js'
import { readNoun } from '../../survey/words/noun-kinds.js'
import { isSpeech } from '../../survey/words/speech.js'
import { isPossessive, sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import { openingClause } from './opening-clause.js'
import type { Scene } from './scene.js'

/** What it takes from somebody that they are named inside a quotation. */
const QUOTED = -3
/** "A nurse said that Quill had left. She said …": of two who could be meant, the one who speaks. */
const TOLD = -1.5

/** "“We won’t,” Quill told the Lantern, according to a producer. He …": who speaks is not who tells where. */
const INNER_SPEAKER = 6

/** Subjects stand out; owners, objects and people inside quotations less so, and those of whom somebody tells. */
export function prominence(scene: Scene, name: Name, at: number): number {
  const { row, quoted } = scene
  const first = sentenceStart(row, name.from)
  if (isPossessive(row, name.to)) return name.from === first && ownsThing(row, name) ? 2.5 : 0.5
  if (speaksWithin(scene, name)) return INNER_SPEAKER
  const before = row.tokens[name.from - 1]
  if (isModifier(row, name)) return 0.5
  const clause = row.sentence[name.from] === row.sentence[at] ? null : openingClause(scene, name.from)
  if (clause && name.from <= clause.to) return name.from === clause.to ? 4 : 1
  const within = quoted[name.from] === 1 ? QUOTED : isToldOf(scene, name, at) ? TOLD : 0
  if (before?.pos === 'ADP' && name.from > first) return (isIntroduced(row, name) ? 2.5 : 1) + within
  const after = row.tokens[name.to]
  const hasVerb = after?.pos === 'VERB' || after?.pos === 'AUX'
  // "I asked Quill whether …": whoever is asked answers
  if (before?.pos === 'VERB' && !hasVerb) return (ASKED.test(wordAt(row, name.from - 1)) ? 4 : 1.5) + within
  const subject = hasVerb || name.from - first < 3
  return (subject ? 4 : 2.5) + within
}

const speaksWithin = ({ row, told, quoted }: Scene, { from, to }: Name): boolean =>
  told[from] === 1 && quoted[from] === 0 && quoted[from - 1] === 1 && isSpeech(row, to)

const ASKED = /^ask(?:s|ed)?$/

/** "courtesy of Ada Quill, a delegate from Orrel": who is brought in, if by the way, is about to speak. */
const isIntroduced = (row: TokenRow, { to, words }: Name): boolean =>
  words.length > 1 && row.lower[to] === ',' && isIndefinite(wordAt(row, to + 1))

/** "a Quill rally", "Quill supporters": a name that tells whose. */
function isModifier(row: TokenRow, { from, to }: Name): boolean {
  if (tagAt(row, to) !== 'NOUN') return false
  return tagAt(row, from - 1) === 'DET' || /^(?:body|person)$/.test(readNoun(wordAt(row, to)).kind)
}

/** "Quill's article attacked Ortolan. He called it …", "Quill's campaign …. He": neither a text nor a body is "he". */
function ownsThing(row: TokenRow, { to }: Name): boolean {
  const head = to + (tagAt(row, to + 1) === 'ADJ' ? 2 : 1)
  return /^(?:body|document)$/.test(readNoun(wordAt(row, head)).kind)
}

/**
 * Named in what somebody said in a sentence before; "the chief
 * said Quill took it. She told detectives" is Quill all the same.
 */
function isToldOf({ row, told }: Scene, { from }: Name, at: number): boolean {
  const makesStatement = row.lower[at + 1] === 'told' && statementTakers.has(wordAt(row, at + 2))
  return told[from] === 1 && row.sentence[from] !== row.sentence[at] && !makesStatement
}
