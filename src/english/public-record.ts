import { words } from './words.js'

/**
 * Nouns, in the singular, for what is held or given in public and announced beforehand: nobody needs cover to tell of it.
 * Origin: general knowledge of what newsrooms' daybooks list.
 */
export const publicEvents = words(`
  appearance briefing ceremony concert conference debate election festival fundraiser funeral gala game hearing holiday
  inauguration match meeting parade primary rally reception rollout service session speech summit tour town-hall vigil vote
`)

/** What is done with them, in the infinitive. */
export const publicActs = words('address attend begin deliver give headline hold host lead make open')
