import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/analysis/attributions.js'
import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { survey } from '../../src/analysis/survey.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { Attribution } from '../../src/model/attribution.js'
import type { Range } from '../../src/model/range.js'

function attributions(lines: string) {
  const article = articleOf(lines)
  const sentences = splitSentences(article)
  return findAttributions(article, survey(article.text, sentences), findQuotations(article, sentences))
}

/** Each attribution as "source | cue | content", the parts of a span joined by "…". */
function found(lines: string): string[] {
  const { text } = articleOf(lines)
  const words = (ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return attributions(lines).map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

describe('the turns of a transcript', () => {
  test('are told by labels that come again, or are single letters', () => {
    expect(found('Q: Did you ever see the ledger?\n\nA: Once, on a train.')).toEqual([
      'Q | : | Did you ever see the ledger?',
      'A | : | Once, on a train.',
    ])
    expect(found('Vale: Late again?\n\nMs. Marten: The tide was out.\n\nVale: It always is.')).toHaveLength(3)
  })

  test('are told by the parts of those on air, past what is no turn', () => {
    const lines = [
      'ADA QUILL, HOST: What did you see?',
      '(SOUNDBITE OF TRAFFIC)',
      'TOM MOSS, BYLINE: The bridge was built in 1931.',
    ]
    expect(found(lines.join('\n\n'))).toEqual([
      'ADA QUILL | : | What did you see?',
      'TOM MOSS | : | The bridge was built in 1931.',
    ])
  })

  test('keep what nobody else says in them', () => {
    const lines = ['Vale: Late again?', 'Ms. Marten: The tide was out. The clerk said it was early.', 'Vale: Never.']
    expect(found(lines.join('\n\n')).join('\n')).toMatch(/Ms\. Marten \| : \| The tide was out/)
  })

  test('are not the lines of a notice', () => {
    expect(found('When: Friday at six.\n\nWhere: The net loft.')).toEqual([])
  })
})

describe('a signature', () => {
  test('tells whose the quotation above it is', () => {
    expect(found('“The tide was out, and nobody had told us.”\n\n— Ada Quill, Orrel')).toEqual([
      'Ada Quill | — | “The tide was out, and nobody had told us.”',
    ])
  })

  test('may stand behind it, and tell who somebody is', () => {
    expect(
      found('“The tide was out. Nobody had told us.” ― Ada Quill\n\n"We rowed home."-- Bo Fenn, a nurse from Orrel'),
    ).toEqual(['Ada Quill | ― | “The tide was out. Nobody had told us.”', 'Bo Fenn | -- | "We rowed home."'])
  })

  test('with a handle makes a post of the words, which need no marks', () => {
    const posts = found(
      'No one is above the tide. — Ada Quill (@adaquill) July 5, 2026\n\nThe quay is ours.\n\n— Quay Watch (@quaywatch)',
    )
    expect(posts).toEqual(['Ada Quill | — | No one is above the tide.', 'Quay Watch | — | The quay is ours.'])
  })

  test('is none below prose, and no item of a list', () => {
    expect(found('The tide was out that day.\n\n- Ada Quill.')).toEqual([])
    expect(found('“The tide was out, and nobody had told us.”\n\n- Ada Quill rows for Orrel.')).toEqual([])
  })
})

describe('who disagrees', () => {
  test('does not say what the other said', () => {
    expect(found('Mr. Quill said the bridge was unsafe, but the mayor disagreed.')).toEqual([
      'Mr. Quill | said | the bridge was unsafe',
    ])
    expect(found('“The tide will turn,” Ada Quill said; Bo Tarn disagreed.')).toEqual([
      'Ada Quill | said | “The tide will turn,”',
    ])
  })
})

describe('where the source stands', () => {
  test('before the cue', () => {
    expect(found('The harbor master said the ferry would sail on Monday.')).toEqual([
      'The harbor master | said | the ferry would sail on Monday',
    ])
  })

  test('behind the cue, with the clause that identifies it', () => {
    expect(found('“We lost the roof,” said Ilse Marten, who runs the bakery on Quay Street.')).toEqual([
      'Ilse Marten, who runs the bakery on Quay Street | said | “We lost the roof,”',
    ])
  })

  test('inside the content', () => {
    expect(found('The bridge, officials said, will stay closed until spring.')).toEqual([
      'officials | said | The bridge … will stay closed until spring',
    ])
  })

  test('a pronoun', () => {
    expect(found('She added that the council had never seen the contract.')).toEqual([
      'She | added | that the council had never seen the contract',
    ])
  })

  test('behind "according to"', () => {
    expect(found('The plant will cut 40 jobs, according to two people familiar with the plan.')).toEqual([
      'two people familiar with the plan | according to | The plant will cut 40 jobs',
    ])
  })

  test('a possessive before a noun', () => {
    expect(found('On Monday the inquiry heard of her promise to repay the loan.')).toContain(
      'her | promise | to repay the loan',
    )
  })

  test('a name that is a verb too', () => {
    expect(found('Grant said the ferry would sail on Monday.')).toEqual([
      'Grant | said | the ferry would sail on Monday',
    ])
    expect(found('“We lost the roof,” Will said.')).toEqual(['Will | said | “We lost the roof,”'])
  })

  test('a name that is a word of grammar too', () => {
    expect(found('Per Lind, the Kest goalkeeper, said he would stay.')).toEqual([
      'Lind, the Kest goalkeeper, | said | he would stay',
    ])
    expect(found('Per Orrel police, the goalkeeper was not hurt.')).toEqual([
      'Orrel police | Per | the goalkeeper was not hurt',
    ])
  })

  test('a name behind what somebody is called, and a time, part no subject from its verb', () => {
    expect(found('A hacktivist group called Grey Moth claimed that it had 40,000 passwords.')).toEqual([
      'A hacktivist group | claimed | that it had 40,000 passwords',
    ])
    expect(found('Tarek Oulin, a Karsk official deployed for the port, last month said the gates would hold.')).toEqual(
      ['Tarek Oulin, a Karsk official deployed for the port, | said | the gates would hold'],
    )
  })

  test('of a clause that opens with who tells it', () => {
    expect(found('The house was empty when, according to Sgt. Ines Vale, officers found blood.')).toEqual([
      'Sgt. Ines Vale | according to | officers found blood',
    ])
    expect(found('The union said pay had fallen and, according to two of its members, the rota was unsafe.')).toEqual([
      'The union | said | pay had fallen',
      'two of its members | according to | the rota was unsafe',
    ])
    expect(found('Vale was fined and, according to the ministry, has not paid.')).toEqual([
      'the ministry, | according to | Vale was fined and … has not paid',
    ])
    expect(found('The gunman knew his victim, who, according to residents, had been living with him.')).toEqual([
      'residents | according to | The gunman knew his victim … had been living with him',
    ])
  })

  test('of nobody whom a headline says something is put to', () => {
    expect(found('Mayor accused of lying to voters')).toEqual([' | accused of | Mayor … lying to voters'])
    expect(found('Council criticised over damp flats, says clerk')).toEqual([
      'clerk | says | Council criticised over damp flats',
    ])
    expect(found('Developer blamed for flooded gardens').filter(each => !each.startsWith(' |'))).toEqual([])
    expect(found("Bank's top clerk withdrawn after 'death threat'")).toEqual([])
    expect(found('Officers warned of winter floods in Orrel on Monday.')).toEqual([
      'Officers | warned of | winter floods in Orrel',
    ])
  })

  test('of who stands at the end of a headline', () => {
    expect(found('Bus unsafe says union')).toEqual(['union | says | Bus unsafe'])
    expect(found('Bank faces probe over loans, says report')).toEqual(['report | says | Bank faces probe over loans'])
    expect(found('Port may close by May: officials')).toEqual(['officials | : | Port may close by May'])
    expect(found('Varnon nears deal to buy Telmar -sources')).toEqual(['sources | - | Varnon nears deal to buy Telmar'])
    expect(found('Orrel v Kest: player ratings')).toEqual([])
    expect(found('Union says pay unfair')).toEqual(['Union | says | pay unfair'])
  })

  test('of whom a headline begins with', () => {
    expect(found('Police: Man shot wife, then himself')).toEqual(['Police | : | Man shot wife, then himself'])
    expect(found('Orrel mayor: Bridge will reopen by May')).toEqual(['Orrel mayor | : | Bridge will reopen by May'])
    expect(found("Mother: 'I want answers'")).toEqual(["Mother | : | 'I want answers'"])
    expect(found('Weather: Rain to return')).toEqual([])
  })

  test('behind what its subject is after', () => {
    expect(found('Scientists seeking to learn why frogs are dying said that they had found a fungus.')).toEqual([
      'Scientists | said | that they had found a fungus',
    ])
    expect(found('Ministers trying to cut delays told reporters Friday that 40 clinics would open.')).toEqual([
      'Ministers | told | that 40 clinics would open',
    ])
    expect(found('Residents living near the plant say it smells.')).toEqual([
      'Residents living near the plant | say | it smells',
    ])
  })

  test('before who was informed', () => {
    expect(found('Treasurer Karl Dunn informed the committee that the money had run out.')).toEqual([
      'Treasurer Karl Dunn | informed | that the money had run out',
    ])
  })

  test('of whom nothing was reported', () => {
    expect(found('The sheriff said the road is open and no injuries were reported.')).toEqual([
      'The sheriff | said | the road is open and no injuries were reported',
    ])
  })

  test('not where an adjective opens the sentence', () => {
    const sources = found('Controversial plans to build 40 homes were dropped on Monday.').map(
      one => one.split(' | ')[0],
    )
    expect(sources).not.toContain('Controversial')
  })

  test('a court or council, which tells what it was told', () => {
    expect(found('The captain had slept since noon, Orrel Crown Court heard.')).toEqual([
      'Orrel Crown Court | heard | The captain had slept since noon',
    ])
    expect(found('The court heard the case of the captain on Monday.')).toEqual([])
  })

  test('a claim that somebody rejects is part of what is rejected', () => {
    expect(found('The judge rejected his claim that the records had been lost in a flood.')).toEqual([
      'The judge | rejected | his claim that the records had been lost in a flood',
    ])
  })
})

describe('quotations', () => {
  test('go on behind their speaker', () => {
    expect(found('“We tried everything,” Mayor Orla Finch said. “Nothing worked.”')).toEqual([
      'Mayor Orla Finch | said | “We tried everything,” … “Nothing worked.”',
    ])
  })

  test('hold no attribution of their own', () => {
    expect(found('“My father said it would never float,” Dana Brandt told a crowd in Port Ellery.')).toEqual([
      'Dana Brandt | told | “My father said it would never float,”',
    ])
  })
})

describe('what attributes nothing', () => {
  test.each([
    'The bridge opened in 1931 and was painted green.',
    'Rain fell on the valley for three days, and the river rose by two metres.',
    'The twins shared a bedroom above the shop until 1986.',
    'He played the cello in “Winter Garden,” a film about a lighthouse.',
    'Marta “The Hammer” Quist won the title in nine rounds.',
  ])('%s', sentence => {
    expect(found(sentence)).toEqual([])
  })

  test('an article without words', () => {
    expect(found('* * *')).toEqual([])
  })
})

describe('an attribution', () => {
  test('has a certainty between nothing and one', () => {
    const [one, ...others] = attributions('The harbor master said the ferry would sail on Monday.')
    expect(others).toEqual([])
    expect(one?.certainty).toBeGreaterThan(0.5)
    expect(one?.certainty).toBeLessThanOrEqual(1)
  })

  test('is numbered in reading order', () => {
    const lines = 'The clerk said the file was lost.\n\nThe lawyer argued that it had never been there.'
    expect(attributions(lines).map(({ id }) => id)).toEqual(['A1', 'A2'])
  })

  test('does not depend on what was read before', () => {
    const lines = 'The minister’s aide said the law was “dead.”'
    const alone = attributions(lines)
    attributions('“Minister’s,” the aide said.')
    expect(attributions(lines)).toEqual(alone)
  })
})

describe('manner and act', () => {
  const first = (lines: string): Attribution => attributions(lines)[0]!
  test.each([
    ['“The deal is dead,” the senator said.', 'direct', 'says'],
    ['The senator said the deal was dead.', 'indirect', 'says'],
    ['The senator called the deal “a gift to our rivals.”', 'mixed', 'says'],
    ['A survey by the Brandt Institute found that one in three voters was undecided.', 'indirect', 'shows'],
    ['Farmers believe the dam will fail.', 'indirect', 'thinks'],
    ['The company plans to build a second mill.', 'indirect', 'intends'],
    ['The court ordered the agency to release the records.', 'indirect', 'decides'],
    ['The department declined to comment.', 'indirect', 'no-comment'],
    ['The mayor refused to call it a defeat.', 'indirect', 'decides'],
    ['A spokesman did not respond to a request for comment.', 'indirect', 'no-comment'],
    ['Police did not say whether anything was taken.', 'indirect', 'no-comment'],
    ['The bank has never disclosed who bought the plane.', 'indirect', 'no-comment'],
    ['The Evening Lantern was unable to confirm that account.', 'indirect', 'says'],
    ['The growers’ union has not taken a position on the weir.', 'indirect', 'no-comment'],
    ['Neither candidate has said who would pay for the weir.', 'indirect', 'no-comment'],
    ['The minister has said little about the weir.', 'indirect', 'no-comment'],
    ['The inspectors’ report made no mention of the second boiler.', 'indirect', 'no-comment'],
    ['The company has provided no details about the boiler.', 'indirect', 'no-comment'],
    ['The growers’ union has yet to say who will pay for the weir.', 'indirect', 'no-comment'],
    ['The minister stopped short of blaming the engineers.', 'indirect', 'no-comment'],
    ['The minister kept silent about the weir.', 'indirect', 'no-comment'],
    ['The campaign offered no specifics about the weir.', 'indirect', 'no-comment'],
    ['The bank did not deny that the plane was sold.', 'indirect', 'says'],
    ['The mayor has not only said that the bridge was unsafe.', 'indirect', 'says'],
    ['The mayor did not hesitate to say that the bridge was unsafe.', 'indirect', 'says'],
    ['The mayor said little more than that the bridge was unsafe.', 'indirect', 'says'],
    ['The study does not show that walking helps the heart.', 'indirect', 'no-comment'],
    ['Nor does the report say that the guards lied.', 'indirect', 'no-comment'],
    ['The minister agreed that the weir was unsafe.', 'indirect', 'says'],
    ['Dosk refused to concede and accused the president of fraud.', 'indirect', 'says'],
    ['The prosecutor declined to charge the driver.', 'indirect', 'decides'],
  ])('%s', (lines, manner, act) => {
    expect(first(lines)).toMatchObject({ manner, act })
  })
})
