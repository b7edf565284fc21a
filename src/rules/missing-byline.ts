import { newsroomRoles } from '../english/newsroom-roles.js'
import { defineRule } from './define-rule.js'
import { firstUnnamed, NOTHING_FROM_INSIDE } from './grounds/first-unnamed.js'

/**
 * Where a source has no name, the writer’s name is the only one that answers for the words. An article without either
 * has nobody behind it whom readers could ask.
 *
 * Limit: a byline that only the page has, and not the file, is not seen. A file that says nothing about itself may have
 * had one, and is left to the reader.
 */
export default defineRule({
  id: 'missing-byline',
  title: 'Missing byline',
  description: 'An article relies on an unnamed source and does not name its writer.',
  advice: 'Print the byline, or name the source.',
  basis: ['AP3', 'RE6'],
  severity: 'warning',
  precision: { right: 4, of: 4, measured: '2026-11-29' },
  needs: ['article', 'sentences', 'attributions', 'sources', 'claims'],
  messages: {
    missing: {
      text: 'The article relies on “{source}”, without a name, and names no writer either. Print the byline.',
    },
  },
  options: {
    /** A shorter text, in words, is an alert, which has no byline. */
    words: 80,
  },
  examples: [
    {
      kind: 'failing',
      shows: 'the file gives a headline and a date, and no writer',
      text: 'Headline: A dry spring\nDate: 2026-04-02\n\nThe reservoir is nearly empty, two engineers at the water board said. The board has known since March, they said.\n\nThe reservoir was built in 1931 and serves two towns and the villages between them. Its dam is four hundred yards long. It was last repaired twelve years ago, after a dry summer in which the lower gates had jammed. The water board pays for the upkeep from a levy on each household, which has not been raised since. It meets on the first Tuesday of the month, in the old town hall.',
      findings: [{ message: 'missing', at: 'two engineers' }],
    },
    {
      kind: 'failing',
      shows: 'the byline names a desk, and nobody at it',
      text: 'A dry spring\n\nBy Staff Reporter\n\nThe reservoir is nearly empty, two engineers at the water board said. The board has known since March, they said.\n\nThe reservoir was built in 1931 and serves two towns and the villages between them. Its dam is four hundred yards long. It was last repaired twelve years ago, after a dry summer in which the lower gates had jammed. The water board pays for the upkeep from a levy on each household, which has not been raised since. It meets on the first Tuesday of the month, in the old town hall.',
      findings: [{ message: 'missing', at: 'two engineers' }],
    },
    {
      kind: 'passing',
      shows: 'the writer is named',
      text: 'Headline: A dry spring\nBy: Jo Reed\nDate: 2026-04-02\n\nThe reservoir is nearly empty, two engineers at the water board said. The board has known since March, they said.\n\nThe reservoir was built in 1931 and serves two towns and the villages between them. Its dam is four hundred yards long. It was last repaired twelve years ago, after a dry summer in which the lower gates had jammed. The water board pays for the upkeep from a levy on each household, which has not been raised since. It meets on the first Tuesday of the month, in the old town hall.',
    },
    {
      kind: 'near-miss',
      shows: 'a line at the end names the reporter',
      text: 'Headline: A dry spring\nDate: 2026-04-02\n\nThe reservoir is nearly empty, two engineers at the water board said. The board has known since March, they said.\n\nThe reservoir was built in 1931 and serves two towns and the villages between them. Its dam is four hundred yards long. It was last repaired twelve years ago, after a dry summer in which the lower gates had jammed. The water board pays for the upkeep from a levy on each household, which has not been raised since. It meets on the first Tuesday of the month, in the old town hall.\n\n(Reporting by Jo Reed; Editing by Al Marsh)',
    },
    {
      kind: 'near-miss',
      outcome: 'not-applicable',
      shows: 'an alert has no byline',
      text: 'Headline: A dry spring\nDate: 2026-04-02\n\nThe reservoir is nearly empty, two engineers at the water board said.',
    },
    {
      kind: 'near-miss',
      outcome: 'needs-review',
      shows: 'a file that says nothing about itself may have had one',
      text: 'The reservoir is nearly empty, two engineers at the water board said. The board has known since March, they said.\n\nThe reservoir was built in 1931 and serves two towns and the villages between them. Its dam is four hundred yards long. It was last repaired twelve years ago, after a dry summer in which the lower gates had jammed. The water board pays for the upkeep from a levy on each household, which has not been raised since. It meets on the first Tuesday of the month, in the old town hall.',
    },
  ],
  check(layers, { words: fewest }) {
    const { metadata, text } = layers.article
    const unnamed = firstUnnamed(layers)
    if (unnamed === undefined) return NOTHING_FROM_INSIDE
    const { byline } = metadata
    if (!byline.every(isDesk) || metadata.credits.some(credit => WRITER.test(credit))) return []
    if ((text.match(/\S+/g)?.length ?? 0) < fewest)
      return {
        outcome: 'not-applicable',
        reason: `It has fewer than ${fewest} words and is taken for an alert, which has no byline.`,
      }
    if (byline.length === 0 && metadata.title === null && metadata.published === null)
      return {
        outcome: 'needs-review',
        reason: 'The file says nothing about itself: whether it ran with a byline cannot be told.',
      }
    return [{ message: 'missing', words: { source: unnamed.label }, ...unnamed.place }]
  },
})

/** “Reporting by Jo Reed”, “Follow Jo Reed on Twitter”; not “Additional reporting by”, “Editing by”. */
const WRITER =
  /^(?:(?:reporting|reported|writing|written|story|text)(?: and \w+)? by|(?:you can )?(?:follow|find))\b|\breported from\b/i

/** “Staff Reporter”, “Newsroom Staff” */
const isDesk = (writer: string) => writer.split(' ').every(word => newsroomRoles.has(word.toLowerCase()))
