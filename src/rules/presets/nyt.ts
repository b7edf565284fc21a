import { organizationPreset } from './preset.js'

export default organizationPreset(
  'nyt',
  'The New York Times',
  'Since 2016 a top editor signs off where the main news of a story depends on unnamed people, a department head otherwise.',
  {
    'unexplained-anonymity': { because: 'The story says why the source is not named.', basis: ['NY1'] },
    'rote-reason': {
      because: 'The reason is no formula: a memo counted some 300 of them in a year.',
      basis: ['NY2'],
      severity: 'warning',
    },
    'vague-description': { because: 'The source is described as fully as can be.', basis: ['NY1'] },
    'unstated-knowledge': { because: 'The story says how the source knows.', basis: ['NY3', 'NY5'] },
    'unstated-motive': { because: 'The story says what moves the source.', basis: ['NY1'] },
    'anonymous-source': { because: 'Unnamed sources are a last resort.', basis: ['NY1'] },
    'anonymous-attack': { because: 'Anonymity is no cover for a personal or partisan attack.', basis: ['NY5'] },
    'anonymous-lead': { because: 'News that depends on unnamed people needs the highest approval.', basis: ['NY4'] },
    'anonymous-quotation': {
      because: 'Unnamed people are quoted word for word rarely, and with approval.',
      basis: ['NY4'],
    },
    'needless-anonymity': { because: 'Anonymity is not for the routine or the trivial.', basis: ['NY5', 'NY1'] },
    hearsay: { because: 'The source has direct knowledge.', basis: ['NY5', 'NY3'] },
    'unrecorded-approval': {
      because: 'An editor knows who the source is, and one of the right rank has approved.',
      basis: ['NY4'],
    },
  },
)
