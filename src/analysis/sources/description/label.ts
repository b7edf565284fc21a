import { saying } from '../../../english/cue-verbs.js'
import { type Name, nameText } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import { isTheirs } from '../../survey/words/determiners.js'
import { isQuotationMark, pastQuotation } from '../../survey/words/quotation-marks.js'
import { isSharedTitle } from '../../survey/words/shared-titles.js'
import { type TokenRow, textOf, touchesNext } from '../../survey/words/token-row.js'
import { hasCapital, isNounAt, tagAt, textAt, wordAt } from '../../survey/words/words-at.js'
import type { Entity } from '../scene/entity.js'
import type { Scene } from '../scene/scene.js'
import { introducingPhrase } from './introducing.js'
import { beforeOccasion } from './tidy-tail.js'

/** The fullest designation of a source: the longest name with its title, or the first phrase with what defines it. */
export function labelOf(scene: Scene, entity: Entity): string {
  const { row } = scene
  const name = longestName(entity)
  if (name?.surname) return nameText(row, name)
  if (name) {
    const whole = name.title && name.courtesy === null && !isSharedTitle(row, name.title) ? name : name.core
    const the =
      entity.class !== 'named-person' &&
      !(entity.class === 'organization' && isNounAt(row, name.to)) &&
      row.lower[whole.from - 1] === 'the' &&
      hasCapital(row, whole.from - 1)
    return textOf(row, { from: the ? whole.from - 1 : whole.from, to: name.core.to })
  }
  const first = introducingPhrase(scene, entity)
  return first ? textOf(row, { from: first.core.from, to: definingEnd(row, first) }) : ''
}

/**
 * Where a phrase stops telling who is meant and begins to tell more: its first
 * comma, or "who". Where the source's words break off, the label goes back to a
 * whole phrase ("the board that") or on to one ("people inside its Ortolan Bay").
 */
function definingEnd(row: TokenRow, { core, tail }: NounPhrase): number {
  let to = core.to
  while (to < tail.to && !endsDefinition(row, to)) {
    // the name of a programme
    const next = isQuotationMark(row, to) ? pastQuotation(row, to, tail.to) : to + 1
    if (next === to) break
    to = next
  }
  to = beforeOccasion(row, { from: core.to, to })
  while (to > core.to && (/^(?:ADP|CCONJ|SCONJ|DET)$/.test(tagAt(row, to - 1)) || row.lower[to - 1] === 'that')) to--
  if (to > core.to && to === tail.to && breaksOff(row, to - 1))
    while (tagAt(row, to) === 'NOUN' && !saying.has(wordAt(row, to)) && row.lower[to] !== 'show') to++
  return to
}

const breaksOff = (row: TokenRow, at: number): boolean =>
  /^(?:ADJ|PROPN)$/.test(tagAt(row, at)) || isTheirs(wordAt(row, at))

function endsDefinition(row: TokenRow, at: number): boolean {
  if (/^(?:who|whom|which|whose|speaking)$/.test(wordAt(row, at))) return true
  const isHyphen = textAt(row, at) === '-' && touchesNext(row, at - 1)
  return tagAt(row, at) === 'PUNCT' && !isQuotationMark(row, at) && !isHyphen
}

/** The longest name that the article prints, with a title where one of them has it. */
export function longestName({ named }: Entity): Name | null {
  return (named?.names ?? []).reduce<Name | null>(
    (best, each) =>
      best &&
      (best.words.length > each.words.length || (best.words.length === each.words.length && best.title !== null))
        ? best
        : each,
    null,
  )
}
