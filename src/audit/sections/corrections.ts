import type { ReportCorrection } from '../../model/report.js'
import type { PlaceInFile } from '../../reading/place.js'
import type { CheckedCorrection } from '../corrections/correct.js'

/** What became of each correction, and where in the file it applies. */
export function correctionsSection(checked: readonly CheckedCorrection[], place: PlaceInFile): ReportCorrection[] {
  return checked.map(({ correction, decision, at, problem }) => ({
    decision,
    words: correction.words,
    by: correction.by,
    reason: correction.reason ?? null,
    outcome: problem === null ? 'applied' : 'stale',
    problem,
    span: at === null ? null : place(at),
  }))
}
