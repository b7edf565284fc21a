import type { ReportRule } from '../model/report.js'

/** Whether a rule could not tell, or broke down: neither may pass for a pass. */
export const isUndecided = ({ outcome }: ReportRule): boolean => outcome === 'needs-review' || outcome === 'error'
