import { words } from './words.js'

/** The small numbers that are printed as words. */
export const oneToTen = 'one two three four five six seven eight nine ten'

/** Number words up to twenty, the tens and the dozen. Origin: English grammar. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  `zero ${oneToTen} eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, number): [string, number] => [word, number])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['dozen', 12],
    ]),
)

/** "A fourth, who has since left,": which one more of those spoken of before, so far as news counts them in words. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth'.split(' ').map((word, at): [string, number] => [word, at + 2]),
)

/** Words that leave open how many, before a plural or before "of". */
const vague = `
  all any array batch bevy both bunch cadre clutch constellation chorus contingent couple crowd dozens each few
  fraction group half handful host hundreds legion lot lots majority many millions minority mix most none number
  others pair percent percentage % plenty plurality quarter raft range rest scores series several share slew some
  string tens third thousands trio variety
`

/** Words before a plural that give no number. */
export const vagueQuantifiers = words(
  `${vague} certain collection countless every more multiple numerous other team thirds various`,
)

/** What tells before a number or a share that it is not exact: "nearly a third", "more than a third". */
export const estimates = words('about almost approximately around nearly over roughly some than under')

/** Quantifying nouns: in "a number of voters", the voters speak. */
export const partitiveNouns = words(`${vague} coalition dozen part two-thirds ${oneToTen} eleven twelve`)
