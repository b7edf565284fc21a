import { organizationPreset } from './preset.js'

export default organizationPreset(
  'bbc',
  'BBC',
  'First hand where possible, more than one source, and special care with a serious allegation by one unnamed source.',
  {
    'unexplained-anonymity': { because: 'The audience is told why a source is not named.', basis: ['GU3'] },
    'vague-description': { because: 'As much as possible is said about an unnamed source.', basis: ['BB2', 'BB4'] },
    'anonymous-single-source': { because: 'A single unnamed source is an exception.', basis: ['BB1', 'BB2', 'GU3'] },
    'single-source': { because: 'More than one source where possible.', basis: ['BB1', 'BB2'] },
    hearsay: { because: 'First hand where possible.', basis: ['BB1'] },
    'uncorroborated-allegation': {
      because: 'A serious allegation by one unnamed source is said to be that, with whether it was borne out.',
      basis: ['BB2'],
    },
    'unanswered-accusation': { because: 'Whoever is accused has been asked.', basis: ['BB2'] },
    'unattributed-claim': { because: 'Evidence is sound, and what is not borne out is attributed.', basis: ['BB3'] },
    'uncredited-report': {
      because: 'What others report is attributed unless the BBC has confirmed it.',
      basis: ['BB1'],
    },
    'second-hand-report': {
      because: 'What others report is attributed unless the BBC has confirmed it.',
      basis: ['BB1'],
    },
    'unrecorded-approval': { because: 'A serious allegation by one unnamed source has been approved.', basis: ['BB2'] },
  },
)
