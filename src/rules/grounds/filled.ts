import { excerpt } from './excerpt.js'

/** A message with the article's words in it, in one pass, since these may hold braces, too. */
export const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(
    /(“?)\{(\w+)\}(”?)(?=([.,:])?)/g,
    (_, opening: string, name: string, closing: string, next: string | undefined) => {
      const found = excerpt(words[name] ?? '')
      const isQuoted = opening !== '' && closing !== ''
      const shown = isQuoted ? quoted(withoutThat(found)) : opening + (closed(found) ?? found) + closing
      return next === undefined ? shown : withoutLastMark(shown)
    },
  )

/** “charges were likely” of “that charges were likely”; “that plan” keeps its word. */
const withoutThat = (words: string) => words.replace(THAT, '')

/** “that” before what has a word of its own to point with, or needs none. */
const THAT =
  /^that (?=(?:the|an?|s?he|it|they|we|you|I|there|his|her|its|their|our|my|these|those|no|some|many|most|all|each|both)\b|\p{Lu}|[$€£]?\d|\p{L}+[^\Wsu]s\b)/u

/** What the marks of quotations enclose, those that an article uses for speech. */
const quotation = `“[^“”]*”|"[^"]*"|''[^']*''|‘[^‘’]*’|'[^']*'|«[^«»]*»|‹[^‹›]*›|„[^„“”]*[“”]`

/** Speech alone, in one part or several: “We will sell,” … “not today.” */
const speechAlone = new RegExp(`^(?:${quotation})(?: … (?:${quotation}))*(?: …)?$`)

/** Speech that is cut: “We will sell the ferry … */
const cutSpeech = new RegExp(
  `^((?:(?:${quotation}) … )*)(?:“[^“”]*|"[^"]*|''[^']*|‘[^‘’]*|«[^«»]*|‹[^‹›]*|„[^„“”]*) …$`,
)

const closingMark: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‘': '’', '«': '»', '‹': '›' }

/** What is quoted already is not quoted twice. */
function quoted(words: string): string {
  return speechAlone.test(words) ? words : (closed(words) ?? `“${words}”`)
}

/** Speech that is cut, with the mark that closes it; undefined of other words. */
function closed(words: string): string | undefined {
  const whole = cutSpeech.exec(words)?.[1]
  if (whole === undefined) return undefined
  const mark = /^(?:''|.)/.exec(words.slice(whole.length))?.[0] ?? ''
  return words + (closingMark[mark] ?? mark)
}

/** “We will sell,” before a comma or a full stop of ours. */
const withoutLastMark = (words: string) => words.replace(/(?<!\.)[.,](?=["”»’'›]{1,3}$)/, '')
