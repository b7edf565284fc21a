/** Number words up to twenty, and the tens. Origin: English grammar. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
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

/** Words before a plural that give no number. */
export const vagueQuantifiers: ReadonlySet<string> = new Set(
  (
    'some several many most few all various numerous multiple countless certain dozens scores hundreds thousands ' +
    'millions lots plenty majority minority number handful group half none each every any other others more both couple pair ' +
    'percent % plurality share third thirds quarter fraction rest tens range variety series host collection team trio crowd bunch array cadre chorus contingent slew string'
  ).split(' '),
)

/** Quantifying nouns: in "a number of voters", the voters speak. */
export const partitiveNouns: ReadonlySet<string> = new Set(
  (
    'number majority minority handful group dozens dozen scores hundreds thousands millions lots plenty half percent % couple pair ' +
    'plurality share third quarter fraction rest most many some few several all none both each one two three four five six seven ' +
    'eight nine ten eleven twelve any others tens range variety host bunch trio crowd part two-thirds coalition series array cadre chorus contingent slew string'
  ).split(' '),
)
