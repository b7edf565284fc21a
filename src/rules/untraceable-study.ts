import { singularIn } from '../analysis/survey/words/singular.js'
import { vagueQuantifiers } from '../english/quantities.js'
import { finding, madeBy, makers, studies } from '../english/studies.js'
import type { Token } from '../model/sentence.js'
import { overlapping } from '../order/ranges.js'
import { defineRule } from './define-rule.js'
import { hasSource, headingsAndQuoted } from './grounds/own-voice.js'

/**
 * “A study found” borrows the authority of science and keeps back what would let readers check it. Who made the study,
 * or where it appeared, fits into half a line; on the web, a link does it.
 *
 * Limit: a study is traceable for this rule when it, or one next to it, bears a name, or a link stands in its sentence,
 * or, for one in the first five sentences, when any below bears a name;
 * whether it can be found by that is not seen. What a speaker says of studies is the speaker’s to prove.
 */
export default defineRule({
  id: 'untraceable-study',
  title: 'Study that cannot be traced',
  description: 'The article relies on a study, poll or figures, and does not say whose they are.',
  advice: 'Say who made it and when, or where it was published, and link to it.',
  basis: ['IF1', 'TP1', 'AP1'],
  severity: 'warning',
  precision: { right: 12, of: 14, measured: '2026-11-30' },
  needs: ['article', 'sentences', 'quotations', 'attributions'],
  messages: {
    untraceable: {
      text: '“{study}” cannot be looked up: no maker is named. Say whose work this is and of when, or give a link.',
    },
  },
  options: {},
  examples: [
    {
      kind: 'failing',
      shows: 'a study without an author',
      text: 'The dike is sinking. A recent study found that it loses half an inch a year.',
      findings: [{ message: 'untraceable', at: 'A recent study' }],
    },
    {
      kind: 'failing',
      shows: 'one study without an author, told of twice',
      text: 'A recent study found that the dike loses half an inch a year. A recent study found it old.',
      findings: [{ message: 'untraceable', at: 'A recent study' }],
    },
    {
      kind: 'failing',
      shows: 'polls at large',
      text: 'Polls show the mayor ahead of both of her rivals.',
      findings: [{ message: 'untraceable', at: 'Polls' }],
    },
    {
      kind: 'failing',
      shows: 'several, which lay something at a door',
      text: 'The dike is sinking. The town pumps all night when gathering data, a habit decried by the neighbours. It has no plan. It has no money. Nobody knows more. A number of studies have linked the losses to the gas wells. One paper found them small.',
      findings: [
        { message: 'untraceable', at: 'A number of studies' },
        { message: 'untraceable', at: 'One paper' },
      ],
    },
    {
      kind: 'near-miss',
      shows: 'those who published it are told',
      text: 'The dike is sinking. Engineers at Orrel published a new study showing that it loses half an inch a year.',
    },
    {
      kind: 'passing',
      shows: 'the study has an author',
      text: 'The dike is sinking. A study by the Calder Institute found that it loses half an inch a year.',
    },
    {
      kind: 'near-miss',
      shows: 'the study was brought in by name before',
      text: 'The Calder Institute study was published in May. Data show that the dike loses half an inch a year.',
    },
    {
      kind: 'near-miss',
      shows: 'the lead sums up what the article names below',
      text: 'The dike is sinking, and one study found that it loses half an inch a year.\n\nThe town has known of it. It has no plan. It has no money. The losses were counted in an analysis by the Calder Institute.',
    },
    {
      kind: 'near-miss',
      shows: 'a speaker cites studies on his own authority',
      text: 'Studies show that the dike is sinking, said Joris Maal, an engineer.',
    },
    {
      kind: 'near-miss',
      shows: 'a link leads to it',
      format: 'markdown',
      text: 'The dike is sinking. [A recent study](https://calder.example/dike) found that it loses half an inch a year.',
    },
  ],
  check(layers) {
    const { article, sentences, attributions } = layers
    const saidOfStudies = attributions.filter(hasSource).flatMap(({ content }) => content)
    const isLeftOut = overlapping([...headingsAndQuoted(layers), ...saidOfStudies])
    const isLinked = overlapping(article.links)
    const seen = new Set<string>()
    return sentences.flatMap((sentence, index) => {
      const study = studyIn(sentence.tokens)
      if (study === undefined || isLeftOut(study) || isLinked(sentence)) return []
      const near = sentences.slice(Math.max(0, index - REACH), index < LEAD ? undefined : index + REACH + 1)
      if (near.some(each => namesWork(each.tokens))) return []
      const printed = article.text.slice(study.start, study.end)
      if (seen.has(printed.toLowerCase())) return []
      seen.add(printed.toLowerCase())
      return {
        message: 'untraceable',
        words: { study: printed },
        at: study,
        evidence: [{ what: 'sentence', at: sentence }],
        certainty: 1,
      }
    })
  },
})

