import { words } from './words.js'

/**
 * Events at which people speak in public, and those who listen there, in the singular. An interview, a call or a
 * statement is a path to the reporter, no occasion. Origin: general knowledge; written down for this project.
 */
export const occasions = words(`
  assembly auction banquet breakfast briefing caucus ceremony championship conference congress convention debate demonstration dinner event
  festival forum fundraiser funeral gala gathering hearing inauguration inquest lecture luncheon march meeting memorial panel parade
  presentation procession protest race rally reception retreat seminar service session summit symposium tour tournament trial vigil visit workshop
`)

/** Occasions that decide something, in which whoever holds a post has a part. */
export const proceedings = words('assembly caucus congress hearing inquest meeting session sitting trial')

/** Who decides on what they are told; a crowd, a jury or an audience only listens. */
export const audiences = words(
  'assembly board commission committee council legislature panel parliament selectboard senate',
)

/** What a newsroom has with those who tell it something, in the singular: “interviews with six clerks”. */
export const talks = words('conversation discussion interview')
