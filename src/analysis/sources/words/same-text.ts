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

/** Whether two nouns can be one text: "poll" and "survey". */
export function isSameText(one: string, other: string): boolean {
  const family = TEXTS.get(one)
  return family !== undefined && family === TEXTS.get(other)
}
