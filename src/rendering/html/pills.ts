import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportClaim, ReportFinding, ReportNonResponse } from '../../model/report.js'
import { supportOf, supportWords } from '../support.js'
import { NON_RESPONSE_WORDS } from '../wording.js'
import { anchor } from './anchors.js'
import type { View } from './view.js'

/** A claim's small mark, what it rests on and its number, leading to its place in the article. */
export function claimLink(view: View, claim: ReportClaim): Element {
  return claimPill(view, claim, { href: `#${anchor('claim', claim.id)}` })
}

/** Claims' marks in a row. */
export function claimLinks(view: View, claims: readonly ReportClaim[]): Element {
  const items = claims.map(claim => h('li', claimLink(view, claim)))
  return h('ul.pills', items)
}

/** The mark of a claim in the article, leading to the note on it. */
export function claimMark(view: View, claim: ReportClaim): Element {
  const title = `Rests on ${supportWords(supportOf(claim)).on}`
  return claimPill(view, claim, { id: anchor('claim', claim.id), href: `#${anchor('note', claim.id)}`, title })
}

/** The mark of a non-response in the article. */
export function answerMark(answer: ReportNonResponse, index: number): Element {
  const place = { id: anchor('answer-mark', index), href: `#${anchor('answer', index)}` }
  return h('a.pill.answer', { ...place, ariaLabel: `No answer: ${NON_RESPONSE_WORDS[answer.outcome]}` }, 'no answer')
}

/** The mark in the article of a finding that belongs to no claim. */
export function findingMark(finding: ReportFinding, index: number): Element {
  const place = { id: anchor('finding-mark', index), href: `#${anchor('finding', index)}` }
  return h('a', { className: ['pill', 'flag', finding.severity], ...place }, finding.severity)
}

function claimPill(view: View, claim: ReportClaim, link: Readonly<Record<string, string>>): Element {
  const support = supportOf(claim)
  const { letter, on } = supportWords(support)
  const number = view.numberOf(claim)
  const label = `Claim ${number}: rests on ${on}`
  return h('a', { className: ['pill', support], ...link, ariaLabel: label }, h('b', letter), ` ${number}`)
}
