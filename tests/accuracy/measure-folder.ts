import { readdirSync, readFileSync } from 'node:fs'
import { type PassageAttribution, readPassages } from '../../src/learning/read-passages.js'
import { createScorer } from '../../src/learning/score.js'
import type { Attribution } from '../../src/model/attribution.js'
import type { Range } from '../../src/model/range.js'
import { byWhatTheyShow, checkPassage, misses, type Result } from './check-passage.js'
import { percent, type Share, table } from './figures.js'

/** F1 in per cent. */
export interface Figures {
  readonly detected: number
  readonly linked: number
  readonly exact: number
}

export interface Measured {
  readonly byKind: readonly (Figures & { readonly kind: string })[]
  readonly overall: Figures
  /** Of acts and manners, how many agree where the cue is found; of near misses, in how many nothing is found. */
  readonly shares: Readonly<Record<'act' | 'manner' | 'near misses', Share>>
}

/**
 * Extracts attributions from all passages of a folder beside this file, a kind of prose to a file, and prints how far
 * they are those that are marked; with `MISSES` in the environment, every one that is not.
 */
export function measureFolder(name: string): Measured {
  const folder = new URL(`${name}/`, import.meta.url)
  const kinds = readdirSync(folder).map(file => ({
    kind: file.replace('.txt', ''),
    results: readPassages(readFileSync(new URL(file, folder), 'utf8')).map(checkPassage),
  }))
  const results = kinds.flatMap(each => each.results)
  const byKind = kinds.map(each => ({ kind: each.kind, ...score(each.results) }))
  const overall = score(results)
  const paired = results.flatMap(({ found }) => found.flatMap(({ one, gold }) => (gold ? [{ one, gold }] : [])))
  const unmarked = results.filter(({ passage }) => passage.attributions.length === 0)
  const shares = {
    act: share(paired, ({ one, gold }) => gold.acts.includes(one.act)),
    manner: share(paired, ({ one, gold }) => gold.manner === one.manner),
    'near misses': share(unmarked, ({ found }) => found.length === 0),
  }

  console.log(
    table(
      [`${name}, F1`, 'detected', 'linked', 'exact'],
      [...byKind, { kind: 'overall', ...overall }].map(each => [each.kind, each.detected, each.linked, each.exact]),
    ),
  )
  console.log(
    table(
      ['of cues found', 'right', 'of', '%'],
      Object.entries(shares).map(([what, of]) => [what, of.right, of.of, percent(of)]),
    ),
  )
  if (process.env.MISSES) {
    console.log(table(['what it shows', 'marked', 'found', 'exact', 'made up'], byWhatTheyShow(results)))
    console.log(results.map(misses).filter(Boolean).join('\n'))
  }
  return { byKind, overall, shares }
}

// the passages hold no astral characters (a test says so), so that UTF-16 units are the scorer's code points
const points = (ranges: readonly Range[]) => ranges.map(({ start, end }): [number, number] => [start, end])
const marks = ({ source, cue, content }: Attribution | PassageAttribution) => ({
  source: points(source),
  cue: points(cue),
  content: points(content),
})

function score(results: readonly Result[]): Figures {
  const scorer = createScorer()
  for (const { passage, found } of results)
    scorer.add(
      passage.shows,
      passage.text,
      passage.attributions.map(marks),
      found.map(each => marks(each.one)),
    )
  const f1 = (level: string) => Math.round(1000 * (scorer.figures().get(level)?.f1 ?? 0)) / 10
  return { detected: f1('detected'), linked: f1('linked'), exact: f1('exact') }
}

const share = <T>(all: readonly T[], isRight: (one: T) => boolean): Share => ({
  right: all.filter(isRight).length,
  of: all.length,
})
