import { organizationPreset } from './preset.js'

export default organizationPreset(
  'reuters',
  'Reuters',
  'A named source beats an unnamed one, and two beat one. A story on one unnamed source is an exception that a supervisor must allow.',
  {
    'anonymous-source': { because: 'A named source is better than an unnamed one.', basis: ['RE1', 'RE2'] },
    'anonymous-single-source': {
      because: 'One unnamed source alone needs a supervisor’s consent.',
      basis: ['RE4', 'RE2'],
    },
    'single-source': { because: 'Two sources are better than one.', basis: ['RE2'] },
    'vague-description': { because: 'The source is described as closely as can be.', basis: ['RE3'] },
    'anonymous-opinion': { because: 'Unnamed sources of one side are for facts alone.', basis: ['RE5'] },
    'anonymous-attack': { because: 'Nobody attacks others from behind anonymity.', basis: ['RE5'] },
    'source-count-mismatch': {
      because: '“Sources” are more than one; the number of sources does not mislead.',
      basis: ['RE1'],
    },
    'double-counted-source': { because: 'One person is not two sources.', basis: ['RE1'] },
    'unanswered-accusation': { because: 'All sides have been asked.', basis: ['RE2'] },
    'one-sided-sourcing': { because: 'All sides have been asked.', basis: ['RE2', 'RE5'] },
    'unattributed-claim': { because: 'Attribution stands near what it is for.', basis: ['RE3'] },
    'late-attribution': {
      because: 'The source comes in the lead, or right after a lead that nobody contests.',
      basis: ['RE3', 'RE5'],
      options: { paragraphs: 2 },
    },
    'late-speaker': {
      because: 'The speaker is named after the first sentence of a quotation.',
      basis: ['RE3'],
      options: { sentences: 1 },
    },
    'abutting-quotations': { because: 'Quotations of two speakers do not stand back to back.', basis: ['RE3'] },
    'unattributed-quotation': { because: 'A quotation has a speaker.', basis: ['RE3'] },
    'uncredited-report': { because: 'Others’ material is attributed to them.', basis: ['RE6'] },
    'second-hand-report': { because: 'Others’ material is attributed to them.', basis: ['RE6'] },
    'missing-position': { because: 'The position of a source is given with its name.', basis: ['RE3'] },
    'unrecorded-approval': { because: 'A supervisor has allowed a story on one unnamed source.', basis: ['RE4'] },
  },
)
