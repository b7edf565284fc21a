import { isWord } from '../../analysis/sentences/is-word.js'
import type { Article } from '../../model/article.js'
import type { ReportArticle } from '../../model/report.js'
import type { Sentence } from '../../model/sentence.js'
import { lineStarts } from '../../reading/place.js'

/** What the report says of the article itself. */
export function articleSection(article: Article, sentences: readonly Sentence[]): ReportArticle {
  const { path, sha256, format, file, blocks, metadata } = article
  const { title, byline, dateline, outlet, credits, genre, published, section } = metadata
  return {
    path,
    sha256,
    format,
    title,
    byline: [...byline],
    dateline,
    outlet,
    credits: [...credits],
    genre,
    published,
    section,
    words: sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0),
    sentences: sentences.length,
    astral: Array.from(file.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index),
    lineStarts: lineStarts(file),
    blocks: blocks.map(({ kind, pieces }) => ({ kind, pieces: pieces.map(piece => ({ ...piece })) })),
  }
}
