import { organizationPreset } from './preset.js'

export default organizationPreset(
  'globe-and-mail',
  'The Globe and Mail',
  'When the paper uses unnamed sources, as it explains to its readers.',
  {
    'unexplained-anonymity': { because: 'Readers are told why a source is not named.', basis: ['GM1'] },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['GM1'] },
    'anonymous-opinion': { because: 'Unnamed sources give facts, not opinion.', basis: ['GM1'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['GM1'] },
    'anonymous-quotation': { because: 'Unnamed people are paraphrased rather than quoted.', basis: ['GM1'] },
    'unrecorded-approval': { because: 'An editor knows who the source is.', basis: ['GM1'] },
  },
)
