import { learnedData } from '../../english/learned-data.js'
import { hashText } from './hash.js'

/** By the hash of the word; read once for the process, at first use. */
let clusters: ReadonlyMap<number, number> | undefined

/**
 * The words that keep a word's company, as a number; 0 where none is known. What the models learn of "urged" so holds
 * for "implored", and what they learn of "clock" for "stopwatch".
 *
 * @param lemma hash of the lemma, in lower case
 * @param word hash of the word, in lower case
 */
export function wordCluster(lemma: number, word: number): number {
  clusters ??= readClusters(learnedData('word-clusters.txt').toString())
  return clusters.get(lemma) ?? clusters.get(word) ?? 0
}

/** One cluster a line; lines that begin with "#" tell of the file. */
function readClusters(text: string): Map<number, number> {
  const out = new Map<number, number>()
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const words = line.split(' ')
    // numbered by its first word, so that an added line renumbers no other
    const number = hashText(words[0]!)
    for (const word of words) out.set(hashText(word), number)
  }
  return out
}
