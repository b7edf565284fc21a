import { defineRule } from './define-rule.js'
import { unnamedSources } from './grounds/anonymity.js'
import { claimGrounds } from './grounds/claim-grounds.js'
import { firstUses } from './grounds/first-uses.js'
import { stockLabel } from './grounds/stock-label.js'

/**
 * “A person familiar with the matter” is true of everybody who has read the story, its writer first. The label was
 * meant to say how the source knows, and says it no longer; a reader of one newspaper counted it thirteen times in one
 * article. It is said once an article.
 *
 * Limit: the label is known by its words. “Familiar with the bridge's steel”, which tells what is known, passes, and so
 * does “close to the mayor”, which tells of a side.
 */
export default defineRule({
  id: 'overused-label',
  title: 'Stock label of a source',
  description: 'Unnamed sources are called “familiar with the matter” or the like, which could be said of anybody.',
  advice: 'Say how the source knows: who was in the room, saw the document, or works for which side.',
  basis: ['WJ1', 'AB1'],
  severity: 'warning',
  precision: { right: 20, of: 21, measured: '2026-11-30' },
  needs: ['article', 'attributions', 'sources', 'claims'],
  messages: {
    once: {
      text: '“{label}” could be said of the writer, too. Say how the source knows.',
    },
    repeated: {
      text: '“{label}” could be said of the writer, too, and {sources} sources are called so or alike: “{source}”, “{other}”. Say how each of them knows.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the label that says nothing',
      text: 'The two mills will merge in May, a person familiar with the matter said.',
      findings: [{ message: 'once', at: 'a person familiar with the matter' }],
    },
    {
      kind: 'failing',
      shows: 'its kin, for several sources',
      text: 'The two mills will merge in May, a person familiar with the matter said.\n\nThe price is too low, said three people close to the talks.',
      findings: [{ message: 'repeated', at: 'a person familiar with the matter' }],
    },
    {
      kind: 'failing',
      shows: 'one of those called so is no further source',
      text: 'The two mills will merge in May, two people familiar with the matter said.\n\nThe price is too low, one of the people familiar with the matter said.',
      findings: [{ message: 'once', at: 'two people familiar with the matter' }],
    },
    {
      kind: 'failing',
      shows: 'whose matter it is tells no more of how the source knows',
      text: 'The two mills will merge in May, a person familiar with the Tarn family’s latest plans said.',
      findings: [{ message: 'once', at: 'a person familiar' }],
    },
    {
      kind: 'failing',
      shows: 'nor does that somebody is near to a campaign',
      text: 'The two candidates will meet in May, according to people close to the campaign.',
      findings: [{ message: 'once', at: 'people close to the campaign' }],
    },
    {
      kind: 'passing',
      shows: 'how the source knows',
      text: 'The two mills will merge in May, a person who attended the last meeting said.',
    },
    {
      kind: 'near-miss',
      shows: 'familiar with something that not everybody knows',
      text: 'The old mill will close in May, a person familiar with the books of its owner said.',
    },
    {
      kind: 'near-miss',
      shows: 'what somebody’s plan has to do with is another thing',
      text: 'The old mill will close in May, a person familiar with the drains under the Tarn family’s project said.',
    },
    {
      kind: 'near-miss',
      shows: 'whoever is close to a person is on a side',
      text: 'The old mill will close in May, two people close to the mayor said.',
    },
  ],
  check(layers) {
    const unnamed = unnamedSources(layers)
    if (unnamed.size === 0)
      return { outcome: 'not-applicable', reason: 'No unnamed person was found among the sources.' }
    const labelled = firstUses(claimGrounds(layers), unnamed).filter(({ source }) => stockLabel(source) !== undefined)
    const [first] = labelled
    if (first === undefined) return []
    const ids = new Set(labelled.map(({ source }) => source.id))
    const apart = labelled.filter(({ source: { subsetOf } }) => subsetOf === null || !ids.has(subsetOf))
    const label = stockLabel(first.source) ?? ''
    const second = apart.find(each => each !== first)
    if (second === undefined || apart.length < 2) return [{ message: 'once', words: { label }, ...first.place }]
    const words = { label, sources: `${apart.length}`, source: first.source.label, other: second.source.label }
    const evidence = [...first.place.evidence, ...second.place.evidence]
    return [{ message: 'repeated', words, ...first.place, evidence }]
  },
})
