import { type Beliefs, createBeliefs } from '../analysis/attributions/beliefs.js'
import type { ChainShape } from '../analysis/attributions/chain.js'
import { createFeatureList } from '../analysis/attributions/features.js'
import type { Marginals } from '../analysis/attributions/marginals.js'
import type { Ask } from '../analysis/attributions/score-segments.js'
import type { Annotated } from './corpus.js'
import { FOLDS } from './regimes.js'
import { addBorder, addToken, createSequences, numbered, openSequence, type Sequences } from './sequences.js'

/** The questions a chain asks of one text, and the right labels of its places. */
export interface Lesson {
  readonly tokens: Ask
  readonly borders: Ask
  readonly labels: Uint8Array
}

/** The blocks of a corpus as sequences to train a chain on; each article belongs to one of the folds. */
export function blockSequences(
  corpus: readonly Annotated[],
  lesson: (annotated: Annotated, index: number) => Lesson,
): Sequences {
  const out = createSequences()
  const list = createFeatureList()
  corpus.forEach((annotated, index) => {
    const { tokens, borders, labels } = lesson(annotated, index)
    for (const { from, to } of annotated.text.blocks) {
      openSequence(out, index % FOLDS)
      for (let at = from; at < to; at++) {
        list.count = 0
        tokens(at, list)
        addToken(out, list, labels[at]!)
      }
      for (let at = from; at <= to; at++) {
        list.count = 0
        borders(at, list)
        addBorder(out, list)
      }
    }
  })
  return numbered(out)
}

/** Gathers the marginals of block sequences as the beliefs of each article. */
export function gatherBeliefs(
  corpus: readonly Annotated[],
  { labels }: ChainShape,
): { readonly beliefs: readonly Beliefs[]; readonly put: (sequence: number, believed: Marginals) => void } {
  const beliefs = corpus.map(({ text }) => createBeliefs(text, labels))
  const places = corpus.flatMap(({ text }, index) => text.blocks.map(block => ({ index, ...block })))
  const put = (sequence: number, { unary, starts, ends }: Marginals) => {
    const { index, from, to } = places[sequence]!
    const { inside, starts: s, ends: e } = beliefs[index]!
    const length = (to - from) * labels
    inside.set(unary.subarray(0, length), from * labels)
    s.set(starts.subarray(0, length + labels), from * labels)
    e.set(ends.subarray(0, length + labels), from * labels)
  }
  return { beliefs, put }
}
