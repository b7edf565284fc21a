import { organizationPreset } from './preset.js'

export default organizationPreset(
  'afp',
  'Agence France-Presse',
  'Twenty principles of sourcing; attribution comes high in the story. Of some sections only the headings were seen.',
  {
    'unattributed-claim': { because: 'Attribution stands near what it is for.', basis: ['AF1'] },
    'late-attribution': {
      because: 'The source comes in the first paragraph.',
      basis: ['AF1'],
      options: { paragraphs: 1 },
    },
    'late-speaker': { because: 'Quotations are handled with care (heading alone seen).', basis: ['AF1'] },
    'abutting-quotations': { because: 'Quotations are handled with care (heading alone seen).', basis: ['AF1'] },
    'uncredited-report': { because: 'Secondary sources are named (heading alone seen).', basis: ['AF1'] },
    'second-hand-report': { because: 'Secondary sources are named (heading alone seen).', basis: ['AF1'] },
  },
)
