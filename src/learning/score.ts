import { isCommunication } from './communication-words.js'
import { dice } from './dice.js'
import { equal, wordSpans, wordsIn } from './scored-words.js'
import type { CodePoints, MarkedAttribution } from './standoff.js'

const ROLES = ['source', 'cue', 'content'] as const
type Role = (typeof ROLES)[number]
const LEVELS = ['detected', 'linked', 'exact'] as const

/** How far a predicted attribution is right: its content; its source too; every word of both. */
export type Level = (typeof LEVELS)[number] | 'spurious'

/** Precision, recall and their harmonic mean, with what they were counted from. */
export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

/** An attribution that was missed, made up, or given another source than people marked. */
export interface Miss {
  readonly kind: 'missed' | 'spurious' | 'wrong-source'
  readonly name: string
  readonly gold: MarkedAttribution | null
  readonly predicted: MarkedAttribution | null
}

/** An attribution as sets of words. */
type Worded = Readonly<Record<Role, ReadonlySet<number>>> & { readonly communication: boolean }

interface Tally {
  rightOfPredicted: number
  rightOfGold: number
  predicted: number
  gold: number
}

export interface Scorer {
  /** Counts one article. Returns how far each predicted attribution is right. */
  add(name: string, file: string, gold: readonly MarkedAttribution[], predicted: readonly MarkedAttribution[]): Level[]
  figures(): ReadonlyMap<string, Figure>
  readonly misses: readonly Miss[]
}

/**
 * Counts as PolNeAR's shared scoring does, over a corpus, punctuation never counted. `tokens`: the words given a role.
 * `spans`: whole contiguous spans. `detected`: attributions, paired one to one, whose contents overlap with Dice of at
 * least 0.5; `linked`: and so do their sources; `exact`: and both hold the same words.
 */
export function createScorer(): Scorer {
  const tallies = new Map<string, Tally>()
  const misses: Miss[] = []
  const count = (name: string, right: number, predicted: number, gold: number, rightOfGold = right) => {
    const tally = tallies.get(name) ?? { rightOfPredicted: 0, rightOfGold: 0, predicted: 0, gold: 0 }
    tallies.set(name, tally)
    tally.rightOfPredicted += right
    tally.rightOfGold += rightOfGold
    tally.predicted += predicted
    tally.gold += gold
  }
  for (const unit of ['tokens', 'spans']) for (const role of ROLES) count(`${role} ${unit}`, 0, 0, 0)
  for (const prefix of ['', 'core-']) for (const level of LEVELS) count(prefix + level, 0, 0, 0)

  return {
    misses,
    figures: () => new Map([...tallies].map(([name, tally]) => [name, figureOf(name, tally)])),
    add(name, file, gold, predicted) {
      const spans = wordSpans(file)
      const signs = [...file]
      const worded = (marked: MarkedAttribution): Worded => ({
        source: wordsIn(marked.source, spans),
        cue: wordsIn(marked.cue, spans),
        content: wordsIn(marked.content, spans),
        communication: isCommunication(marked.cue.map(([start, end]) => signs.slice(start, end).join('')).join(' … ')),
      })
      const [golden, guessed] = [gold.map(worded), predicted.map(worded)]
      for (const role of ROLES) {
        const words = (list: readonly Worded[]) => new Set(list.flatMap(own => [...own[role]]))
        const [p, g] = [words(guessed), words(golden)]
        count(`${role} tokens`, shared(p, g), p.size, g.size)
        const whole = (list: readonly MarkedAttribution[]) =>
          spanKeys(
            list.flatMap(own => own[role]),
            spans,
          )
        const [ps, gs] = [whole(predicted), whole(gold)]
        count(`${role} spans`, shared(ps, gs), ps.size, gs.size)
      }
      const pairs = pair(golden, guessed)
      const levels = {
        detected: () => true,
        linked: (g: Worded, p: Worded) => dice(g.source, p.source) >= 0.5,
        exact: (g: Worded, p: Worded) => equal(g.content, p.content) && equal(g.source, p.source),
      }
      for (const level of LEVELS) {
        const right = pairs.filter(([g, p]) => levels[level](golden[g]!, guessed[p]!))
        count(level, right.length, predicted.length, gold.length)
        count(
          `core-${level}`,
          right.filter(([, p]) => guessed[p]!.communication).length,
          guessed.filter(own => own.communication).length,
          golden.filter(own => own.communication).length,
          right.filter(([g]) => golden[g]!.communication).length,
        )
      }
      const partners = predicted.map((_, p) => pairs.find(([, other]) => other === p)?.[0] ?? -1)
      gold.forEach((mark, g) => {
        if (!partners.includes(g)) misses.push({ kind: 'missed', name, gold: mark, predicted: null })
      })
      predicted.forEach((mark, p) => {
        const g = partners[p]!
        if (g === -1) misses.push({ kind: 'spurious', name, gold: null, predicted: mark })
        else if (!levels.linked(golden[g]!, guessed[p]!))
          misses.push({ kind: 'wrong-source', name, gold: gold[g]!, predicted: mark })
      })
      return partners.map((g, p) => {
        if (g === -1) return 'spurious'
        return LEVELS.findLast(level => levels[level](golden[g]!, guessed[p]!)) ?? 'detected'
      })
    },
  }
}

/** Pairs attributions by how far their contents overlap, the best first; sources decide between equals. */
function pair(gold: readonly Worded[], predicted: readonly Worded[]): [gold: number, predicted: number][] {
  const candidates: { readonly g: number; readonly p: number; readonly likeness: number }[] = []
  gold.forEach((one, g) => {
    predicted.forEach((other, p) => {
      const overlap = dice(one.content, other.content)
      if (overlap < 0.5 || one.content.size + other.content.size === 0) return
      candidates.push({ g, p, likeness: overlap + dice(one.source, other.source) * 0.01 })
    })
  })
  candidates.sort((a, b) => b.likeness - a.likeness)
  const [pairedGold, pairedPredicted] = [new Set<number>(), new Set<number>()]
  const out: [number, number][] = []
  for (const { g, p } of candidates) {
    if (pairedGold.has(g) || pairedPredicted.has(p)) continue
    pairedGold.add(g)
    pairedPredicted.add(p)
    out.push([g, p])
  }
  return out
}

/** Each contiguous span as the list of its words; spans without a word are none. */
function spanKeys(ranges: readonly CodePoints[], spans: readonly CodePoints[]): Set<string> {
  return new Set(ranges.map(range => [...wordsIn([range], spans)].join()).filter(key => key !== ''))
}

function shared<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  let count = 0
  for (const item of one) if (other.has(item)) count++
  return count
}

/**
 * The core figures have two counts of right ones, by the cue found
 * and by the cue marked, so that theirs is the harmonic mean.
 */
function figureOf(name: string, { rightOfPredicted, rightOfGold, predicted, gold }: Tally): Figure {
  const precision = predicted === 0 ? 0 : rightOfPredicted / predicted
  const recall = gold === 0 ? 0 : rightOfGold / gold
  const isCore = name.startsWith('core-')
  const [above, below] = isCore ? [2 * precision * recall, precision + recall] : [2 * rightOfGold, predicted + gold]
  return { precision, recall, f1: below === 0 ? 0 : above / below, right: rightOfGold, predicted, gold }
}
