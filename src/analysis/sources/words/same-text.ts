import { words } from '../../../english/words.js'

/** Texts that are picked up by each other's nouns: "the poll" as "the survey", not as "the lawsuit". */
const TEXTS: ReadonlyMap<string, number> = new Map(
  [
    'study survey poll report analysis research paper data figures findings',
    'video recording footage tape audio clip film',
    'ruling decision opinion order verdict',
    'complaint lawsuit suit filing indictment petition',
    'letter memo memorandum statement document post message email e-mail note',
  ].flatMap((family, index) => family.split(' ').map((noun): [string, number] => [noun, index])),
)

/** What "the document" can be, besides a letter and the like: what courts and offices keep. */
const DOCUMENTS = words(
  'affidavit agreement contract declaration deposition directive filing complaint lawsuit indictment petition motion order report ruling warrant',
)

/** Whether a noun can pick up a text of another: "the poll" a survey, "the document" an affidavit. */
export function isSameText(noun: string, other: string): boolean {
  if (noun === 'document' && DOCUMENTS.has(other)) return true
  const family = TEXTS.get(noun)
  return family !== undefined && family === TEXTS.get(other)
}
