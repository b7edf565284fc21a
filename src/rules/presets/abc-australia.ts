import { organizationPreset } from './preset.js'

export default organizationPreset(
  'abc-australia',
  'ABC Australia',
  'A nationality says less than a post, a post less than a part in the event. Whoever is accused has a fair opportunity to respond.',
  {
    'bare-source': { because: 'A source is never just “a source”.', basis: ['AB1'] },
    'vague-description': { because: 'The source is described as closely as can be.', basis: ['AB1'] },
    'vague-collective': { because: 'Sources are told apart, not lumped together.', basis: ['AB1'] },
    'overused-label': {
      because: '“Familiar with the matter” could describe the reporter.',
      basis: ['AB1'],
      severity: 'warning',
    },
    'unstated-motive': { because: 'The story says what moves the source.', basis: ['AB1'] },
    'anonymous-attack': { because: 'Nobody is attacked from behind anonymity.', basis: ['AB1'] },
    'unanswered-accusation': { because: 'Whoever is accused has a fair opportunity to respond.', basis: ['AB2'] },
    'one-sided-sourcing': { because: 'All sides have been asked.', basis: ['AB2'] },
    'unattributed-claim': { because: 'What is not known at first hand is attributed.', basis: ['AB1'] },
  },
)
