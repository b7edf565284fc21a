import { defineRule } from './define-rule.js'
import { firstUnnamed, NOTHING_FROM_INSIDE } from './grounds/first-unnamed.js'

/**
 * Nearly every newsroom lets an unnamed source into print on one condition: an editor knows the name and says yes. No
 * text shows whether that was done, so this is an item on a checklist, ticked by `approved-by: NAME` in the article’s
 * front matter. It must not be the writer’s own name.
 *
 * Limit: whether the editor knows the source, and has the rank that the house asks for, is not seen.
 */
export default defineRule({
  id: 'unrecorded-approval',
  title: 'Approval not on record',
  description: 'An article relies on an unnamed source, and does not record which editor knows and approved it.',
  advice: 'Write the editor who knows the source and approved it into the front matter: “approved-by: NAME”.',
  basis: ['NY4', 'WP1', 'UT1', 'GM1', 'CB1', 'BB2', 'RE4', 'NP2'],
  severity: 'note',
  precision: {
    silent: 'It stopped at nothing in the 924 articles: it did not apply to 787 and could not tell of 137.',
    measured: '2026-11-29',
  },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    'own-approval': {
      text: '“{source}” is not named, and {editor} approved a story of their own. Have an editor approve it who did not write it.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'the writer approves of the writer',
      format: 'markdown',
      text: '---\nauthor: Jo Reed\napproved-by: Jo Reed\n---\n\nThe reservoir is nearly empty, two engineers at the water board said.',
      findings: [{ message: 'own-approval', at: 'two engineers' }],
    },
    {
      kind: 'passing',
      shows: 'an editor’s approval is on record',
      format: 'markdown',
      text: '---\nauthor: Jo Reed\napproved-by: Kim Vos\n---\n\nThe reservoir is nearly empty, two engineers at the water board said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'no approval is on record: the rule cannot tell whether there was one, and asks',
      text: 'The reservoir is nearly empty, two engineers at the water board said.',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'a named source needs no approval',
      text: 'The reservoir is nearly empty, the chief engineer of the water board, Ruth Ansell, said.',
    },
  ],
  check(layers) {
    const { approvedBy, byline } = layers.article.metadata
    const unnamed = firstUnnamed(layers)
    if (unnamed === undefined) return NOTHING_FROM_INSIDE
    const [editor] = approvedBy
    if (editor === undefined) {
      const reason = `Which editor knows “${unnamed.label}” and approved it is not on record (approved-by in the front matter).`
      return { outcome: 'needs-review', reason }
    }
    const writers = new Set(byline.map(normal))
    if (approvedBy.some(name => !writers.has(normal(name)))) return []
    return [{ message: 'own-approval', words: { source: unnamed.label, editor }, ...unnamed.place }]
  },
})

const normal = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim()
