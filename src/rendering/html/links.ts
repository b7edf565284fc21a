import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportClaim, ReportFinding, ReportNonResponse, ReportSource } from '../../model/report.js'
import { claimRestsOn, supportOf } from '../support.js'
import { NON_RESPONSE_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import type { Content, View } from './view.js'

/** How many claims a row of numbers shows. */
const ROW = 24

/** A claim's number, leading to its words in the article. */
export function claimLink(view: View, claim: ReportClaim): Element {
  const number = view.numberOf(claim)
  return claimNumber(view, claim, { ariaLabel: `Claim ${number}` })
}

/**
 * A claim's number behind its last words in the article, like that of a footnote: it bears the claim's address, and
 * chooses it where the page tells it.
 */
export function claimMark(view: View, claim: ReportClaim): Element {
  const number = view.numberOf(claim)
  const id = anchor('claim', number)
  const ariaLabel = `Claim ${number}, rests on ${claimRestsOn(claim, view.sourcesOf(claim))}`
  return view.tells(claim)
    ? claimNumber(view, claim, { id, ariaLabel })
    : h('b', { className: ['number', supportOf(claim)], id }, `${number}`)
}

function claimNumber(view: View, claim: ReportClaim, properties: Readonly<Record<string, string>>): Element {
  const number = view.numberOf(claim)
  const className = ['number', supportOf(claim), `c${number}`]
  return h('a', { className, href: `#${anchor('claim', number)}`, ...properties }, `${number}`)
}

/** Claims' numbers in a row. */
export function claimLinks(view: View, claims: readonly ReportClaim[]): Element {
  const links = claims.slice(0, ROW).flatMap((claim, at) => [at > 0 ? ' ' : '', claimLink(view, claim)])
  const others = claims.length - ROW
  return h('span.numbers', ...links, others > 0 ? ` and ${others} more` : null)
}

/** The sources' designations, each leading to what is known of it where the page tells it. */
export function sourceNames(view: View, ids: readonly string[]): readonly Content[] {
  const known = ids.map(id => view.sources.get(id)).filter(source => source !== undefined)
  if (known.length === 0) return ['no source']
  return known.flatMap((source, index) => [index > 0 ? '; ' : '', sourceLink(view, source, h('bdi', source.label))])
}

/** Words that lead to what is known of a source, where the page tells it. */
export function sourceLink(view: View, source: ReportSource, words: Element): Element {
  return view.tells(source) ? h('a', { href: `#${anchor('source', view.numberOf(source))}` }, words) : words
}

/** A finding's severity and title, leading to the finding. The classes are what filters go by. */
export function flag(view: View, finding: ReportFinding): Element {
  const href = `#${anchor('finding', view.numberOf(finding))}`
  return h('a', { className: ['flag', finding.severity], href }, severity(finding), ` ${view.titleOf(finding.ruleId)}`)
}

/**
 * The severity as a word in a box.
 *
 * @param rule the number of the rule whose filter hides it
 */
export function severity(finding: Pick<ReportFinding, 'severity'>, rule?: number): Element {
  const className = ['severity', finding.severity, ...(rule === undefined ? [] : [`r${rule}`])]
  return h('b', { className }, finding.severity)
}

/** The mark in the article of a finding that belongs to no claim. */
export function findingMark(view: View, finding: ReportFinding): Element {
  const number = view.numberOf(finding)
  const place = { id: anchor('finding-mark', number), href: `#${anchor('finding', number)}` }
  return h('a', { className: ['number', 'flag', finding.severity], ...place }, finding.severity)
}

/** The mark in the article of parties that were asked and did not answer. */
export function answerMark(answer: ReportNonResponse, number: number): Element {
  const place = { id: anchor('answer-mark', number), href: `#${anchor('answer', number)}` }
  return h('a.number.answer', { ...place, ariaLabel: `No answer: ${NON_RESPONSE_WORDS[answer.outcome]}` }, 'no answer')
}

/** "92% sure", never broken over two lines. */
export function sureness(certainty: number): Element {
  return h('span.sure', `${Math.round(certainty * 100)}% sure`)
}
