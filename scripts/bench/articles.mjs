import { existsSync, readFileSync } from 'node:fs'
import { glob } from 'tinyglobby'
import { readArticle, UnreadableArticle } from '../../dist/index.js'

/**
 * The articles under some folders, those that cannot be audited left out.
 *
 * @returns {Promise<{ path: string, bytes: Buffer, words: number }[]>} in the order of their paths
 */
export async function articlesIn(folders) {
  for (const folder of folders) if (!existsSync(folder)) throw new Error(`${folder}: no such folder`)
  const paths = await glob(
    folders.map(folder => `${folder}/**/*.{txt,md,html}`),
    { dot: false, absolute: true },
  )
  const articles = paths.sort().flatMap(path => {
    const bytes = readFileSync(path)
    const words = wordsOf(path, bytes)
    return words === null ? [] : [{ path, bytes, words }]
  })
  if (articles.length === 0) throw new Error(`${folders.join(', ')}: no articles there`)
  return articles
}

/** As many articles, from the first again after the last, as hold so many words. */
export function repeated(articles, words) {
  const result = []
  for (let read = 0; read < words; ) {
    const article = articles[result.length % articles.length]
    result.push(article)
    read += article.words
  }
  return result
}

function wordsOf(path, bytes) {
  try {
    return readArticle(path, bytes).text.split(/\s+/).length
  } catch (error) {
    if (error instanceof UnreadableArticle) return null
    throw error
  }
}
