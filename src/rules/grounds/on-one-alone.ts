import type { Analysis } from '../../model/analysis.js'
import type { Source } from '../../model/source.js'
import { restsOnOneUnnamed } from './anonymity.js'
import { type ClaimGrounds, isContinuation } from './claim-grounds.js'
import { insideClaims } from './inside-claims.js'
import { judgementIn } from './judgement.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'attributions' | 'sources' | 'claims'>

/** The facts that one unnamed insider alone stands behind; what he thinks of a matter has a rule of its own. */
export const onOneAlone = (layers: Layers, inside: ReadonlySet<Source>): readonly ClaimGrounds[] =>
  insideClaims(layers, inside).filter(
    each => restsOnOneUnnamed(each, inside) && !isContinuation(each) && !judgementIn(each, layers.sentences),
  )
