import type {
  Piece,
  Report,
  ReportAttribution,
  ReportClaim,
  ReportFinding,
  ReportRule,
  ReportSource,
  Span,
} from '../../src/model/report.js'

/** An invented article as it stands on disk: front matter, an entity, an astral character, a name from the right. */
export const FILE = `---
title: Port of Kelmar hid cracks in quay wall, officials say
author: Tamsin Orre
---

# Port of Kelmar hid cracks in quay wall, officials say

The Port of Kelmar knew for eleven months that the wall of its deepest quay was cracking, according to three people briefed on the inspections, and went on berthing the largest ships on the coast there.

One harbour official said the director had ordered the divers’ report kept out of the minutes. Two of the three, who asked not to be named because they still work for the port, said divers were sent down only at night.

“We never hid anything,” the port’s director, Ilse Marrow, told reporters on Monday. “The wall is safe &amp; it is watched.”

A survey by the Dunholt Institute, finished in March, shows that the longest crack had grown by four centimetres. Experts have long warned that the quay was built on sand.

## Letters and insurers

The Kelmar Gazette reported on Sunday that the insurers had been told nothing. A second official, from the transport ministry, disputed that and said a letter went out in May.

The transport ministry said it would inspect every quay in the country. The dockers’ leader, فاطمة الزهراء, said nobody would load there 🚢 “until somebody shows us the numbers”.

Marrow has told colleagues that the wall will outlive her, one harbour official said. She called the port “a family”.

The port’s insurer, Brandt Voss, declined to comment. The mayor did not respond to requests for comment, and the former director, Joren Pell, could not be reached.

“It was always going to come out.”
`

