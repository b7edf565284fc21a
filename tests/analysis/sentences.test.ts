import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/analysis/sentences.js'
import { articleOf } from '../../src/learning/article-of.js'

const sentencesOf = (text: string) => {
  const article = articleOf(text)
  return splitSentences(article).map(({ start, end }) => article.text.slice(start, end))
}
const tokensOf = (text: string) => splitSentences(articleOf(text)).flatMap(sentence => sentence.tokens)
const taggedAs = (text: string) =>
  tokensOf(text)
    .map(({ text, pos }) => `${text}/${pos}`)
    .join(' ')

describe('a sentence ends', () => {
  test.each([
    ['He left. She stayed.', 'He left.', 'She stayed.'],
    ['Who knows? Nobody! Well… Nearly nobody.', 'Who knows?', 'Nobody!', 'Well…', 'Nearly nobody.'],
    ['“We go.” She stayed.', '“We go.”', 'She stayed.'],
    ["''We go.'' She stayed.", "''We go.''", 'She stayed.'],
    ['``We go!" She stayed.', '``We go!"', 'She stayed.'],
    ['(He left.) She stayed.', '(He left.)', 'She stayed.'],
    ['He said: "Go." "Why?" she asked.', 'He said: "Go."', '"Why?" she asked.'],
    ['Marlow is 53. She lives in Orrin.', 'Marlow is 53.', 'She lives in Orrin.'],
    ['They came from the U.S. The others stayed.', 'They came from the U.S.', 'The others stayed.'],
    ['They met at 5 p.m. Marlow spoke.', 'They met at 5 p.m.', 'Marlow spoke.'],
    ['He ran it in 10 sec. The old mark was 11.', 'He ran it in 10 sec.', 'The old mark was 11.'],
    ['He works for Orrin Corp. She does not.', 'He works for Orrin Corp.', 'She does not.'],
    ['She said no. Vale said yes.', 'She said no.', 'Vale said yes.'],
    [
      'Marlow stayed in bed; he was ill. Vale was hard to miss.',
      'Marlow stayed in bed; he was ill.',
      'Vale was hard to miss.',
    ],
    ['“Why?” Vale left. She asked again.', '“Why?”', 'Vale left.', 'She asked again.'],
    ['So am I. Vale is too.', 'So am I.', 'Vale is too.'],
    ['She posted it on X. Vale did not.', 'She posted it on X.', 'Vale did not.'],
  ])('%s', (text, ...sentences) => expect(sentencesOf(text)).toEqual(sentences))

  test('at the end of a block, without a mark', () => {
    expect(sentencesOf('Vale Wins Again\n\nThe mayor won')).toEqual(['Vale Wins Again', 'The mayor won'])
  })
})

describe('a sentence goes on', () => {
  test.each([
    'The quay, Cllr. Vale and Sec. Orrin said, was shut.',
    'Mr. Vale met Sens. Orrin and Marlow, Reps. Quill and Tarn, Gov. Ash and Dr. Will Moss.',
    'J. T. Marlow (R-Fla.) and then-Sen. Vale met Gen. A. Quill at 5 p.m. Monday in the U.S. Capitol.',
    'The bus left at 5 a.m. Eastern on Jan. 3 from Main St. in St. Agnes, Fla. with Vale.',
    'Orrin Corp. Chairman Lee Vale Jr. called it No. 2 of Vol. 7, i.e. the last.',
    'Marlow, a Ph.D. student, sued in Vale v. Orrin and paid $2.50.',
    '“Why?” he asked.',
    '"Stop!" she said.',
    '"Why now?" Vale asked the board.',
    '"Why now?" the mayor of Orrin asked.',
    '“Why?” Mayor Lee Vale-Orrin wondered.',
    "''Why now?'' Mr. Vale asked, twice.",
    'It was late . . . and dark ... and cold… very cold.',
    'ORRIN, N.C. — The mayor left.',
    '1. Vale came first.',
    'Visit vale.example.org or write to lee@vale.example today.',
  ])('%s', text => expect(sentencesOf(text)).toEqual([text]))
})

