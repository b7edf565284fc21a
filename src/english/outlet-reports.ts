import { words } from './words.js'

/**
 * What an outlet does when it brings news, as lemmas; what it judges, announces or asks is its own. Origin: the cues by
 * which news credits other outlets, from general knowledge.
 */
export const reportingCues = words('report reveal disclose uncover detail learn write accord according obtain')
