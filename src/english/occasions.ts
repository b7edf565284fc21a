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

export const audiences = words(
  'assembly audience board commission committee congregation council court crowd jury legislature panel parliament selectboard senate',
)
