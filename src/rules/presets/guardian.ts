import { organizationPreset } from './preset.js'

export default organizationPreset(
  'guardian',
  'The Guardian',
  'Unnamed sources are described as exactly as can be: “one MP” says less than the rank and the part that somebody had.',
  {
    'anonymous-source': { because: 'Unnamed sources are used sparingly.', basis: ['GU2'] },
    'anonymous-single-source': { because: 'A single unnamed source is an exception.', basis: ['GU3'] },
    'vague-description': { because: 'The source is described as exactly as possible.', basis: ['GU2'] },
    'unstated-knowledge': { because: 'The story says whether the source has direct knowledge.', basis: ['GU2'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['GU2'] },
    'unrecorded-approval': { because: 'The desk knows of the unnamed source.', basis: ['GU2'] },
  },
)