/** The place of some words in the file: their first one, or the one behind `after`. */
export function place(words: string, after = '', file = FILE): Span {
  const from = file.indexOf(after, file.indexOf('\n# ')) + after.length
  const start = file.indexOf(words, from)
  if (start < 0) throw new Error(`No “${words}” behind “${after}”`)
  const before = file.slice(0, start).split('\n')
  return { start, end: start + words.length, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const at = place

/** A paragraph's pieces: `&amp;` is a piece of its own. */
function pieces(start: number, raw: string): Piece[] {
  let offset = start
  return raw
    .split(/(&amp;)/)
    .filter(part => part !== '')
    .map(part => {
      const piece = { text: part === '&amp;' ? '&' : part, start: offset, end: offset + part.length }
      offset += part.length
      return piece
    })
}

/** The file's paragraphs and headings, as a reading of it would have them. */
export function blocks(file = FILE): Report['article']['blocks'] {
  const body = file.indexOf('\n# ') + 1
  return [...file.slice(body).matchAll(/(#+ )?(.+)/g)].map(match => {
    const [, hashes = '', raw = ''] = match
    const kind = { '# ': 'headline', '## ': 'subheading' }[hashes] ?? 'paragraph'
    return { kind: kind as 'headline', pieces: pieces(body + match.index + hashes.length, raw) }
  })
}

type Of<T> = Partial<T> & { id: string }

function source(of: Of<ReportSource> & Pick<ReportSource, 'label' | 'class' | 'count'>): ReportSource {
  return {
    name: null,
    spokesperson: false,
    title: null,
    affiliation: null,
    justification: null,
    basisOfKnowledge: null,
    anonymity: { reason: null, motive: null },
    subsetOf: null,
    distinctFrom: [],
    mentions: [at(of.label.split(' (')[0] ?? '')],
    evidence: {},
    because: [],
    ...of,
  }
}

function attribution(
  id: string,
  sourceIds: string[],
  source: Span[],
  cue: Span[],
  content: Span[],
  of: Partial<ReportAttribution> = {},
): ReportAttribution {
  return {
    id,
    sourceIds,
    source,
    cue,
    content,
    manner: 'indirect',
    act: 'says',
    carriedOver: false,
    relays: [],
    certainty: 0.93,
    because: ['subject of the cue'],
    ...of,
  }
}

const sources: ReportSource[] = [
  source({
    id: 'S1',
    label: 'three people briefed on the inspections',
    class: 'unnamed-person',
    count: 3,
    basisOfKnowledge: 'briefed on the inspections',
  }),
  source({
    id: 'S2',
    label: 'One harbour official',
    class: 'unnamed-person',
    count: 1,
    affiliation: 'harbour',
    mentions: [at('One harbour official'), at('one harbour official')],
    because: ['same number and role: “One harbour official”, “one harbour official”'],
  }),
  source({
    id: 'S3',
    label: 'Two of the three',
    class: 'unnamed-person',
    count: 2,
    subsetOf: 'S1',
    anonymity: {
      reason: 'who asked not to be named because they still work for the port',
      motive: 'they still work for the port',
    },
  }),
  source({
    id: 'S4',
    label: 'Ilse Marrow',
    name: 'Ilse Marrow',
    class: 'named-person',
    count: 1,
    title: 'director',
    affiliation: 'the port',
    mentions: [at('the port’s director, Ilse Marrow'), at('Marrow', 'quay in the country'), at('She', 'said. ')],
    because: ['“Marrow” is the surname of “Ilse Marrow”', '“She” is the subject of the sentence before'],
  }),
  source({
    id: 'S5',
    label: 'A survey by the Dunholt Institute',
    name: 'Dunholt Institute',
    class: 'document',
    count: null,
    justification: 'finished in March',
  }),
  source({ id: 'S6', label: 'Experts', class: 'collective', count: 'many' }),
  source({ id: 'S7', label: 'The Kelmar Gazette', name: 'The Kelmar Gazette', class: 'media', count: null }),
  source({
    id: 'S8',
    label: 'A second official, from the transport ministry',
    class: 'unnamed-person',
    count: 1,
    affiliation: 'the transport ministry',
    distinctFrom: ['S2'],
  }),
  source({
    id: 'S9',
    label: 'The transport ministry',
    name: 'The transport ministry',
    class: 'organization',
    count: null,
  }),
  source({
    id: 'S10',
    label: 'فاطمة الزهراء',
    name: 'فاطمة الزهراء',
    class: 'named-person',
    count: 1,
    title: 'dockers’ leader',
  }),
]

sources.unshift(
  source({ id: 'S11', label: 'officials', class: 'collective', count: 'many', mentions: [at('officials', 'wall, ')] }),
)

const attributions: ReportAttribution[] = [
  attribution(
    'A1',
    ['S11'],
    [at('officials', 'wall, ')],
    [at('say', 'wall, ')],
    [at('Port of Kelmar hid cracks in quay wall')],
  ),
  attribution(
    'A2',
    ['S1'],
    [at('three people briefed on the inspections')],
    [at('according to')],
    [
      at('The Port of Kelmar knew for eleven months that the wall of its deepest quay was cracking'),
      at('and went on berthing the largest ships on the coast there'),
    ],
  ),
  attribution(
    'A3',
    ['S2'],
    [at('One harbour official')],
    [at('said', 'One harbour official')],
    [at('the director had ordered the divers’ report kept out of the minutes')],
  ),
  attribution(
    'A4',
    ['S3'],
    [at('Two of the three, who asked not to be named because they still work for the port')],
    [at('said', 'for the port,')],
    [at('divers were sent down only at night')],
  ),
  attribution(
    'A5',
    ['S4'],
    [at('the port’s director, Ilse Marrow')],
    [at('told')],
    [at('“We never hid anything,”'), at('“The wall is safe &amp; it is watched.”')],
    { manner: 'direct', certainty: 0.98 },
  ),
  attribution(
    'A6',
    ['S5'],
    [at('A survey by the Dunholt Institute, finished in March')],
    [at('shows')],
    [at('that the longest crack had grown by four centimetres')],
    { act: 'shows' },
  ),
  attribution('A7', ['S6'], [at('Experts')], [at('have long warned')], [at('that the quay was built on sand')]),
  attribution(
    'A8',
    ['S7'],
    [at('The Kelmar Gazette')],
    [at('reported')],
    [at('that the insurers had been told nothing')],
  ),
  attribution(
    'A9',
    ['S8'],
    [at('A second official, from the transport ministry')],
    [at('said', 'disputed that')],
    [at('a letter went out in May')],
  ),
  attribution(
    'A10',
    ['S9'],
    [at('The transport ministry')],
    [at('said', 'The transport ministry')],
    [at('it would inspect every quay in the country')],
    { act: 'intends' },
  ),
  attribution(
    'A11',
    ['S10'],
    [at('The dockers’ leader, فاطمة الزهراء')],
    [at('said', 'فاطمة الزهراء')],
    [at('nobody would load there 🚢 “until somebody shows us the numbers”')],
    { manner: 'mixed', certainty: 0.88 },
  ),
  attribution(
    'A12',
    ['S2'],
    [at('one harbour official')],
    [at('said', 'one harbour official')],
    [at('Marrow has told colleagues that the wall will outlive her')],
    { relays: ['S4'], certainty: 0.81 },
  ),
  attribution(
    'A13',
    ['S4'],
    [at('Marrow', 'quay in the country')],
    [at('has told', 'quay in the country')],
    [at('the wall will outlive her')],
    { certainty: 0.66 },
  ),
  attribution('A14', ['S4'], [at('She', 'said. ')], [at('called')], [at('the port “a family”')], {
    manner: 'mixed',
    carriedOver: true,
  }),
]

function claim(
  id: string,
  attributionIds: string[],
  sourceIds: string[],
  people: number | 'many' | null,
  basis: ReportClaim['support']['basis'],
  independent = 1,
): ReportClaim {
  const content = attributions.filter(({ id }) => attributionIds.includes(id)).flatMap(({ content }) => content)
  return { id, content, attributionIds, support: { sourceIds, people, independent, basis } }
}

const claims: ReportClaim[] = [
  claim('C1', ['A1'], ['S11'], 'many', 'collective'),
  claim('C2', ['A2'], ['S1'], 3, 'unnamed', 3),
  claim('C3', ['A3'], ['S2'], 1, 'unnamed'),
  claim('C4', ['A4'], ['S3'], 2, 'unnamed', 2),
  claim('C5', ['A5'], ['S4'], 1, 'named'),
  claim('C6', ['A6'], ['S5'], null, 'document'),
  claim('C7', ['A7'], ['S6'], 'many', 'collective'),
  claim('C8', ['A8'], ['S7'], null, 'media'),
  claim('C9', ['A9'], ['S8'], 1, 'unnamed'),
  claim('C10', ['A10'], ['S9'], null, 'organization'),
  claim('C11', ['A11'], ['S10'], 1, 'named'),
  claim('C12', ['A12'], ['S2'], 1, 'unnamed'),
  claim('C13', ['A13', 'A14'], ['S4'], 1, 'named'),
]

const basis: ReportRule['basis'] = [
  { organization: 'Reuters Handbook', address: 'https://handbook.reuters.com/', date: '2008', grade: 'primary' },
  { organization: 'A newsroom by post', address: 'javascript:alert(1)', date: '2014-04', grade: 'secondary' },
]

function rule(
  id: string,
  title: string,
  severity: ReportRule['severity'],
  outcome: ReportRule['outcome'],
  reason: string | null = null,
): ReportRule {
  return {
    id,
    title,
    description: 'A reader cannot weigh words without knowing whose they are.',
    advice: 'Find a second source, name the one there is, or say why it cannot be named and how it knows.',
    severity,
    outcome,
    reason,
    basis,
  }
}

const rules: ReportRule[] = [
  rule('anonymous-single-source', 'Single unnamed source', 'error', 'failed'),
  rule('unexplained-anonymity', 'Anonymity without a reason', 'warning', 'failed'),
  rule('vague-collective', 'Vague collective', 'warning', 'failed'),
  rule('second-hand-report', 'Another outlet’s report', 'note', 'failed'),
  rule('hearsay', 'Hearsay', 'warning', 'failed'),
  rule('unattributed-quotation', 'Quotation without a speaker', 'error', 'failed'),
  rule('single-source', 'Single source', 'note', 'failed'),
  rule('rote-reason', 'Rote reason for anonymity', 'note', 'passed'),
  rule('bare-source', 'Bare source', 'error', 'passed'),
  rule('butted-quotations', 'Quotations of different speakers run together', 'warning', 'passed'),
  rule(
    'missing-response',
    'Accused without a response',
    'warning',
    'needs-review',
    'It cannot tell whether the mayor is accused.',
  ),
  rule('missing-byline', 'Unnamed sources without a byline', 'warning', 'passed'),
  rule('missing-policy', 'No policy on unnamed sources', 'note', 'not-applicable', 'Only pages can link to a policy.'),
]

let fingerprints = 0
function finding(
  ruleId: string,
  message: string,
  span: Span,
  of: Partial<ReportFinding> = {},
  evidence: readonly (readonly [string, Span])[] = [],
): ReportFinding {
  fingerprints += 1
  return {
    fingerprint: fingerprints.toString(16).padStart(16, '0'),
    ruleId,
    severity: rules.find(({ id }) => id === ruleId)?.severity ?? 'note',
    certainty: 0.9,
    message,
    span,
    evidence: evidence.map(([what, at]) => ({ what, text: FILE.slice(at.start, at.end), span: at })),
    claimId: null,
    sourceId: null,
    suppressed: null,
    ...of,
  }
}

const minutes = at('the director had ordered the divers’ report kept out of the minutes')
const letter = at('a letter went out in May')
const findings: ReportFinding[] = [
  finding(
    'vague-collective',
    'The headline rests on “officials”, whom nobody can count or ask. Say who, or how many.',
    at('officials', 'wall, '),
    { claimId: 'C1', sourceId: 'S11' },
    [['source', at('officials', 'wall, ')]],
  ),
  finding(
    'unexplained-anonymity',
    'No reason is given why “three people briefed on the inspections” are not named. Give it, in the article’s own words.',
    at('three people briefed on the inspections'),
    { claimId: 'C2', sourceId: 'S1' },
    [
      ['source', at('three people briefed on the inspections')],
      ['cue', at('according to')],
    ],
  ),
  finding(
    'anonymous-single-source',
    'That the director kept a report out of the minutes rests on “One harbour official” alone, unnamed and without a reason.',
    minutes,
    { claimId: 'C3', sourceId: 'S2' },
    [
      ['source', at('One harbour official')],
      ['claim', minutes],
    ],
  ),
  finding(
    'vague-collective',
    '“Experts” could be anybody. Name one of them, or the work that says so.',
    at('Experts'),
    { claimId: 'C7', sourceId: 'S6' },
    [['source', at('Experts')]],
  ),
  finding(
    'second-hand-report',
    'The Kelmar Gazette’s report is passed on. Say whether it could be confirmed.',
    at('The Kelmar Gazette'),
    { claimId: 'C8', sourceId: 'S7' },
    [['outlet', at('The Kelmar Gazette')]],
  ),
  finding(
    'anonymous-single-source',
    'That a letter went out rests on “A second official, from the transport ministry” alone, unnamed and without a reason.',
    letter,
    { claimId: 'C9', sourceId: 'S8' },
    [
      ['source', at('A second official, from the transport ministry')],
      ['claim', letter],
    ],
  ),
  finding(
    'hearsay',
    '“one harbour official” tells what Marrow told others. Ask Marrow, or say that she was asked.',
    at('Marrow has told colleagues that the wall will outlive her'),
    { claimId: 'C12', sourceId: 'S2', certainty: 0.74 },
    [
      ['who tells', at('one harbour official')],
      ['whose words', at('Marrow', 'quay in the country')],
    ],
  ),
  finding(
    'unattributed-quotation',
    'Nobody is said to have said “It was always going to come out.” Name the speaker or drop the quotation marks.',
    at('“It was always going to come out.”'),
    {},
    [['quotation', at('“It was always going to come out.”')]],
  ),
  finding('single-source', 'One survey stands behind this.', at('that the longest crack had grown'), {
    claimId: 'C6',
    sourceId: 'S5',
    suppressed: { by: 'comment', reason: 'The institute is the only one that surveys quays.' },
  }),
]

/** A report on it as the audit would make it, by hand: every class of source, every kind of finding. */
export const REPORT: Report = {
  tool: { name: 'attribution-audit', version: '0.1.0' },
  article: {
    path: 'article/kelmar-quay.md',
    sha256: '0'.repeat(64),
    format: 'markdown',
    title: 'Port of Kelmar hid cracks in quay wall, officials say',
    byline: ['Tamsin Orre'],
    dateline: 'KELMAR',
    outlet: 'Northline',
    credits: ['Additional reporting by Bram Istel'],
    genre: 'news',
    published: '2025-06-02',
    section: 'World',
    words: 236,
    sentences: 16,
    astral: [FILE.indexOf('🚢')],
    lineStarts: [0, ...Array.from(FILE.matchAll(/\n/g), ({ index }) => index + 1)],
    blocks: blocks(),
  },
  settings: { configuration: null, presets: ['recommended'] },
  corrections: [],
  sources,
  attributions,
  claims,
  nonResponses: [
    { party: 'The port’s insurer, Brandt Voss', sourceId: null, outcome: 'declined', span: at('declined to comment') },
    { party: 'The mayor', sourceId: null, outcome: 'no-response', span: at('did not respond to requests for comment') },
    {
      party: 'the former director, Joren Pell',
      sourceId: null,
      outcome: 'unreachable',
      span: at('could not be reached'),
    },
  ],
  rules,
  findings,
  suppressions: [
    {
      by: 'comment',
      ruleId: 'single-source',
      reason: 'The institute is the only one that surveys quays.',
      fingerprint: null,
      outcome: 'used',
      problem: null,
      span: at('that the longest crack had grown'),
    },
  ],
  summary: {
    attributions: 14,
    claims: 13,
    claimsByBasis: { named: 3, unnamed: 5, organization: 1, document: 1, media: 1, collective: 2 },
    anonymousClaims: 5,
    singleSourceClaims: 11,
    sources: 11,
    sourcesByClass: {
      'named-person': 2,
      organization: 1,
      'unnamed-person': 4,
      collective: 2,
      document: 1,
      media: 1,
    },
    nonResponses: 3,
    findings: { error: 3, warning: 4, note: 1, suppressed: 1, unchanged: 0 },
  },
}
