import type { Article } from '../../model/article.js'
import type { ReportFinding } from '../../model/report.js'
import { type Comment, commentsIn } from '../../reading/comments.js'
import { spanInFile } from '../../reading/place.js'
import { type Directive, directiveWord, readDirective } from './directive.js'
import type { BrokenSuppression, Suppression } from './suppression.js'

type Placed = Directive & { readonly comment: Comment }

/**
 * What the comments of an article suppress: `ignore` in the block of prose behind it (or around it),
 * `disable` up to the next `enable` of the rule or the end. A finding belongs where its first word stands.
 */
export function suppressionsInComments(article: Article): { understood: Suppression[]; broken: BrokenSuppression[] } {
  const span = spanInFile(article.file)
  const comments = commentsIn(article, directiveWord).map(comment => ({ comment, said: readDirective(comment.text) }))
  const directives = comments.flatMap(({ comment, said }) => (typeof said === 'string' ? [] : { comment, ...said }))
  const ends = regionEnds(directives)
  const understood = directives.flatMap((directive, index) => {
    const { verb, rules, reason, comment } = directive
    if (verb === 'enable') return []
    return rules.map((ruleId): Suppression => {
      const [start, end] =
        verb === 'ignore' ? blockAt(comment, article) : [comment.end, ends[index]?.get(ruleId) ?? TO_THE_LAST]
      const covers = ({ span: at }: ReportFinding) => start <= at.start && at.start < end
      return { by: 'comment', ruleId, reason, fingerprint: null, span: span(comment), covers }
    })
  })
  const ended = new Set(ends.flatMap(each => [...each.values()]))
  const broken = comments.flatMap(({ comment, said }) => {
    const problem = typeof said === 'string' ? said : endsNothing(said, comment, ended)
    return problem === null ? [] : [{ problem, span: span(comment) }]
  })
  return { understood, broken }
}

/** Why an `enable` does nothing, where it ends no region. */
function endsNothing({ verb }: Directive, comment: Comment, ended: ReadonlySet<number>): string | null {
  if (verb !== 'enable' || ended.has(comment.start)) return null
  return 'Nothing is disabled here that it could enable. Remove it.'
}

/** The first block of prose that goes on behind a comment. */
function blockAt(comment: Comment, { blocks }: Article): [start: number, end: number] {
  const block = blocks.find(({ pieces }) => (pieces.at(-1)?.end ?? 0) > comment.end)
  return [block?.pieces[0]?.start ?? comment.end, block?.pieces.at(-1)?.end ?? comment.end]
}

/** For each directive, where the regions end that it opens, by rule; found from the last directive to the first. */
function regionEnds(directives: readonly Placed[]): ReadonlyMap<string, number>[] {
  let ofAll = TO_THE_LAST
  const ofRule = new Map<string, number>()
  return directives
    .toReversed()
    .map(({ verb, rules, comment }) => {
      if (verb === 'disable') return new Map(rules.map(ruleId => [ruleId, ofRule.get(ruleId) ?? ofAll]))
      if (verb === 'enable' && rules.length === 0) {
        ofAll = comment.start
        ofRule.clear()
      }
      if (verb === 'enable') for (const ruleId of rules) ofRule.set(ruleId, comment.start)
      return new Map<string, number>()
    })
    .reverse()
}

const TO_THE_LAST = Number.POSITIVE_INFINITY
