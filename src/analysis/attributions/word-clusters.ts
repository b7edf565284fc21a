import { readFileSync } from 'node:fs'
import { hashText } from './hash.js'

/** Read once for the process, at first use. */
let clusters: ReadonlyMap<string, number> | undefined

/**
 * The words that keep a word's company, as a number; 0 where none is known. What the models learn of "urged" so holds
 * for "implored", and what they learn of "clock" for "stopwatch".
 */
export function wordCluster(lemma: string, word: string): number {
  clusters ??= readClusters(readFileSync(new URL('../../english/word-clusters.txt', import.meta.url), 'utf8'))
  return clusters.get(lemma) ?? clusters.get(word) ?? 0
}

/** One cluster a line; lines that begin with "#" tell of the file. */
function readClusters(text: string): Map<string, number> {
  const out = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const words = line.split(' ')
    // numbered by its first word, so that an added line renumbers no other
    const number = hashText(words[0]!)
    for (const word of words) out.set(word, number)
  }
  return out
}
