import abuttingQuotations from './abutting-quotations.js'
import anonymousAttack from './anonymous-attack.js'
import anonymousLead from './anonymous-lead.js'
import anonymousOpinion from './anonymous-opinion.js'
import anonymousQuotation from './anonymous-quotation.js'
import anonymousSingleSource from './anonymous-single-source.js'
import anonymousSource from './anonymous-source.js'
import bareSource from './bare-source.js'
import doubleCountedSource from './double-counted-source.js'
import doubtfulRefusal from './doubtful-refusal.js'
import hearsay from './hearsay.js'
import lateAttribution from './late-attribution.js'
import lateSpeaker from './late-speaker.js'
import missingByline from './missing-byline.js'
import missingPosition from './missing-position.js'
import missingSourcePolicy from './missing-source-policy.js'
import needlessAnonymity from './needless-anonymity.js'
import oneSidedSourcing from './one-sided-sourcing.js'
import overusedLabel from './overused-label.js'
import roteReason from './rote-reason.js'
import type { Rule } from './rule.js'
import secondHandReport from './second-hand-report.js'
import singleSource from './single-source.js'
import sourceCountMismatch from './source-count-mismatch.js'
import sourcelessHedge from './sourceless-hedge.js'
import unansweredAccusation from './unanswered-accusation.js'
import unattributedClaim from './unattributed-claim.js'
import unattributedQuotation from './unattributed-quotation.js'
import uncorroboratedAllegation from './uncorroborated-allegation.js'
import uncreditedReport from './uncredited-report.js'
import undisclosedPseudonym from './undisclosed-pseudonym.js'
import unexplainedAnonymity from './unexplained-anonymity.js'
import unmarkedOpinion from './unmarked-opinion.js'
import unnamedBystander from './unnamed-bystander.js'
import unrecordedApproval from './unrecorded-approval.js'
import unstatedKnowledge from './unstated-knowledge.js'
import unstatedMotive from './unstated-motive.js'
import untraceableStudy from './untraceable-study.js'
import vagueCollective from './vague-collective.js'
import vagueDescription from './vague-description.js'
import vagueNonResponse from './vague-non-response.js'

/**
 * All rules, in the order in which reports list them: first who is
 * not named, then what stands on too little, then how it is told.
 */
export const rules: readonly Rule[] = [
  anonymousSource,
  anonymousSingleSource,
  anonymousLead,
  unexplainedAnonymity,
  roteReason,
  bareSource,
  vagueDescription,
  overusedLabel,
  unstatedKnowledge,
  unstatedMotive,
  anonymousAttack,
  anonymousOpinion,
  anonymousQuotation,
  needlessAnonymity,
  sourceCountMismatch,
  doubleCountedSource,
  doubtfulRefusal,
  unnamedBystander,
  undisclosedPseudonym,
  vagueCollective,
  singleSource,
  oneSidedSourcing,
  uncorroboratedAllegation,
  unansweredAccusation,
  vagueNonResponse,
  secondHandReport,
  uncreditedReport,
  hearsay,
  unattributedClaim,
  sourcelessHedge,
  untraceableStudy,
  missingPosition,
  lateAttribution,
  unattributedQuotation,
  lateSpeaker,
  abuttingQuotations,
  unmarkedOpinion,
  missingByline,
  missingSourcePolicy,
  unrecordedApproval,
]
