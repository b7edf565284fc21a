import { words } from './words.js'

/**
 * Verbs, by lemma, of whoever answers an accusation. Origin: how news tells of denials and admissions, from general
 * knowledge.
 */
export const answering = words(`
  acknowledge admit answer apologize apologise concede confess counter defend deny disavow dismiss dispute rebut refute
  reject respond
`)

/** Verbs, by lemma, of an accusation that a court has heard: the accused answered there. Origin: as above. */
export const tried = words('acquit convict exonerate plead sentence')
