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
import needlessAnonymity from './needless-anonymity.js'
import overusedLabel from './overused-label.js'
import roteReason from './rote-reason.js'
import type { Rule } from './rule.js'
import secondHandReport from './second-hand-report.js'
import singleSource from './single-source.js'
import sourceCountMismatch from './source-count-mismatch.js'
import unattributedQuotation from './unattributed-quotation.js'
import undisclosedPseudonym from './undisclosed-pseudonym.js'
import unexplainedAnonymity from './unexplained-anonymity.js'
import unnamedBystander from './unnamed-bystander.js'
import unstatedKnowledge from './unstated-knowledge.js'
import unstatedMotive from './unstated-motive.js'
import vagueCollective from './vague-collective.js'
import vagueDescription from './vague-description.js'

/** All rules, in the order in which reports list them: first who is not named, then what stands on too little. */
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
  secondHandReport,
  hearsay,
  unattributedQuotation,
]
