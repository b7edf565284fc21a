import { organizationPreset } from './preset.js'

export default organizationPreset(
  'trust-indicators',
  'Fact-checking and trust initiatives',
  'What the International Fact-Checking Network, The Trust Project, the Journalism Trust Initiative and the Editors’ Code of IPSO ask of what is published.',
  {
    'unexplained-anonymity': { because: 'Readers are told why a source is not named.', basis: ['JT1'] },
    'vague-description': { because: 'Sources are given in as much detail as safety allows.', basis: ['IF1'] },
    'missing-position': { because: 'Sources are given in enough detail to judge them.', basis: ['IF1'] },
    'untraceable-study': { because: 'Readers can find the study and repeat the work.', basis: ['IF1', 'TP1'] },
    'unmarked-opinion': { because: 'Opinion is told apart from news.', basis: ['TP1', 'IP1'] },
    'missing-source-policy': { because: 'A policy on unnamed sources is published.', basis: ['TP1', 'JT1'] },
    'unanswered-accusation': { because: 'Whoever is accused has been asked.', basis: ['IP1'] },
  },
)
