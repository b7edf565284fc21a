import { organizationPreset } from './preset.js'

export default organizationPreset(
  'bloomberg',
  'Bloomberg News',
  'Unnamed people are paraphrased, not quoted. Known from what others quote of the Bloomberg Way.',
  {
    'anonymous-quotation': { because: 'No quotation by somebody unnamed.', basis: ['BL1'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['BL1'] },
  },
)