/** How many sentences before and behind a study may name it. */
const REACH = 2

/** How many sentences may sum up what the rest of the article gives a name to. */
const LEAD = 5

/** “A recent study”, “polls”, where it finds something and no name stands with it. */
function studyIn(tokens: readonly Token[]) {
  if (!tokens.some(isOfFinding)) return undefined
  const noun = tokens.findIndex((token, at) => isStudy(token) && isFinding(tokens.slice(at + 1, at + 6)))
  const last = tokens[noun]
  if (last === undefined) return undefined
  let first = noun
  while (/^(?:ADJ|NOUN|NUM)$/.test(tokens[first - 1]?.pos ?? '') && !isName(tokens, first - 1)) first--
  const before = tokens[first - 1]
  if (before && (isName(tokens, first - 1) || DEFINITE.test(before.text))) return undefined
  if (tokens.slice(first, noun).some(({ text }) => makers.has(text.toLowerCase()))) return undefined
  if (tokens.slice(Math.max(0, first - 3), first).some(isMaking)) return undefined
  const isCounted = before?.text === 'of' && tokens[first - 2]?.text === 'number'
  const start = isCounted ? tokens[first - 3] : LEADING.test(before?.text ?? '') ? before : tokens[first]
  return start && { start: start.start, end: last.end }
}

const LEADING = /^(?:an?|one|another|some|several|many|most|other)$/i

/** Points back at work that was spoken of, or says whose it is. */
const DEFINITE = /^(?:-|the|this|that|these|those|its|his|her|their|our|my|whose|[’']s?|such)$/i

/** The tagger takes “Polls” at the start of a sentence for a name. */
const isStudy = ({ lemma, text }: Token) => studies.has(lemma) || studies.has(singularIn(studies, text.toLowerCase()))

/** A verb of finding comes before anybody who may have made the study. */
function isFinding(behind: readonly Token[]): boolean {
  const verb = behind.findIndex(isOfFinding)
  return verb >= 0 && behind.slice(0, verb).every(token => !stops(token))
}

const isOfFinding = ({ lemma, pos }: Token) => finding.has(lemma) && /^(?:VERB|NOUN)$/.test(pos)

/** What parts a study from the verb behind it, or says who made it. */
const stops = ({ pos, text }: Token) =>
  pos === 'PUNCT' || pos === 'NOUN' || /^(?:to|that|which|for|of)$/.test(text) || madeBy.has(text.toLowerCase())

/** Whether a sentence gives a study a name, or says who made it. */
const namesWork = (tokens: readonly Token[]) =>
  tokens.some((token, at) => {
    if (!isStudy(token) && !WORKS.test(token.text)) return false
    const before = tokens.slice(Math.max(0, at - 3), at)
    return (
      before.some((_, index) => isName(tokens, at - before.length + index)) || isMadeBy(tokens.slice(at + 1, at + 6))
    )
  })

/** “By the institute”, “, published in May”; not “, a practice decried by the mayor”. */
function isMadeBy(behind: readonly Token[]): boolean {
  const maker = behind.findIndex(isMaking)
  const comma = behind.findIndex(({ pos }) => pos === 'PUNCT')
  return maker >= 0 && (comma < 0 || maker <= comma + 1)
}

const isMaking = ({ text }: Token) => madeBy.has(text.toLowerCase())

const WORKS = /^(?:report|paper|census|average)s?$/i

/** A capitalized word that does not only open the sentence, as “Several” does, which the tagger takes for a name. */
const isName = (tokens: readonly Token[], at: number) => {
  const { text, pos } = tokens[at] ?? { text: '', pos: 'X' }
  return /^\p{Lu}/u.test(text) && (at > 0 || (pos === 'PROPN' && !vagueQuantifiers.has(text.toLowerCase())))
}
