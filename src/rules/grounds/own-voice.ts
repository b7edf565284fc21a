import type { Analysis } from '../../model/analysis.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Sentence } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { overlapping } from '../../order/ranges.js'
import { headings } from './headings.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'quotations' | 'attributions'>

/** The sentences that the writer alone answers for: nobody is cited in them and nobody’s words stand in them. */
export const ownSentences = answeredOnce(
  ({ article, sentences, quotations, attributions }: Layers): readonly Sentence[] => {
    const isCited = overlapping([
      ...attributions.filter(isWord).flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ...quotations.flatMap(({ parts }) => parts),
      ...headings(article),
      ...article.blocks.filter(({ kind }) => kind === 'block-quotation'),
    ])
    return sentences.filter(sentence => !isCited(sentence))
  },
)

/** What somebody plans or orders is told in the writer’s words. */
const isWord = ({ act }: SourcedAttribution) => act !== 'intends' && act !== 'decides'

/** Whether an attribution says whose it is. */
export const hasSource = ({ sourceIds, source }: SourcedAttribution) => sourceIds.length > 0 || source.length > 0
