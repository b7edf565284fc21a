import { genreMeant } from '../../audit/configuration/genre-meant.js'
import type { Report } from '../../model/report.js'
import type { Trouble } from '../../model/trouble.js'

/**
 * What may be a slip in the genre that an article states; null where the genre is known, or a newsroom's own. Nothing
 * fails by it: rules that the genre would set aside apply.
 */
export function genreNotice({ article: { path, genre } }: Report): string | null {
  const meant = genreMeant(genre)
  return meant === undefined
    ? null
    : `${path}: the genre “${genre}” is not known, so that all rules apply. Did you mean “${meant}”?`
}

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
