import { dice, shared } from './dice.js'
import { type Pair, paired, ROLES, type Worded, wording } from './scored-pairs.js'
import { equal } from './scored-words.js'
import type { MarkedAttribution } from './standoff.js'

const LEVELS = ['detected', 'linked', 'exact'] as const

type Reached = (typeof LEVELS)[number]

/** How far a predicted attribution is right: its content; its source too; every word of both. */
type Level = Reached | 'spurious'

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

interface Tally {
  readonly rightOfPredicted: number
  readonly rightOfGold: number
  readonly predicted: number
  readonly gold: number
}

interface Scorer {
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
  const tallies = new Map(talliesOf([], [], []))
  const misses: Miss[] = []
  return {
    misses,
    figures: () => new Map([...tallies].map(([name, tally]) => [name, figureOf(name, tally)])),
    add(name, file, gold, predicted) {
      const worded = wording(file)
      const [golden, guessed] = [gold.map(worded), predicted.map(worded)]
      const pairs = paired(golden, guessed)
      for (const [figure, tally] of talliesOf(golden, guessed, pairs))
        tallies.set(figure, sum(tallies.get(figure)!, tally))
      misses.push(...missesOf(name, golden, guessed, pairs))
      return guessed.map(own => {
        const pair = pairs.find(([, other]) => other === own)
        return pair ? LEVELS.findLast(level => reaches[level](pair))! : 'spurious'
      })
    },
  }
}

/** How far the predicted attribution of a pair is right; that their contents overlap makes them one. */
const reaches: Readonly<Record<Reached, (pair: Pair) => boolean>> = {
  detected: () => true,
  linked: ([gold, predicted]) => dice(gold.source, predicted.source) >= 0.5,
  exact: ([gold, predicted]) => equal(gold.content, predicted.content) && equal(gold.source, predicted.source),
}

/** What one article adds to each figure, by its name. */
function talliesOf(
  gold: readonly Worded[],
  predicted: readonly Worded[],
  pairs: readonly Pair[],
): [name: string, tally: Tally][] {
  const ofRole = <Item>(itemsOf: (own: Worded) => ReadonlySet<Item>): Tally => {
    const all = (list: readonly Worded[]) => new Set(list.flatMap(own => [...itemsOf(own)]))
    const [g, p] = [all(gold), all(predicted)]
    const right = shared(p, g)
    return { rightOfPredicted: right, rightOfGold: right, predicted: p.size, gold: g.size }
  }
  const ofLevel = (level: Reached, isCounted: (own: Worded) => boolean): Tally => {
    const right = pairs.filter(reaches[level])
    return {
      rightOfPredicted: right.filter(([, p]) => isCounted(p)).length,
      rightOfGold: right.filter(([g]) => isCounted(g)).length,
      predicted: predicted.filter(isCounted).length,
      gold: gold.filter(isCounted).length,
    }
  }
  return [
    ...ROLES.map((role): [string, Tally] => [`${role} tokens`, ofRole(own => own[role])]),
    ...ROLES.map((role): [string, Tally] => [`${role} spans`, ofRole(own => own.spans[role])]),
    ...LEVELS.map((level): [string, Tally] => [level, ofLevel(level, () => true)]),
    ...LEVELS.map((level): [string, Tally] => [`core-${level}`, ofLevel(level, own => own.communication)]),
  ]
}

const sum = (one: Tally, other: Tally): Tally => ({
  rightOfPredicted: one.rightOfPredicted + other.rightOfPredicted,
  rightOfGold: one.rightOfGold + other.rightOfGold,
  predicted: one.predicted + other.predicted,
  gold: one.gold + other.gold,
})

function missesOf(
  name: string,
  gold: readonly Worded[],
  predicted: readonly Worded[],
  pairs: readonly Pair[],
): readonly Miss[] {
  const missed = gold
    .filter(own => !pairs.some(([other]) => other === own))
    .map(({ marked }): Miss => ({ kind: 'missed', name, gold: marked, predicted: null }))
  const wrong = predicted.flatMap((own): Miss[] => {
    const pair = pairs.find(([, other]) => other === own)
    if (!pair) return [{ kind: 'spurious', name, gold: null, predicted: own.marked }]
    return reaches.linked(pair) ? [] : [{ kind: 'wrong-source', name, gold: pair[0].marked, predicted: own.marked }]
  })
  return [...missed, ...wrong]
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
