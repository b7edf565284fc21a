import { organizationPreset } from './preset.js'

export default organizationPreset(
  'wsj',
  'The Wall Street Journal',
  'Worn labels of unnamed sources are counted: a reader found 13 in one article.',
  {
    'bare-source': { because: 'A source is never just “a source”.', basis: ['WJ1'] },
    'vague-description': { because: 'The source is described as closely as can be.', basis: ['WJ1'] },
    'vague-collective': { because: 'Sources are told apart, not lumped together.', basis: ['WJ1'] },
    'overused-label': { because: '“Familiar with the matter” is worn out.', basis: ['WJ1'], severity: 'warning' },
    'unstated-motive': { because: 'The story says what moves the source.', basis: ['WJ1'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['WJ1'] },
  },
)
