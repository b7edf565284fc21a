import { organizationPreset } from './preset.js'

export default organizationPreset(
  'cbc',
  'CBC/Radio-Canada',
  'Verify with a second source; corroborate what a confidential one says.',
  {
    'anonymous-source': { because: 'Named sources come first.', basis: ['CB1'] },
    'anonymous-single-source': { because: 'What a confidential source says is borne out by another.', basis: ['CB1'] },
    'single-source': { because: 'Information is verified with a second source.', basis: ['CB1'] },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['CB1'] },
    'unrecorded-approval': { because: 'An editor knows who the source is.', basis: ['CB1'] },
  },
)
