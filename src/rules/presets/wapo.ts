import { organizationPreset } from './preset.js'

export default organizationPreset(
  'wapo',
  'The Washington Post',
  'Readers are told how good a source is; unnamed people do not judge others.',
  {
    'anonymous-source': { because: 'Named sources come first.', basis: ['WP1'] },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['WP1', 'WP2'] },
    'unstated-knowledge': { because: 'The story says how good the source is.', basis: ['WP2'] },
    'anonymous-opinion': { because: 'No opinion of a person from somebody unnamed.', basis: ['WP3'] },
    'anonymous-attack': { because: 'No opinion of a person from somebody unnamed.', basis: ['WP3'] },
    'anonymous-quotation': { because: 'The first quotation of a story is not by somebody unnamed.', basis: ['WP3'] },
    'unrecorded-approval': { because: 'An editor knows who the source is.', basis: ['WP1'] },
  },
)
