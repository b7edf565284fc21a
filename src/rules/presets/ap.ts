import { organizationPreset } from './preset.js'

export default organizationPreset(
  'ap',
  'Associated Press',
  'Three tests must all hold for an unnamed source: information rather than opinion, and vital; not to be had otherwise; from somebody reliable and placed to know.',
  {
    'unexplained-anonymity': { because: 'The story says why the source is not named.', basis: ['AP3'] },
    'bare-source': { because: 'A source is never just “a source”.', basis: ['AP3'] },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['AP4'] },
    'unstated-knowledge': { because: 'The source is reliable and placed to know.', basis: ['AP2'] },
    'unstated-motive': { because: 'The story says what moves the source.', basis: ['AP3'] },
    'anonymous-opinion': {
      because: 'Unnamed sources give information, not opinion or speculation.',
      basis: ['AP7', 'AP2'],
    },
    'anonymous-source': {
      because: 'Unnamed sources are for what is vital and not to be had otherwise.',
      basis: ['AP2'],
    },
    'anonymous-single-source': { because: 'One unnamed source alone is an exception.', basis: ['AP4'] },
    hearsay: { because: 'The source has the information at first hand.', basis: ['AP2'] },
    'doubtful-refusal': {
      because: 'Nobody “declined to comment” who speaks unnamed elsewhere in the story.',
      basis: ['AP3'],
    },
    'unanswered-accusation': { because: 'Whoever is portrayed negatively has been asked.', basis: ['AP5'] },
    'unattributed-claim': { because: 'Attribution stands near what it is for.', basis: ['AP1'] },
    'unattributed-quotation': { because: 'A quotation has a speaker.', basis: ['AP1'] },
    'uncredited-report': {
      because: 'Other outlets’ work is credited in the text itself, not only by a link.',
      basis: ['AP6'],
    },
    'second-hand-report': { because: 'What another outlet reported is said to be its report.', basis: ['AP6'] },
    'needless-anonymity': { because: 'No unnamed source for what is plain or on the record.', basis: ['AP4'] },
    'missing-byline': { because: 'A story on unnamed sources has a byline.', basis: ['AP3'] },
    'vague-collective': { because: 'Sources are told apart, not lumped together.', basis: ['AP3'] },
    'unrecorded-approval': { because: 'A news manager has approved the unnamed source.', basis: ['AP2'] },
  },
)
