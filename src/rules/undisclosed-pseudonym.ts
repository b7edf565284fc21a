import { givenNames } from '../english/given-names.js'
import { kin } from '../english/kin.js'
import { partialName } from '../english/withheld-names.js'
import type { Article } from '../model/article.js'
import type { Source } from '../model/source.js'
import { defineRule } from './define-rule.js'
import { claimGrounds } from './grounds/claim-grounds.js'
import { firstUses } from './grounds/first-uses.js'
import { printingsOf } from './grounds/printings.js'
import { labelWords } from './grounds/words-of-text.js'

/**
 * A given name alone is either half a name or an invented one, and readers cannot tell which. Newsrooms that allow it
 * ask for a line that says so: that the name was changed, or why the family name is left out.
 *
 * Limit: kin of somebody who is named (“her son Paul”) pass, and so do those whose family name stands anywhere in the
 * article. Artists who go by one name are taken for people without a family name.
 */
export default defineRule({
  id: 'undisclosed-pseudonym',
  title: 'Given name alone, and no word on it',
  description:
    'A person is cited by a given name alone, and the article does not say why, nor whether it is the real one.',
  advice: 'Print the family name, or say that the name was changed or the family name withheld, and why.',
  basis: ['NP2'],
  severity: 'warning',
  precision: { right: 1, of: 2, measured: '2026-11-29' },
  needs: ['article', 'attributions', 'sources', 'claims'],
  messages: {
    undisclosed: {
      text: '“{name}” has no family name, and no word says why. Print it, or say that it is withheld or that the name was changed.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a given name and nothing else',
      text: 'Nurses at the Orrel clinic are leaving. Paula, 34, said she would go in May.',
      findings: [{ message: 'undisclosed', at: 'Paula' }],
    },
    {
      kind: 'passing',
      shows: 'the article says that the name was changed',
      text: 'Paula, a nurse at the Orrel clinic whose name has been changed, said the ward had been closed since May.',
    },
    {
      kind: 'passing',
      shows: 'the family name stands elsewhere',
      text: 'Paula Renn works at the Orrel clinic. The ward had been closed since May, Paula said.',
    },
    {
      kind: 'near-miss',
      shows: 'two have one family name between them',
      text: 'Outside, brothers John and Paul Lind said they had voted early. John said the queue was short.',
    },
    {
      kind: 'near-miss',
      shows: 'the family name of a child is that of its mother',
      text: 'Ines Falk came to the clinic on Monday. Her daughter, Paula, said the ward had been closed since May.',
    },
  ],
  check(layers) {
    const { article, sources } = layers
    const half = new Set(sources.filter(source => isGivenNameAlone(source, article)))
    if (half.size === 0 || DISCLOSED.test(article.text)) return []
    return firstUses(claimGrounds(layers), half).map(({ source, place }) => ({
      message: 'undisclosed',
      words: { name: source.name ?? source.label },
      ...place,
    }))
  },
})

/** How articles tell that a name is not, or not all of, the real one. */
const DISCLOSED = new RegExp(
  String.raw`\bnames? (?:has|have|had|was|were) (?:been )?(?:changed|withheld)|\bnot (?:(?:his|her|their) )?real names?\b|\b(?:${partialName}|full names?)\b|\bnames? (?:only|just) as\b|\bpseudonym|\balias\b|\bidentified (?:(?:him|her)self )?only\b|\bwhom [^,.;]{1,40} call(?:ing)?\b|\basked to be (?:called|referred to|known)\b`,
  'i',
)

function isGivenNameAlone({ class: kind, name, title }: Source, article: Article): boolean {
  if (kind !== 'named-person' || name === null || /\P{L}|^\p{Lu}+$/u.test(name)) return false
  const given = name.toLowerCase()
  if (!givenNames.has(given)) return false
  const { text } = article
  return (
    title === null && !printingsOf(article, name).some(({ start, end }) => isLonger(text, end) || isKin(text, start))
  )
}

/** “Paula Renn”, “brothers John and Paul Lind” */
const isLonger = (text: string, end: number) => /^(?: and \p{Lu}\p{L}+)? \p{Lu}/u.test(text.slice(end, end + LONGEST))

/** “ and Bartholomew L”, in UTF-16 units. */
const LONGEST = 24

/** “her daughter, Paula” */
const isKin = (text: string, start: number) =>
  labelWords(text.slice(Math.max(0, start - 30), start)).some(word => kin.has(word))
