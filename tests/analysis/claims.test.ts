import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { gatherClaims } from '../../src/analysis/claims.js'
import { resolveSources } from '../../src/analysis/sources.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Act } from '../../src/model/attribution.js'
import type { Range } from '../../src/model/range.js'
import { marked } from './marked.js'

function claims(text: string, act: Act = 'says') {
  const { article, surveyed, quotations, attributions } = marked(text, act)
  const { sources, attributions: sourced } = resolveSources(article, surveyed, quotations, attributions, [])
  return gatherClaims(article, surveyed.row.sentences, sourced, sources, [])
}

const support = (text: string) => claims(text).map(each => each.support)

describe('claims', () => {
  it.each([
    ['A cooper who asked to be known only as Zdena because she had lost her papers rolled a barrel to the door.', []],
    ['In the yard, a man in an apron who would not give his name was mending a net.', []],
    [
      'The Lantern met 14 present and past pilots, most of whom asked not to be named because they had signed a pledge.',
      [],
    ],
    ['He gave his name as Vitold but did not want his surname printed because he fears being evicted.', []],
    ['“We row,” said Kuno, who asked that his last name not be printed because he fears the owners.', ['said']],
    ['Two porters said the lift fell. Both asked not to be named because they had been warned.', ['said']],
    ['All three clerks said so. The clerks asked not to be identified because the talks are private.', ['said']],
    ['Two aides said it was off. Both spoke on the condition that I not name them, citing their oath.', ['said']],
    ['A smith declined to speak on the record, saying the mill would fire him.', ['saying']],
  ])('are not what tells of a name withheld: %s', (text, cues) => {
    const article = articleOf(text)
    const { attributions, claims } = analyse(article)
    const words = ({ start, end }: Range) => article.text.slice(start, end)
    expect(attributions.map(({ cue }) => cue.map(words).join(' '))).toEqual(cues)
    expect(claims).toHaveLength(cues.filter(cue => cue === 'said').length)
  })

  it('count the people behind them', () => {
    expect(support('[Four people at the dinner] {said} the prince left early.')).toMatchObject([
      { people: 4, independent: 4, basis: 'unnamed' },
    ])
    expect(support('[Ada Quill and a court filing] {showed} the debt was paid in May.')).toMatchObject([
      { people: 1, independent: 2, basis: 'mixed' },
    ])
    expect(support('[Fennel Bank] {said} the debt was paid in May.')).toMatchObject([
      { people: null, independent: 1, basis: 'organization' },
    ])
    expect(support('[Officials] {said} the debt was paid in May.')).toMatchObject([{ people: 'many', independent: 2 }])
    expect(support('[Fennel Bank and a Fennel Bank spokeswoman] {said} the debt was paid in May.')).toMatchObject([
      { people: null, independent: 1 },
    ])
  })

  it('are one where the words leave no doubt', () => {
    const [claim, ...others] = claims(
      'The tanker sank in four minutes, {said} [Ole Strand]. The tanker sank in four minutes, {said} [Liv Dahl].',
    )
    expect(others).toEqual([])
    expect(claim?.support).toMatchObject({ people: 2, independent: 2, basis: 'named' })
  })

  it.each([
    '[The Evening Lantern] {was unable to confirm} that account.',
    '[Police] {have not yet confirmed} that account.',
    'Did [the mayor] really {say} that the bridge would close?',
    'So what do [critics] {say} is wrong with the bridge?',
  ])('are not made by what is asked or unconfirmed: %s', text => {
    expect(claims(text)).toEqual([])
  })

  it('are made by an answer', () => {
    expect(claims('Would it close? [The mayor] {said} that it would.')).toHaveLength(1)
  })

  it('stay two where a number or a “not” differs', () => {
    expect(
      claims('[Ole Strand] {said} 40 jobs would go from the yard. [Liv Dahl] {said} 14 jobs would go from the yard.'),
    ).toHaveLength(2)
    expect(
      claims('[Ole Strand] {said} the old crane was safe. [Liv Dahl] {said} the old crane was not safe.'),
    ).toHaveLength(2)
  })

  it('gain nothing from a part of a group', () => {
    const [claim] = claims(
      '[Four sources] {said} the old crane snapped twice. [Two of the sources] {said} the old crane snapped twice.',
    )
    expect(claim?.support).toMatchObject({ people: 4, independent: 4 })
  })

  it('are not made of questions', () => {
    expect(
      claims('[A farmer] {asked} whether the dam was safe. [Ole Strand] {said} it had held for ninety years.'),
    ).toHaveLength(1)
    expect(analyse(articleOf('“Will you run for office?” a reporter said.')).claims).toEqual([])
  })

  it('are not made of whom a report cites', () => {
    expect(claims('[The Tribune] {reported} the tanker sank. [The Tribune] {citing} two port officials.')).toHaveLength(
      1,
    )
  })

  it('are not made of refusals in words, but of what follows their “but”', () => {
    const claimed = (text: string) => analyse(articleOf(text)).claims.length
    expect(claimed('A spokesman for Harlan Foods said the company does not comment on lawsuits.')).toBe(0)
    expect(claimed('Harlan Foods said it would not comment on the lawsuit but that its food was safe.')).toBe(1)
    expect(claimed('“We are not going to discuss the lawsuit,” a spokesman for Harlan Foods said.')).toBe(0)
    expect(claimed('“I won’t discuss the lawsuit. Our food is safe,” a spokesman for Harlan Foods said.')).toBe(1)
  })

  it('leave what is refused in words to the refusals, with their act', () => {
    const acts = (text: string) => analyse(articleOf(text)).attributions.map(({ act }) => act)
    expect(acts('Vint, the mayor, said she would not comment on “tavern talk.”')).toEqual(['no-comment'])
    expect(acts('Reached at his boat, Bram Oude said only that he had “nothing to add.”')).toEqual(['no-comment'])
    expect(acts('Harlan Foods said it would not comment on the lawsuit but that its food was safe.')).toEqual(['says'])
  })

  it('are made of what is said, shown and thought, not of plans and silence', () => {
    expect(claims('[Ada Quill] {plans} to sell the yard.', 'intends')).toEqual([])
    expect(claims('[Ada Quill] {declined} to comment.', 'no-comment')).toEqual([])
    expect(claims('[Ada Quill] {believes} the yard is lost.', 'thinks')).toHaveLength(1)
  })
})
