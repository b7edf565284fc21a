import type { Source } from '../../model/source.js'
import { type ClaimGrounds, sourceAt } from './claim-grounds.js'

/** Whether one of many is named before they speak: “Many councillors — for instance, Ida Kemp — say”. */
export function isInstanced(each: ClaimGrounds, source: Source, text: string): boolean {
  const { start } = sourceAt(source, each)
  const cue = each.attributions.flatMap(({ cue: [first] }) => first ?? []).find(first => first.start > start)
  return cue !== undefined && INSTANCE.test(text.slice(start, Math.min(cue.start, start + LONGEST)))
}

const INSTANCE = /\b(?:for instance|for example|in particular|including|such as|among them),? (?:[\w.-]+ ){0,4}\p{Lu}/u

/** In characters, from “councillors” to “say”. */
const LONGEST = 200
