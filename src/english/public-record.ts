import { words } from './words.js'

/**
 * Nouns, in the singular, for what is held or given in public and announced beforehand: nobody
 * needs cover to tell of it. Origin: general knowledge of what newsrooms' daybooks list.
 */
export const publicEvents = words(`
  appearance briefing ceremony concert conference debate election festival fundraiser funeral gala game hearing holiday
  inauguration match meeting parade primary rally reception rollout service session speech summit tour town-hall vigil vote
`)

/** What is done with them, in the infinitive. */
export const publicActs = words('address attend begin deliver give headline hold host lead make open')

/** Where a voice speaks for all to hear, or in a text that answers for it. Origin: as above. */
export const spokenInPublic = new RegExp(
  [
    // “in a statement”, “in its new video”, “in a 2022 audit”
    /\bin (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,3}(?:ad|audit|book|brief|column|court papers|filing|lawsuit|letter|memoir|newsletter|report|release|ruling|speech|statement|study|testimony|video)\b/,
    // “in court papers”
    /\bin (?:[\w-]+ )?(?:court|legal) (?:documents|filings|papers)\b/,
    // “at a news conference”
    /\b(?:at|during|in) (?:an?|the|their) (?:[\w-]+ ){0,2}(?:news|press|public|committee|congressional|council|court) (?:briefing|conference|hearing|meeting)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)
