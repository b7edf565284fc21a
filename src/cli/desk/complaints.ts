import type { Report } from '../../model/report.js'
import type { Trouble } from '../../model/trouble.js'

/**
 * What an editor has to mend in the decisions on an article: comments that are not
 * understood, suppressions that are not needed any more, corrections whose text has changed.
 *
 * @param pruned whether entries of the suppressions file are taken out by themselves
 */
export function complaintsAbout({ article, suppressions, corrections }: Report, pruned: boolean): Trouble[] {
  const asked = suppressions.filter(({ by, outcome }) => !(pruned && by === 'file' && outcome === 'unneeded'))
  return [...asked, ...corrections].flatMap(each => {
    if (each.problem === null) return []
    const { span } = each
    const { path } = article
    const place = span === null ? path : `${path}:${span.line}:${span.column}`
    const about = 'decision' in each ? `the correction “${each.words}” is not applied: ` : ''
    return { path, message: `${place}: ${about}${each.problem}` }
  })
}
