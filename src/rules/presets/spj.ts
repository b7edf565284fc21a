import { organizationPreset } from './preset.js'

export default organizationPreset(
  'spj',
  'Society of Professional Journalists',
  'Sources are identified clearly; anonymity is for those in danger whose information is not to be had elsewhere.',
  {
    'unexplained-anonymity': { because: 'The story says why the source is not named.', basis: ['SP1'] },
    'anonymous-source': { because: 'Anonymity is for those in danger.', basis: ['SP1'] },
    'vague-description': { because: 'Sources are identified clearly.', basis: ['SP1'] },
    'unstated-motive': { because: 'Motives are considered before anonymity is promised.', basis: ['SP1'] },
    'unanswered-accusation': { because: 'Those a story is about are sought out.', basis: ['SP2'] },
    'vague-non-response': { because: 'The story says how somebody was asked.', basis: ['SP2'] },
    'uncredited-report': { because: 'Others’ work is attributed.', basis: ['SP2'] },
    'second-hand-report': { because: 'Others’ work is attributed.', basis: ['SP2'] },
    'missing-position': { because: 'The public learns what makes a source reliable.', basis: ['SP1'] },
  },
)
