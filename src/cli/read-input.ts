import { createReadStream } from 'node:fs'
import type { Article, Format } from '../model/article.js'
import { largestFile } from '../reading/limits.js'
import { readArticle } from '../reading/read-article.js'
import { UnreadableArticle } from '../reading/unreadable-article.js'
import { startsAsOwnPage } from './own-pages.js'
import { causeOf, Problem } from './problem.js'
import type { Streams } from './streams.js'

/**
 * Reads an article from a file, or from standard input where the path is `-`.
 *
 * @throws {Problem} naming the file and the remedy, where it cannot be read or holds no article
 */
export async function readInput(path: string, format: Format | undefined, stdin: Streams['stdin']): Promise<Article> {
  return articleIn(path, await readBytes(path, stdin), format)
}

/**
 * The bytes of a file, or of standard input where the path is `-`.
 *
 * @throws {Problem} naming the file, where it cannot be read
 */
export async function readBytes(path: string, stdin: Streams['stdin']): Promise<Uint8Array> {
  return path === '-' ? await drain(stdin) : await bytesOf(path)
}

/**
 * The article that a file's bytes hold.
 *
 * @throws {Problem} naming the file and the remedy, where they hold none
 */
export function articleIn(path: string, bytes: Uint8Array, format: Format | undefined): Article {
  if (startsAsOwnPage(bytes)) {
    throw new Problem(`${path}: it is a report of attribution-audit. Give the article that it is about.`)
  }
  try {
    return readArticle(path, bytes, format)
  } catch (error) {
    if (error instanceof UnreadableArticle) throw new Problem(error.message)
    throw error
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await drain(createReadStream(path))
  } catch (error) {
    throw new Problem(`${path}: cannot be read: ${causeOf(error)}. Mend that, or leave it out.`)
  }
}

/** All of a stream, or so much of one that may never end as tells the reader that it is too large. */
async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largestFile) break
  }
  return Buffer.concat(chunks)
}
