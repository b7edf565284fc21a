import { words } from './words.js'

/**
 * Nouns, in the singular, for people whom a reporter meets and could have asked for a name. Origin: the examples of
 * casual unnamed colour in newsrooms' standards, from general knowledge. Kin and friends are left out, since whose they
 * are tells readers who they are, and so are children.
 */
export const bystanderNouns = words(`
  bystander commuter customer driver diner eyewitness fan gentleman guy homeowner lady local man motorist neighbor
  neighbour onlooker parent passenger passer-by passerby pedestrian pensioner regular resident rider shopper shopkeeper
  spectator student tenant tourist traveler traveller viewer villager visitor voter witness woman worker worshipper
`)

/** Of those, who may work for a body that is told of: “a council worker”. Origin: as above. */
export const workers = words('driver worker')

/** Verbs of talking to a reporter, as lemmas; what people shout, ask or write is part of the scene. */
export const talkingToReporters = words('say tell add recall explain remark according')

/** Words of matters in which a newsroom leaves even a bystander's name out, as lemmas. */
export const sensitiveMatters = words(`
  abortion abuse addiction asylum assault deport deportation gang harassment hiv immigrant immigration militia overdose
  rape refugee smuggler suicide threat threaten torture trafficking undocumented victim
`)

/** Words for what is made up, in the singular, in which people speak who don't exist. Origin: as above. */
export const fictions = words(
  'cartoon comedy drama episode fable film movie musical novel parable play sitcom sketch skit',
)

/** Words for what shows people speaking whom the reporter did not meet, in the singular. Origin: general knowledge. */
export const recordings = words(`
  ad advert advertisement audio broadcast clip commercial footage message post recording tape tweet video voicemail
`)
