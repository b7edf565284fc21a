import { organizationPreset } from './preset.js'

export default organizationPreset(
  'gannett',
  'USA Today / Gannett',
  'A lone confidential source has first-hand knowledge and authority.',
  {
    'unexplained-anonymity': { because: 'The story says why the source is not named.', basis: ['UT1'] },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['UT1'] },
    'unstated-knowledge': { because: 'The story says how the source knows.', basis: ['UT1'] },
    hearsay: { because: 'The source knows at first hand.', basis: ['UT1'] },
    'anonymous-opinion': { because: 'Unnamed sources give facts, not opinion.', basis: ['UT1'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['UT1'] },
    'anonymous-single-source': { because: 'One unnamed source alone is an exception.', basis: ['UT1'] },
    'unrecorded-approval': { because: 'An editor knows who the source is and has approved.', basis: ['UT1'] },
  },
)
