import { APPARATUS } from './apparatus.js'
import { ARTICLE } from './article.js'
import { COLOURS } from './colours.js'
import { LAYOUT } from './layout.js'
import { PAPER } from './paper.js'

/** The page's style sheet, but for what depends on the report. */
export const STYLE = [COLOURS, LAYOUT, ARTICLE, APPARATUS, PAPER].map(sheet => sheet.trim()).join('\n')
