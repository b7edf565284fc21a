import type { Analysis } from '../../model/analysis.js'
import type { SourcedAttribution } from '../../model/attribution.js'
import type { Range } from '../../model/range.js'
import type { Sentence } from '../../model/sentence.js'
import { answeredOnce } from '../../order/answered-once.js'
import { overlapping } from '../../order/ranges.js'
import { headings } from './headings.js'

type Layers = Pick<Analysis, 'article' | 'sentences' | 'quotations' | 'attributions'>

/** The sentences that the writer alone answers for: nobody is cited in them and nobody’s words stand in them. */
export const ownSentences = answeredOnce((layers: Layers): readonly Sentence[] => {
  const isCited = overlapping([
    ...layers.attributions.filter(isWord).flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...headingsAndQuoted(layers),
  ])
  return layers.sentences.filter(sentence => !isCited(sentence))
})

/** What is not in the writer’s prose, whoever is cited: headings, quotations and quoted blocks. */
export const headingsAndQuoted = ({ article, quotations }: Pick<Layers, 'article' | 'quotations'>): Range[] => [
  ...headings(article),
  ...article.blocks.filter(({ kind }) => kind === 'block-quotation'),
  ...quotations.flatMap(({ parts }) => parts),
]

/** What somebody plans or orders is told in the writer’s words. */
const isWord = ({ act }: SourcedAttribution) => act !== 'intends' && act !== 'decides'

/** Whether an attribution says whose it is. */
export const hasSource = ({ sourceIds, source }: SourcedAttribution) => sourceIds.length > 0 || source.length > 0
