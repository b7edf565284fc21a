import { words } from './words.js'

/**
 * Verbs by which words or a view are put forward or passed on, as lemmas. Origin: the reporting verbs of English
 * grammars and news style guides, from general knowledge; written down for this project.
 */
export const speechVerbs = words(`
  say tell claim portray describe call characterize admit acknowledge promise threaten warn argue insist suggest ask confide boast
  complain mention explain express state assure indicate urge demand announce deny confirm advise instruct vow pledge write
  propose predict joke brag reveal disclose recount recall remark add note paint depict signal hint convey raise voice order direct
  accuse blame criticize reply respond quip testify tweet contend maintain assert observe lament caution
`)
