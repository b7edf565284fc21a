import { createRequire } from 'node:module'
import type { Model, WinkMethods } from 'wink-nlp'

/** Reads a text and leaves no trace of it. */
type Tagger = Pick<WinkMethods, 'its' | 'readDoc'>

/** The part of wink-nlp's model that is dealt with here. */
interface Core {
  /** What is known of words, by their spelling and by their number. */
  readonly features: { readonly lexeme: { readonly hash: Record<string, number>; readonly list: readonly string[] } }
  /** `efList`: what is worked out of each word that is not known. */
  readonly packing: { efList: readonly string[] }
}

let tagger: Tagger | undefined

/** Both are CommonJS, and loading the model takes time: it waits until there is something to tag. */
const load = createRequire(import.meta.url)

/** The tagger of this process, made at first use. */
export function theTagger(): Tagger {
  tagger ??= createTagger()
  return tagger
}

/**
 * A tagger whose answer depends on the text alone. wink-nlp keeps the words that it meets, each as it stood where it
 * was met first, and tells them by that from then on: after "701.Vale" every 701 is a name. So what a text has
 * taught it is forgotten before the next.
 */
function createTagger(): Tagger {
  const model = load('wink-eng-lite-web-model') as Model
  const winkNLP = load('wink-nlp') as typeof import('wink-nlp').default
  const core = (model.core as () => Core)()
  // Not its prefix, suffix, case and shape, which nobody asks for.
  core.packing.efList = ['pos']
  const { hash, list } = core.features.lexeme
  const nlp = winkNLP({ ...model, core: () => core }, ['pos'])
  let known = list.length
  return {
    its: nlp.its,
    readDoc(text) {
      for (; known < list.length; known++) delete hash[list[known] as string]
      return nlp.readDoc(text)
    },
  }
}
