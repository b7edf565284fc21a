import { words } from './words.js'

/**
 * Verbs and other heads of cues by which somebody tells a newsroom a fact, as lemmas. What people praise, urge or
 * resist is no fact that they vouch for. Origin: the reporting verbs of news style guides, from general knowledge.
 */
export const tellingCues = words(`
  say tell accord according add acknowledge admit argue assert caution concede confirm contend describe detail
  disclose emphasize estimate explain insist maintain note point portray predict quip quote relay remark report
  reveal state stress warn write condition
`)

/** Behind “told”, whoever tells it to the newsroom, and what opens the words told. Origin: as above. */
export const toNewsroom = words('me us that who what how why if whether')

/** Verbs of those who turn a matter over and put nothing forward, as lemmas. Origin: as above. */
export const discussing = words('ask chat debate discuss examine explore ponder study talk weigh wonder')

/** Verbs of protest and demand, as lemmas. Origin: as above. */
export const voicing = words(`
  accuse allege blame blast call charge claim complain condemn counter criticize decry demand denounce deny express joke object
  protest question signal speculate swear urge vent voice
`)

/** What people want of others, do to get it, or feel, as lemmas: it claims nothing. Origin: as above. */
export const wanting = words('demand hate hope hopeful petition threaten urge welcome')

/** How parties speak of each other day by day, as lemmas. Origin: as above. */
export const sparring = words('accuse attack blast condemn criticize decry denounce warn')
