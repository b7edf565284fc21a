import type { Severity } from '../../model/finding.js'
import type { Preset, PresetRule } from './preset.js'

/** Our own judgement, so it rests on no copy. */
const raised = (severity: Severity, because: string): PresetRule => ({ severity, because, basis: [] })
const plain = (because: string) => raised('error', `${because}: plain enough in print to stop a story.`)
const many = (because: string) =>
  raised('warning', `${because}: a demand of several newsrooms, which an editor should see.`)

/**
 * For a desk that would rather look once too often: what print shows plainly is an error, and little is a mere note.
 */
export default {
  name: 'strict',
  title: 'What print shows plainly is an error',
  description: 'For a desk that would rather look once too often.',
  rules: {
    'unexplained-anonymity': plain('A missing reason for anonymity'),
    'bare-source': plain('“A source” and nothing more'),
    'anonymous-attack': plain('An attack from cover'),
    'anonymous-single-source': plain('A claim on one unnamed person'),
    'uncorroborated-allegation': plain('A serious allegation on one unnamed source'),
    'source-count-mismatch': plain('A wrong number of sources'),
    'unattributed-quotation': plain('A quotation without a speaker'),
    'rote-reason': many('A formula for a reason'),
    'vague-description': many('A description that says less than it could'),
    'vague-collective': many('A class of people for a source'),
    'overused-label': many('A worn label'),
    'unstated-knowledge': many('No word on how a source knows'),
    'anonymous-source': many('Unnamed people alone'),
    'anonymous-opinion': many('Opinion without a name'),
    'anonymous-lead': many('A lead on unnamed people'),
    'anonymous-quotation': many('A quotation without a name'),
    'single-source': many('A story on one source'),
    hearsay: many('What was heard from somebody else'),
    'doubtful-refusal': many('A refusal beside an unnamed source of the same body'),
    'unanswered-accusation': many('An accusation without an answer'),
    'vague-non-response': many('A non-response that does not say what happened'),
    'unattributed-claim': many('A claim without a source'),
    'late-attribution': many('A source that comes late'),
    'late-speaker': many('A speaker who comes late'),
    'abutting-quotations': many('Two speakers back to back'),
    'uncredited-report': many('Another outlet’s work without credit'),
    'second-hand-report': many('Another outlet’s report, not confirmed'),
    'sourceless-hedge': many('A hedge for a source'),
    'missing-byline': many('Unnamed sources under no byline'),
    'undisclosed-pseudonym': many('A name that may be invented'),
    'unnamed-bystander': many('A passer-by without a name'),
    'missing-position': many('A name without a position'),
    'untraceable-study': many('A study that nobody could find'),
  },
  others: 'as they are',
} satisfies Preset
