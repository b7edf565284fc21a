import { findAttributions } from '../../src/analysis/attributions.js'
import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { survey } from '../../src/analysis/survey.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Passage, PassageAttribution } from '../../src/learning/read-passages.js'
import type { Attribution } from '../../src/model/attribution.js'
import type { Range } from '../../src/model/range.js'

/** What was found in a passage. */
export interface Result {
  readonly passage: Passage
  /** Each attribution found, with the marked one whose cue it shares. */
  readonly found: readonly { readonly one: Attribution; readonly gold: PassageAttribution | undefined }[]
}

/** Runs extraction on a passage; one that shows a headline is read as a headline. */
export function checkPassage(passage: Passage): Result {
  const article = articleOf(passage.text, passage.shows === 'headline' ? 'headline' : 'paragraph')
  const sentences = splitSentences(article)
  const found = findAttributions(article, survey(article.text, sentences), findQuotations(article, sentences))
  return { passage, found: found.map(one => ({ one, gold: passage.attributions.find(gold => shareCue(one, gold)) })) }
}

const shareCue = (one: Attribution, other: PassageAttribution) =>
  one.cue.some(a => other.cue.some(b => a.start < b.end && b.start < a.end))

/** For everything that passages show: how many are marked, found by their cue, found to the word, and made up. */
export function byWhatTheyShow(results: readonly Result[]): readonly (readonly (string | number)[])[] {
  const shown = [...new Set(results.map(({ passage }) => passage.shows))].sort()
  return shown.map(shows => {
    const those = results.filter(({ passage }) => passage.shows === shows)
    const marked = those.flatMap(({ passage, found }) =>
      passage.attributions.map(gold => ({ gold, text: passage.text, hits: found.filter(each => each.gold === gold) })),
    )
    const exact = marked.filter(({ text, gold, hits }) => hits.some(({ one }) => isSame(text, one, gold)))
    return [
      shows,
      marked.length,
      marked.filter(({ hits }) => hits.length > 0).length,
      exact.length,
      those.flatMap(({ found }) => found.filter(({ gold }) => !gold)).length,
    ]
  })
}

/** The same words as source and as content, punctuation aside. */
function isSame(text: string, one: Attribution, gold: PassageAttribution): boolean {
  const words = (ranges: readonly Range[]) =>
    ranges.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  return words(one.source) === words(gold.source) && words(one.content) === words(gold.content)
}

/** What is marked (-), found (+) and misjudged (!) in a passage, for a person; nothing where all is as marked. */
export function misses({ passage: { shows, text, attributions }, found }: Result): string {
  const words = (ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const line = (sign: string, { source, cue, content }: Attribution | PassageAttribution) =>
    `  ${sign} ${[source, cue, content].map(words).join(' | ').replaceAll('\n', ' ')}`
  const lines = [
    ...attributions.filter(gold => !found.some(each => each.gold === gold)).map(gold => line('-', gold)),
    ...found
      .filter(({ one, gold }) => !gold || !isSame(text, one, gold))
      .flatMap(({ one, gold }) => [...(gold ? [line('-', gold)] : []), line('+', one)]),
    ...found.flatMap(({ one, gold }) =>
      !gold || (gold.acts.includes(one.act) && gold.manner === one.manner)
        ? []
        : [`  ! ${words(one.cue)}: ${one.act} ${one.manner}, not ${gold.acts.join('|')} ${gold.manner}`],
    ),
  ]
  return lines.length === 0 ? '' : [`${shows}: ${text.replaceAll('\n', ' ')}`, ...lines].join('\n')
}
