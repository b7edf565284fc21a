import { words } from './words.js'

/**
 * Verbs and other heads of cues by which somebody tells a newsroom a fact, as lemmas. What people praise, urge or resist
 * is no fact that they vouch for. Origin: the reporting verbs of news style guides, from general knowledge.
 */
export const tellingCues = words(`
  say tell accord according add acknowledge admit argue assert caution concede confirm contend describe detail
  disclose emphasize estimate explain insist maintain note point portray predict quip quote relay remark report
  reveal state stress warn write condition
`)
