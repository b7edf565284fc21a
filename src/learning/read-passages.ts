import type { Act, Manner } from '../model/attribution.js'
import type { Range } from '../model/range.js'

/** An attribution marked by hand. Ranges are in UTF-16 units of the passage's text, in reading order. */
export interface PassageAttribution {
  readonly id: string
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** Where two acts are defensible, both: the first is the one we would print. */
  readonly acts: readonly Act[]
  readonly manner: Manner
}

/** A passage with its attributions, in the notation of tests/accuracy/README.md. */
export interface Passage {
  /** What it is there to show: "shared subject", "headline", … */
  readonly shows: string
  /** The first line of its text in the file, from 1. */
  readonly line: number
  /** Paragraphs are joined by blank lines, as in `Article.text`. */
  readonly text: string
  readonly attributions: readonly PassageAttribution[]
}

type Role = 'S' | 'C' | 'K'
const OPENING = /\[([SCK])(\d+(?:,\d+)*) /y
const VERDICT = /^= (\d+) ([a-z|-]+) (direct|indirect|mixed)$/
const ACTS: readonly Act[] = ['says', 'shows', 'thinks', 'intends', 'decides', 'no-comment']

interface Tag extends Range {
  readonly role: Role
  readonly ids: readonly string[]
}

/** Reads tagged text: `[S1 The clerk] [C1 said]` gives "The clerk said" and two tags. */
function readTags(tagged: string): { readonly text: string; readonly tags: readonly Tag[] } {
  const open: { role: Role; ids: string[]; start: number }[] = []
  const tags: Tag[] = []
  let text = ''
  for (let at = 0; at < tagged.length; ) {
    OPENING.lastIndex = at
    const opening = OPENING.exec(tagged)
    if (opening) {
      open.push({ role: opening[1] as Role, ids: (opening[2] ?? '').split(','), start: text.length })
      at = OPENING.lastIndex
      continue
    }
    const char = tagged.charAt(at++)
    if (char !== ']') {
      if (char === '[') throw new Error(`a bracket that is no tag: "${tagged.slice(at - 1, at + 20)}"`)
      text += char
      continue
    }
    const tag = open.pop()
    if (!tag) throw new Error(`a "]" too many after "${text.slice(-20)}"`)
    if (tag.start === text.length) throw new Error(`an empty tag after "${text.slice(-20)}"`)
    tags.push({ ...tag, end: text.length })
  }
  if (open.length) throw new Error(`a tag is not closed: [${open[0]?.role}${open[0]?.ids}`)
  return { text, tags: tags.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/**
 * Reads a file of passages.
 *
 * @throws Error that names the line of the passage and what is wrong with its notation.
 */
export function readPassages(file: string): readonly Passage[] {
  const passages: Passage[] = []
  const lines = file.split('\n')
  for (let at = 0; at < lines.length; ) {
    const heading = lines[at++] ?? ''
    if (!heading.startsWith('## ')) {
      if (heading !== '' && !heading.startsWith('# ')) throw new Error(`line ${at}: text outside a passage`)
      continue
    }
    const start = at
    while (at < lines.length && !lines[at]?.startsWith('## ')) at++
    try {
      passages.push(readPassage(heading.slice(3), start + 1, lines.slice(start, at)))
    } catch (problem) {
      throw new Error(`line ${start}: ${(problem as Error).message}`)
    }
  }
  return passages
}

function readPassage(shows: string, line: number, lines: readonly string[]): Passage {
  const verdicts = lines.filter(each => each.startsWith('= '))
  const prose = lines.filter(each => !each.startsWith('= '))
  const { text, tags } = readTags(prose.join('\n').trim())
  if (verdicts.length === 0) throw new Error('a passage ends with "= none" or one "=" line for each attribution')
  const attributions = verdicts[0] === '= none' ? [] : verdicts.map(verdict => readVerdict(verdict, tags))
  const orphan = tags.flatMap(tag => tag.ids).find(id => !attributions.some(each => each.id === id))
  if (orphan) throw new Error(`attribution ${orphan} has no "=" line`)
  return { shows, line, text, attributions }
}

function readVerdict(verdict: string, tags: readonly Tag[]): PassageAttribution {
  const [, id, acts, manner] = VERDICT.exec(verdict) ?? []
  if (!id || !acts) throw new Error(`not an act and a manner: "${verdict}"`)
  const unknown = acts.split('|').find(act => !ACTS.includes(act as Act))
  if (unknown) throw new Error(`no such act: "${unknown}"`)
  const spans = (role: Role): readonly Range[] =>
    tags.filter(tag => tag.role === role && tag.ids.includes(id)).map(({ start, end }) => ({ start, end }))
  const found = { id, source: spans('S'), cue: spans('C'), content: spans('K') }
  if (found.cue.length === 0 || found.content.length === 0)
    throw new Error(`attribution ${id} needs a cue and a content`)
  return { ...found, acts: acts.split('|') as Act[], manner: manner as Manner }
}
