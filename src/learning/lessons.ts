import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Range } from '../model/range.js'
import { articleOf } from './article-of.js'
import { type Annotated, analyzed } from './corpus.js'
import { type Passage, readPassages } from './read-passages.js'
import type { CodePoints, MarkedAttribution } from './standoff.js'

const BETWEEN = '\n\n'

/**
 * Reads a folder of passages (tests/accuracy/README.md has their notation) as articles to learn
 * from: prose of kinds that the annotated corpora lack. A passage `## headline` opens an article,
 * which goes on to the next one, so that the learner sees texts as long as articles are.
 *
 * @throws Error that names the file and the line of a passage that cannot be read.
 */
export function readLessons(folder: string): readonly Annotated[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
  return files.sort().flatMap(file => articlesOf(file, readFile(join(folder, file))).map(toAnnotated))
}

function readFile(path: string): readonly Passage[] {
  try {
    return readPassages(readFileSync(path, 'utf8'))
  } catch (problem) {
    throw new Error(`${path}, ${(problem as Error).message}`)
  }
}

interface LessonArticle {
  readonly name: string
  readonly passages: readonly Passage[]
}

function articlesOf(file: string, passages: readonly Passage[]): readonly LessonArticle[] {
  const articles: Passage[][] = []
  for (const passage of passages) {
    if (passage.shows === 'headline' || articles.length === 0) articles.push([])
    articles.at(-1)!.push(passage)
  }
  return articles.map(own => ({ name: `${file}:${own[0]!.line}`, passages: own }))
}

function toAnnotated({ name, passages }: LessonArticle): Annotated {
  const marked: MarkedAttribution[] = []
  let at = 0
  for (const { text, attributions } of passages) {
    const shift = (ranges: readonly Range[]) => ranges.map(({ start, end }): CodePoints => [at + start, at + end])
    for (const { source, cue, content } of attributions)
      marked.push({ source: shift(source), cue: shift(cue), content: shift(content) })
    // the lessons hold no astral characters (a test says so): UTF-16 units are code points
    at += text.length + BETWEEN.length
  }
  const article = articleOf(passages.map(({ text }) => text).join(BETWEEN))
  const [first, ...others] = article.blocks
  const headed =
    passages[0]?.shows === 'headline' ? [{ ...first!, kind: 'headline' as const }, ...others] : article.blocks
  return analyzed(name, { ...article, blocks: headed }, marked)
}