describe('words', () => {
  test('are not parted at letters that English does not have', () => {
    expect(taggedAs('Ngāti Orrin of Oʻahu and Łukasz Dvořák left.')).toBe(
      'Ngāti/PROPN Orrin/PROPN of/ADP Oʻahu/PROPN and/CCONJ Łukasz/PROPN Dvořák/PROPN left/VERB ./PUNCT',
    )
  })

  test('have universal parts of speech and lemmas', () => {
    expect(taggedAs('The mayor quickly denied it, and left.')).toBe(
      'The/DET mayor/NOUN quickly/ADV denied/VERB it/PRON ,/PUNCT and/CCONJ left/VERB ./PUNCT',
    )
    expect(taggedAs('“I will not go,” Lee Vale told two reporters in Orrin.')).toBe(
      '“/PUNCT I/PRON will/AUX not/PART go/VERB ,/PUNCT ”/PUNCT Lee/PROPN Vale/PROPN told/VERB two/NUM reporters/NOUN in/ADP Orrin/PROPN ./PUNCT',
    )
    expect(tokensOf('She told the women.').map(token => token.lemma)).toEqual(['she', 'tell', 'the', 'woman', '.'])
  })

  test('are parted from a possessive, and a pronoun from its verb', () => {
    expect(taggedAs("Vale's aide and Orrin’s board say it's late.")).toBe(
      "Vale/PROPN 's/PART aide/NOUN and/CCONJ Orrin/PROPN ’s/PART board/NOUN say/VERB it/PRON 's/AUX late/ADJ ./PUNCT",
    )
  })

  test('are names where they have a capital inside a sentence, though they are spelled like verbs', () => {
    expect(taggedAs('The board of Orrin Shipping heard Ted Vale.')).toBe(
      'The/DET board/NOUN of/ADP Orrin/PROPN Shipping/PROPN heard/VERB Ted/PROPN Vale/PROPN ./PUNCT',
    )
  })

  test('are verbs where their capital tells that something begins, or that this is a title', () => {
    expect(taggedAs('Shipping it took “Asked and Answered” a week.')).toContain('“/PUNCT Asked/VERB')
    expect(taggedAs('Orrin Shipping Reported Sunk Off Vale')).toContain('Reported/VERB')
  })

  test.each(['forward', 'guard'])('are nouns where “%s” is what somebody plays', position => {
    expect(taggedAs(`“We lost,” Orrin ${position} Ada Vale said.`)).toContain(`${position}/NOUN`)
  })

  test('are nouns where a clause would have two verbs and no subject', () => {
    expect(taggedAs('He left when counsel asked him.')).toContain('counsel/NOUN asked/VERB')
    expect(taggedAs('He left when asked to go.')).toContain('asked/VERB')
  })

  test.each([
    ['Vale notes that the quay is shut.', 'notes/VERB'],
    ['Rabbis vow to leave the board.', 'vow/VERB'],
    ['Six in 10 say they would move.', 'say/VERB'],
    ['“It is shut,” Vale notes.', 'notes/VERB'],
    ['The quay is shut, reports the Orrin Gazette.', 'reports/VERB'],
    ['“It is shut,” someone uttered in the dark.', 'uttered/VERB'],
    ['Aides who plan to stay were paid.', 'plan/VERB'],
    ['City records show inspectors have closed the quay.', 'show/VERB'],
    ['The audit shows Orrin was paid twice.', 'shows/VERB'],
    ['The quay was shut, the arrest report states.', 'states/VERB'],
    ['The quay will open in May, analysts at Orrin Securities estimate.', 'estimate/VERB'],
    ['Eels can smell it, researchers report in a study.', 'report/VERB'],
    ['The quay will open in May, the company estimates.', 'estimates/VERB'],
    ['The effect is small, notes statistician Lee Vale.', 'notes/VERB'],
    ['The union alleged that the quay was shut.', 'alleged/VERB'],
  ])('are verbs where they have a subject and something follows: %s', (text, verb) =>
    expect(taggedAs(text)).toContain(verb),
  )

  test.each([
    ['The reports that the quay is shut alarmed Vale.', 'reports/NOUN'],
    ['Vale read his notes that night.', 'notes/NOUN'],
    ['The slide shows were long.', 'shows/NOUN'],
    ['According to documents filed in court, it is shut.', 'documents/NOUN'],
    ['Aides familiar with Vale’s thinking said it was shut.', 'thinking/NOUN'],
    ['One Orrin scout said it was shut.', 'scout/NOUN'],
    ["Orrin's plans to stay were known.", 'plans/NOUN'],
    ['It will cost a crown a day, a company estimate of May.', 'estimate/NOUN'],
    ['The Dec. 2 attack that hit the quay was brief.', 'attack/NOUN'],
  ])('are nouns otherwise: %s', (text, noun) => expect(taggedAs(text)).toContain(noun))

  test('stand in the sentence that holds them', () => {
    const article = articleOf('He left. “Why?” she asked.\n\nNobody knew.')
    const sentences = splitSentences(article)
    expect(sentences.map(sentence => sentence.block)).toEqual([0, 0, 1])
    expect(sentences.map(({ tokens }) => tokens.map(token => token.text).join(' '))).toEqual([
      'He left .',
      '“ Why ? ” she asked .',
      'Nobody knew .',
    ])
  })
})

