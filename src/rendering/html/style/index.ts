import { APPARATUS } from './apparatus.js'
import { ARTICLE } from './article.js'
import { CARDS } from './cards.js'
import { COLOURS } from './colours.js'
import { LAYOUT } from './layout.js'
import { PAPER } from './paper.js'
import { PICTURE } from './picture.js'
import { TOUCH } from './touch.js'

/** The page's style sheet, but for what depends on the report. */
export const STYLE = [COLOURS, LAYOUT, PICTURE, ARTICLE, CARDS, APPARATUS, TOUCH, PAPER]
  .map(sheet => sheet.trim())
  .join('\n')
