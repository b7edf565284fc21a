import { words } from './words.js'

/**
 * What an apostrophe at the start of a word stands before, so that it opens no quotation: "'em", "'tis", "rock 'n' roll".
 * Origin: English as songs and quoted speech are printed, from general knowledge.
 */
export const elisions = words(
  'em tis twas twere til till cause bout round n neath gainst cuz nuff fraid nother s d ll re ve',
)
