import { words } from './words.js'

/**
 * What an outlet does when it brings news, as lemmas; what it judges, announces or asks is its own. Origin: the cues by
 * which news credits other outlets, from general knowledge.
 */
export const reportingCues = words('report reveal disclose uncover detail write quote accord according obtain')

/** What news agencies count for all others, in the singular: their count is the record. Origin: as above. */
export const tallied = words('ballot delegate electoral nominee precinct seat superdelegate tally vote')

/** What is told of as a count of those: “her delegate lead”. Origin: as above. */
export const countNouns = words('count lead majority tally total')

/** By which outlets ask people themselves, as lemmas. Origin: as above. */
export const polls = words('poll pollster polling survey')
