import { words } from './words.js'

/**
 * Texts that are picked up by each other's nouns: "the poll" as "the survey", not as "the lawsuit". Origin: how news
 * varies the word for a text, from general knowledge; written down for this project.
 */
export const textFamilies: ReadonlyMap<string, number> = new Map(
  [
    'study survey poll report analysis research paper data figures findings',
    'video recording footage tape audio clip film',
    'ruling decision opinion order verdict',
    'complaint lawsuit suit filing indictment petition',
    'letter memo memorandum statement document post message email e-mail note',
  ].flatMap((family, index) => family.split(' ').map((noun): [string, number] => [noun, index])),
)

/** What "the document" can be: what courts and offices keep, and no post or text message. Origin: as above. */
export const papers = words(`
  affidavit agreement contract declaration deposition directive document filing complaint lawsuit indictment petition motion
  order report ruling warrant letter memo memorandum note statement email e-mail
`)
