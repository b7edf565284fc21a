import { words } from './words.js'

/**
 * Nouns, in the singular, for people who are cited for judging or knowing a matter without holding a post in it: beside
 * posts and professions, what "… say" leans on when it leans on nobody. Origin: the examples of vague attribution in
 * newsrooms' standards, from general knowledge.
 */
export const commentators = words(`
  advocate adversary authority campaigner commentator connoisseur critic defender detractor expert insider opponent
  observer optimist outsider pessimist proponent pundit sceptic skeptic theorist thinker watchdog watcher
`)
