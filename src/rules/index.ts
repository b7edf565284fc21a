import abuttingQuotations from './abutting-quotations.js'
import anonymousSingleSource from './anonymous-single-source.js'
import anonymousSource from './anonymous-source.js'
import hearsay from './hearsay.js'
import lateAttribution from './late-attribution.js'
import lateSpeaker from './late-speaker.js'
import missingByline from './missing-byline.js'
import missingPosition from './missing-position.js'
import missingSourcePolicy from './missing-source-policy.js'
import oneSidedSourcing from './one-sided-sourcing.js'
import type { Rule } from './rule.js'
import secondHandReport from './second-hand-report.js'
import singleSource from './single-source.js'
import sourcelessHedge from './sourceless-hedge.js'
import unansweredAccusation from './unanswered-accusation.js'
import unattributedClaim from './unattributed-claim.js'
import unattributedQuotation from './unattributed-quotation.js'
import uncorroboratedAllegation from './uncorroborated-allegation.js'
import uncreditedReport from './uncredited-report.js'
import unexplainedAnonymity from './unexplained-anonymity.js'
import unmarkedOpinion from './unmarked-opinion.js'
import unrecordedApproval from './unrecorded-approval.js'
import untraceableStudy from './untraceable-study.js'
import vagueCollective from './vague-collective.js'
import vagueNonResponse from './vague-non-response.js'

/** All rules, in the order in which reports list them: first who is not named, then what stands on too little. */
export const rules: readonly Rule[] = [
  anonymousSource,
  anonymousSingleSource,
  unexplainedAnonymity,
  vagueCollective,
  singleSource,
  secondHandReport,
  hearsay,
  unattributedQuotation,
  uncorroboratedAllegation,
  unansweredAccusation,
  vagueNonResponse,
  sourcelessHedge,
  lateSpeaker,
  abuttingQuotations,
  unmarkedOpinion,
  lateAttribution,
  oneSidedSourcing,
  missingByline,
  missingSourcePolicy,
  unrecordedApproval,
  uncreditedReport,
  unattributedClaim,
  untraceableStudy,
  missingPosition,
]
