import { words } from './words.js'

/**
 * Nouns, in the singular, for people who are cited for judging or knowing a matter: what "… say" leans on when it leans
 * on nobody. Those who act in the matter themselves (lawmakers, landlords) are left out.
 * Origin: the examples of vague attribution in newsrooms' standards, from general knowledge.
 */
export const commentators = words(`
  academic activist advocate adversary analyst authority campaigner commentator connoisseur critic defender detractor diplomat doctor economist
  environmentalist expert historian insider lawyer opponent
  observer optimist outsider pessimist proponent pundit researcher sceptic scholar
  scientist skeptic strategist theorist thinker watchdog watcher
`)
