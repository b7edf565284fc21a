import { type Body, bodyNamed } from '../../survey/directory/named.js'
import { lastNameBefore, nameEnding, nameFrom } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { skipDeterminer } from '../../survey/words/post-nouns.js'
import { isSubject, subjectStart } from '../../survey/words/subjects.js'
import { sentenceStart, type TokenRow } from '../../survey/words/token-row.js'
import { isVerbAt, tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'
import { canBeCalled, fitsNoun, isToldBy } from './called-by-noun.js'

/**
 * "Kelmar" of "Kelmar, a unit of Voss Corp., said no" and of "Kelmar sued Voss Corp.": the body that a sentence is about,
 * if "the company" can mean it as well as one that is named there in passing; null where it cannot, or where both are one.
 */
export function subjectInstead(scene: Scene, passing: Name, phrase: NounPhrase): Body | null {
  if (isVerbAt(scene.row, passing.to) && !isBehindPreposition(scene, passing) && !isReporter(scene, passing))
    return null
  const { noun } = phrase.noun
  const named = bodyNamed(scene.directory, passing)
  if (!named) return null
  const isOther = (body: Body) => body !== named && (!isToldBy(named, noun) || isToldBy(body, noun))
  const subject = subjectOfSentence(scene, passing.from)
  if (subject && isOther(subject)) {
    const name = lastNameBefore(subject.names, passing.from)
    const isMeant = scene.ofNamed.get(subject)?.nouns.has(noun) || (name && canBeCalled(scene, subject, name, phrase))
    return isMeant ? subject : null
  }
  const bearer = subject ? null : bearerOfAside(scene, passing)
  return bearer && isOther(bearer) && fitsNoun(bearer, noun) ? bearer : null
}

/** "a unit of Voss Corp. said" */
const isBehindPreposition = ({ row }: Scene, { from }: Name): boolean =>
  tagAt(row, row.lower[from - 1] === 'the' ? from - 2 : from - 1) === 'ADP'

/** "Kelmar may close, Northwire reported last month.": a name behind what it tells of others, as only an outlet does. */
const isReporter = ({ row, quoted }: Scene, { from, to }: Name): boolean =>
  row.lower[from - 1] === ',' && quoted[from - 2] === 0 && row.tokens[pastHave(row, to)]?.lemma === 'report'

const pastHave = (row: TokenRow, at: number): number => (/^ha[ds]$/.test(wordAt(row, at)) ? at + 1 : at)

/** The body that the sentence of a place begins with; where that is "it", the one that the sentence before does. */
function subjectOfSentence(scene: Scene, at: number): Body | null {
  const start = subjectStart(scene.row, at)
  const isAgain = scene.row.lower[start] === 'it' && start > 0
  return (
    namedSubject(scene, start, at) ?? (isAgain ? namedSubject(scene, subjectStart(scene.row, start - 1), start) : null)
  )
}

function namedSubject({ row, directory, mentions }: Scene, start: number, limit: number): Body | null {
  const name = nameFrom(directory.names, skipDeterminer(row, start))
  if (name && name.to <= limit) return isSubject(row, name) ? bodyNamed(directory, name) : null
  // "It said it would buy Voss Corp.", "The company sued Voss Corp."
  const again = mentions.findLast(({ at }) => at <= start)
  const named = again?.at === start && again.entities.length === 1 ? again.entities[0]?.named : null
  return named && named.kind !== 'person' && named.kind !== 'place' ? named : null
}

/** "Kelmar" of "run by Kelmar, a unit of Voss Corp.": what the apposition or the clause stands beside that a name is in. */
function bearerOfAside({ row, directory }: Scene, { from }: Name): Body | null {
  let comma = from - 1
  while (comma > sentenceStart(row, from) && tagAt(row, comma) !== 'PUNCT') comma--
  const bearer = nameEnding(directory.names, comma)
  const opens = row.lower[comma] === ',' && /^(?:a|an|the|which|whose)$/.test(wordAt(row, comma + 1))
  return bearer && opens && from - comma > 2 ? bodyNamed(directory, bearer) : null
}
