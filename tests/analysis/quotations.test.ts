import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/analysis/quotations.js'
import { splitSentences } from '../../src/analysis/sentences.js'
import { articleOf } from '../../src/learning/article-of.js'
import type { QuotationKind } from '../../src/model/quotation.js'

const quotationsOf = (text: string) => {
  const article = articleOf(text)
  return findQuotations(article, splitSentences(article)).map(({ kind, parts }) => ({
    kind,
    parts: parts.map(({ start, end }) => article.text.slice(start, end)),
  }))
}
const quotedIn = (text: string) => quotationsOf(text).flatMap(({ parts }) => parts)
const kindsIn = (text: string) => quotationsOf(text).map(({ kind }) => kind)

describe('quotation marks pair', () => {
  test.each([
    ['curly', 'Vale said: “We will go home.”', '“We will go home.”'],
    ['straight', '"We will go," Vale said. "Or stay."', '"We will go,"', '"Or stay."'],
    ['typed', "``We will go,'' Vale said. ''Or stay.''", "``We will go,''", "''Or stay.''"],
    ['mixed', '“We will go," Vale said.', '“We will go,"'],
    ['guillemets', '« We will go », Vale said. «Or stay.»', '« We will go »', '«Or stay.»'],
    ['as Germans use them', '„We will go“, Vale said. „Or stay.“', '„We will go“', '„Or stay.“'],
    ['single, as the British use them', '‘We will go,’ Vale said. ‘It’s late.’', '‘We will go,’', '‘It’s late.’'],
    ['single and straight', "'We won't go,' Vale said. 'It's late.'", "'We won't go,'", "'It's late.'"],
    ['single around a plural possessive', "'The voters' anger is real,' Vale said.", "'The voters' anger is real,'"],
    [
      'next to brackets and dashes',
      'He wrote ("We go") and—“No”—left—"I will—" she said.',
      '"We go"',
      '“No”',
      '"I will—"',
    ],
    ['with white space inside', 'Vale said: " We will go . "', '" We will go . "'],
    ['right next to each other', 'Vale said “yes”“no” and left.', '“yes”', '“no”'],
  ])('%s', (_, text, ...quoted) => expect(quotedIn(text)).toEqual(quoted))
})

describe('of quotations inside one another the outermost counts', () => {
  test.each([
    ['“She told me ‘no way’ and left,” Vale said.', '“She told me ‘no way’ and left,”'],
    ['"She told me \'no way.\'" Vale left.', '"She told me \'no way.\'"'],
    ["''She told me 'no way.''' Vale left.", "''She told me 'no way.'''"],
    ['‘She told me “no way” and left,’ Vale said.', '‘She told me “no way” and left,’'],
    ['“She told me “no way” and left,” Vale said.', '“She told me “no way” and left,”'],
    ['"She told me "no way" and left," Vale said.', '"She told me "no way" and left,"'],
  ])('%s', (text, ...quoted) => expect(quotedIn(text)).toEqual(quoted))
})

describe('no quotation mark is', () => {
  test.each([
    ['an apostrophe', "It's the voters' plan and O'Dell's, rock 'n' roll of the '90s, 'til they tell 'em."],
    ['a curly apostrophe', 'It’s the voters’ plan and O’Dell’s, rock ’n’ roll of the ’90s, ’til they tell ’em.'],
    ['an inch', 'Vale is 6\'2" and his desk is 40" wide.'],
    ['a closing mark that nothing opened', 'We will go,” Vale said.'],
    ['around a value in mark-up', '<post id="12" author="lee vale">Hello</post>'],
    ['a pair around nothing', 'Vale typed "" and "...".'],
  ])('%s', (_, text) => expect(quotedIn(text)).toEqual([]))
})

describe('a quotation over paragraphs', () => {
  test.each([
    ['“', '”'],
    ['"', '"'],
    ["''", "''"],
    ['‘', '’'],
  ])('is one, with a part for each: %s', (open, close) => {
    const text = `Vale said: ${open}We will go.\n\n${open}We will be back.\n\n${open}I swear,${close} she said. She left.\n\nShe did.`
    expect(quotationsOf(text)).toEqual([
      {
        kind: 'speech',
        parts: [`${open}We will go.`, `${open}We will be back.`, `${open}I swear,${close}`],
      },
    ])
  })

  test('ends with its paragraph where the next does not go on', () => {
    expect(quotedIn('“We will go. We will be back.\n\nShe left.')).toEqual(['“We will go. We will be back.'])
  })

  test('ends with its sentence where it began inside a paragraph', () => {
    expect(quotedIn('Vale said: “We will go. She left.\n\nNobody knew.')).toEqual(['“We will go.'])
  })

  test('leaves the quotations behind a forgotten mark alone', () => {
    expect(quotedIn('“We will go, Vale said. “We will,” she said.\n\nHe left.')).toContain('“We will,”')
  })
})

describe('kinds', () => {
  const examples: Record<QuotationKind, readonly string[]> = {
    speech: [
      '“We will go,” Vale said.',
      '"More tea." The aide poured.',
      'Vale called the plan “a disaster.”',
      'Marlow, whom Vale described as “weak,” left.',
      'Vale Calls Plan ‘Utterly Broken’ Before Crowd',
      '“Like Orrin. Or Tarn,” Vale said.',
      'The council found that the mayor “had known of the leak for two years.”',
    ],
    title: [
      'She starred in the film “Harbour Lights.”',
      'Lee Vale, the author of the novel "Salt," lives in Orrin.',
      'He spoke on ONB’s “Morning Table” about rain.',
      'The essay, titled "A Town Without Clocks," won.',
      'The choir sang before “The Last Ferry From Orrin” was shown.',
    ],
    nickname: ['Robert "Bob" Marlow won.', 'Lee “The Rock” Vale won.', "Ann 'Red' Tarn won."],
    scare: [
      'The so-called “snow tax” passed.',
      'Buyers of the “new” bridge had little joy of it.',
      'Such loans are known as "ghost notes" in the trade.',
      'The word “maybe” is on every page.',
    ],
  }
  test.each(Object.entries(examples).flatMap(([kind, texts]) => texts.map(text => [kind, text])))(
    '%s: %s',
    (kind, text) => expect(kindsIn(text)).toEqual([kind]),
  )
})

test('any text is survived, with parts in order, inside their blocks and apart', () => {
  const pieces = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      "''",
      '``',
      '`',
      '«',
      '»',
      '„',
      ' ',
      '\n',
      '\n\n',
      '.',
      ',',
      '(',
      '—',
      'a',
      'Vale',
      'said',
      '5',
      '😀',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
  )
  let found = 0
  fc.assert(
    fc.property(text, printed => {
      const article = articleOf(printed)
      let end = 0
      for (const { parts } of findQuotations(article, splitSentences(article))) {
        found += 1
        expect(parts.length).toBeGreaterThan(0)
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(part.end).toBeGreaterThan(part.start)
          expect(article.blocks.some(block => block.start <= part.start && part.end <= block.end)).toBe(true)
          end = part.end
        }
      }
    }),
    { numRuns: 1000 },
  )
  expect(found).toBeGreaterThan(30)
})
