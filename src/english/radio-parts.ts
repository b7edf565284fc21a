import { words } from './words.js'

/**
 * The parts that transcripts of broadcasts give behind a speaker's name: "TOM MOSS, BYLINE:". Origin: the transcripts
 * that American public radio and cable news publish, from general knowledge; written down for this project.
 */
export const radioParts = words('anchor byline correspondent host moderator reporter')
