import { wholeName } from '../../../english/news-agencies.js'
import type { Article } from '../../../model/article.js'
import { grouped } from '../../../order/grouped.js'
import { surnameOf } from '../../survey/directory/generations.js'
import type { Directory } from '../../survey/directory/named.js'
import { blockAt, type TokenRow } from '../../survey/words/token-row.js'
import { interviewIn } from '../interview/interview.js'
import type { Marks } from './marks.js'
import type { Scene } from './scene.js'

/** What is known of an article before its first source is resolved. */
export function openScene(
  row: TokenRow,
  directory: Directory,
  marks: Marks,
  article: Pick<Article, 'blocks' | 'metadata'>,
): Scene {
  const { blocks, metadata } = article
  const cover = new Uint8Array(row.tokens.length)
  for (const name of directory.names) cover.fill(1, name.from, name.to)
  return {
    row,
    directory,
    interview: interviewIn(row, directory, marks.quoted, article),
    house: metadata.outlet === null ? null : wholeName(metadata.outlet),
    ...marks,
    entities: [],
    mentions: [],
    ofNamed: new Map(),
    learnedGender: new Map(),
    read: new Map(),
    roles: new Map(),
    bySurname: grouped(directory.people.map(person => [surnameOf(person), person])),
    inName: at => cover[at] === 1,
    inHeadline: at => blocks[blockAt(row, at) ?? -1]?.kind === 'headline',
    bodyNames: grouped(
      directory.names
        .filter(name => directory.of.get(name)?.kind !== 'person')
        .map(name => [name.words.join(' '), name]),
    ),
  }
}
