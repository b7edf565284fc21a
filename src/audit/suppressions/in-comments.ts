import type { Article } from '../../model/article.js'
import type { ReportFinding } from '../../model/report.js'
import { type Comment, commentsIn } from '../../reading/comments.js'
import { spanInFile } from '../../reading/place.js'
import { type Directive, directiveWord, readDirective } from './directive.js'
import type { BrokenSuppression, Suppression } from './suppression.js'

type Placed = Directive & { readonly comment: Comment }

/**
 * What the comments of an article suppress: `ignore` in the block of prose behind it (or around it), `disable` up to the
 * next `enable` of the rule or the end. A finding belongs where its first word stands.
 */
export function suppressionsInComments(article: Article): { understood: Suppression[]; broken: BrokenSuppression[] } {
  const span = spanInFile(article.file)
  const comments = commentsIn(article, directiveWord).map(comment => ({ comment, said: readDirective(comment.text) }))
  const directives = comments.flatMap(({ comment, said }) => (typeof said === 'string' ? [] : { comment, ...said }))
  const understood = directives.flatMap((directive, index) => {
    const { verb, rules, reason, comment } = directive
    if (verb === 'enable') return []
    return rules.map((ruleId): Suppression => {
      const [start, end] =
        verb === 'ignore' ? blockAt(comment, article) : [comment.end, endOfRegion(ruleId, directives.slice(index + 1))]
      const covers = ({ span: at }: ReportFinding) => start <= at.start && at.start < end
      return { by: 'comment', ruleId, reason, fingerprint: null, span: span(comment), covers }
    })
  })
  const broken = comments.flatMap(({ comment, said }) => {
    const problem = typeof said === 'string' ? said : endsNothing(said, comment, directives)
    return problem === null ? [] : [{ problem, span: span(comment) }]
  })
  return { understood, broken }
}

/** Why an `enable` does nothing, where it ends no region. */
function endsNothing({ verb }: Directive, comment: Comment, directives: readonly Placed[]): string | null {
  if (verb !== 'enable') return null
  const ends = directives.flatMap((each, index) =>
    each.verb === 'disable' ? each.rules.map(ruleId => endOfRegion(ruleId, directives.slice(index + 1))) : [],
  )
  return ends.includes(comment.start) ? null : 'Nothing is disabled here that it could enable. Remove it.'
}

/** The first block of prose that goes on behind a comment. */
function blockAt(comment: Comment, { blocks }: Article): [start: number, end: number] {
  const block = blocks.find(({ pieces }) => (pieces.at(-1)?.end ?? 0) > comment.end)
  return [block?.pieces[0]?.start ?? comment.end, block?.pieces.at(-1)?.end ?? comment.end]
}

function endOfRegion(ruleId: string, later: readonly Placed[]): number {
  const end = later.find(({ verb, rules }) => verb === 'enable' && (rules.length === 0 || rules.includes(ruleId)))
  return end?.comment.start ?? Number.POSITIVE_INFINITY
}
