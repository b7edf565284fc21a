import { words } from './words.js'

/**
 * Nouns for those who make a news story, as the line below a byline has them ("Staff Writer", "City Hall Reporter").
 * Origin: the job titles of English-language newsrooms, from general knowledge; written down for this project.
 */
export const newsroomRoles = words(`
  analyst bureau chief columnist contributor contributors correspondent correspondents critic desk editor editors fellow
  freelancer intern journalist journalists newsroom photographer producer reporter reporters staff team writer writers
`)
