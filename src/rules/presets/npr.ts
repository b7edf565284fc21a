import { organizationPreset } from './preset.js'

export default organizationPreset(
  'npr',
  'NPR',
  'Identify the source as best you can, and be exact about who would not comment.',
  {
    'unexplained-anonymity': { because: 'The audience is told why a source is not named.', basis: ['NP2'] },
    'bare-source': { because: 'A source is never just “a source”.', basis: ['NP1'] },
    'vague-description': { because: 'The source is identified as best one can.', basis: ['NP1'] },
    'vague-collective': { because: '“Officials say” tells nothing.', basis: ['NP1'] },
    'unstated-knowledge': { because: 'The story says how the source knows.', basis: ['NP1'] },
    'unstated-motive': { because: 'The story says what the stake of the source is.', basis: ['NP1'] },
    'anonymous-opinion': { because: 'Unnamed sources give facts, not opinion.', basis: ['NP2'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['NP2'] },
    'unanswered-accusation': { because: 'Whoever a story is about has been asked, more than once.', basis: ['NP3'] },
    'vague-non-response': {
      because: '“Declined” and “did not respond” are two things.',
      basis: ['NP3'],
      severity: 'warning',
    },
    'sourceless-hedge': { because: '“NPR has learned” is no source.', basis: ['NP1'] },
    'undisclosed-pseudonym': { because: 'No invented names; a first name alone is explained.', basis: ['NP2'] },
    'unrecorded-approval': { because: 'An editor knows who the source is.', basis: ['NP2'] },
  },
)