describe('offsets', () => {
  const isExact = (text: string) => {
    const article = articleOf(text)
    let end = 0
    for (const sentence of splitSentences(article)) {
      const block = article.blocks[sentence.block]
      expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? Number.POSITIVE_INFINITY))
      expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0)
      expect(sentence.tokens.length).toBeGreaterThan(0)
      end = sentence.start
      for (const token of sentence.tokens) {
        expect(article.text.slice(token.start, token.end)).toBe(token.text)
        expect(article.text.slice(end, token.start).trim()).toBe('')
        expect(token.text.trim()).toBe(token.text)
        end = token.end
      }
      expect(sentence.end).toBe(end)
    }
    expect(article.text.slice(end).trim()).toBe('')
  }

  test.each([
    ['a byte order mark', '\uFEFFVale\uFEFF left.\uFEFF She\u00A0stayed.'],
    ['white space of all kinds', 'Vale\u3000left\u2028the\ttown.\u2009She \u202F stayed.'],
    ['characters of two units', 'Vale 😀 left👩‍👩‍👧. 𝒱ale’s aide stayed.'],
    ['lone surrogates', 'Vale \uD800 left\uDC00. She\uD83D'],
    ['what joins and is not seen', 'Va\u00ADle\u200B le\u0301ft.\u200D She stayed \u202Ebackwards\u202C.'],
    ['names that every object has', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['control characters', 'Vale\u0000 left\u001B[31m. She\u0007 stayed.'],
    ['a long run without white space', `She wrote ${'a.b-c’s'.repeat(500)} and left.`],
  ])('are exact with %s', (_, text) => isExact(text))

  test('are exact in any text', () => {
    const pieces = fc.constantFrom(
      ...[
        "'",
        '’',
        '"',
        '“',
        '”',
        "''",
        '``',
        "'s",
        '’s',
        '.',
        '...',
        '…',
        '?',
        '!',
        ' ',
        '\n',
        '\n\n',
        '\t',
        '(',
        ')',
        '-',
        '—',
      ],
      ...[
        'a',
        'Vale',
        'he',
        'U.S.',
        'No.',
        'cannot',
        'gonna',
        '5',
        '$',
        '%',
        '#tag',
        '@lee',
        ':)',
        '\uFEFF',
        '\u0308',
        '😀',
        '\uD800',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map(parts => parts.join('')),
    )
    fc.assert(fc.property(text, isExact), { numRuns: 500 })
  })
})

describe('the result does not depend on what was read before', () => {
  test('where a possessive stood before punctuation', () => {
    const alone = splitSentences(articleOf("Tessaly's plan"))
    expect(alone[0]?.tokens.map(token => token.text)).toEqual(['Tessaly', "'s", 'plan'])
    splitSentences(articleOf("Quorrin's, he said. It was Tessaly's."))
    expect(splitSentences(articleOf("Tessaly's plan"))).toEqual(alone)
    const after = splitSentences(articleOf("Quorrin's plan"))
    expect(after[0]?.tokens.map(token => token.text)).toEqual(['Quorrin', "'s", 'plan'])
  })

  test('where a number stood in a word', () => {
    const alone = splitSentences(articleOf('They cast 70419 votes.'))
    splitSentences(articleOf('It passed with 70419.Vale voted, 70419x, Ⓜ and \u0308.'))
    expect(splitSentences(articleOf('They cast 70419 votes.'))).toEqual(alone)
  })

  test('in any order', () => {
    const words = fc.constantFrom(
      'Belquist',
      'Zarrow',
      'Mx. Tarn',
      'U.S.',
      'co-op',
      'Vale-Orrin',
      '701',
      '20d',
      'ⓜ',
      'Ⓜ',
    )
    const endings = fc.constantFrom(
      "'s",
      '’s',
      "s'",
      's’',
      '',
      '.',
      ',',
      '.com',
      '-led',
      '...',
      'é',
      '\u0308',
      '20',
      'x',
    )
    const joints = fc.constantFrom(' ', '. ', ', ', ' "', '" ', '—', ' (', ') ', '', '”', '“', '/', '.')
    const phrase = fc
      .array(fc.tuple(words, endings, joints), { minLength: 1, maxLength: 6 })
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 2, maxLength: 8 }), texts => {
        const forward = texts.map(text => splitSentences(articleOf(text)))
        const backward = texts.toReversed().map(text => splitSentences(articleOf(text)))
        expect(backward.toReversed()).toEqual(forward)
      }),
    )
  })
})
