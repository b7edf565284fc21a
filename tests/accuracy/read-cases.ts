import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import type { SupportBasis } from '../../src/model/claim.js'
import type { Outcome } from '../../src/model/non-response.js'
import type { Range } from '../../src/model/range.js'
import type { SourceClass } from '../../src/model/source.js'

/** What is expected of a source. A field that is missing is not measured; `null` says that there is none. */
export interface ExpectedSource {
  readonly class: SourceClass
  readonly count?: number | 'many' | null
  readonly spokesperson?: boolean
  readonly name?: string | null
  readonly title?: string | null
  readonly affiliation?: string | null
  readonly justification?: string | null
  readonly basis?: string | null
  readonly reason?: string | null
  readonly motive?: string | null
  /** Ids of this case's sources. */
  readonly subsetOf?: string | null
  readonly distinctFrom?: readonly string[]
}

/** A cue, in UTF-16 units of the case's text, and the ids of the sources that it belongs to. */
export interface MarkedCue extends Range {
  readonly sources: readonly string[]
}

interface WrittenCase {
  readonly shows: string
  readonly text: string
  readonly sources?: Readonly<Record<string, ExpectedSource>>
  readonly relays?: Readonly<Record<string, string>>
  readonly carriedOver?: readonly { readonly sentence: string; readonly source: string }[]
  readonly ownVoice?: readonly string[]
  readonly nonResponses?: readonly { readonly party: string; readonly outcome: Outcome }[]
  readonly claims?: readonly {
    readonly cues: readonly number[]
    readonly people?: number | 'many' | null
    readonly independent?: number
    readonly basis?: SupportBasis
  }[]
  /** Why what is missed is missed, by the names of checks: "class, email". */
  readonly known?: Readonly<Record<string, string>>
}

/** A small article with what source resolution should make of it, as README.md describes it. */
export interface Case extends WrittenCase {
  /** Without marks; paragraphs are joined by blank lines, as in `Article.text`. */
  readonly text: string
  readonly cues: readonly MarkedCue[]
}

const MARK = /\[([a-z+]+): ([^\]]+)\]/g
const isWellFormed = new Ajv2020({ allErrors: true }).compile<WrittenCase[]>(
  JSON.parse(readFileSync(new URL('case.schema.json', import.meta.url), 'utf8')),
)

/** @throws Error that names the case and what is wrong with it. */
export function readCases(yaml: string): readonly Case[] {
  const written: unknown = parse(yaml)
  if (!isWellFormed(written)) {
    throw new Error(isWellFormed.errors?.map(each => `${each.instancePath} ${each.message}`).join('\n'))
  }
  return written.map(each => {
    const read = { ...each, ...readMarks(each.text) }
    const wrong = problems(read)
    if (wrong.length) throw new Error(`${each.shows}: ${wrong.join('; ')}`)
    return read
  })
}

/** Takes the marks out of a text: `Ann [ann: said] so.` gives "Ann said so." and one cue. */
function readMarks(marked: string): { readonly text: string; readonly cues: readonly MarkedCue[] } {
  const cues: MarkedCue[] = []
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(MARK)) {
    const [whole, sources = '', cue = ''] = mark
    text += marked.slice(from, mark.index)
    cues.push({ start: text.length, end: text.length + cue.length, sources: sources.split('+') })
    text += cue
    from = mark.index + whole.length
  }
  return { text: text + marked.slice(from), cues }
}

function problems({ text, cues, ...expected }: Case): readonly string[] {
  const sources = Object.entries(expected.sources ?? {})
  const known = new Set(sources.map(([id]) => id))
  const named = [
    ...cues.flatMap(cue => cue.sources),
    ...sources.flatMap(([, { subsetOf, distinctFrom = [] }]) => [...(subsetOf ? [subsetOf] : []), ...distinctFrom]),
    ...(expected.carriedOver ?? []).map(each => each.source),
  ]
  const quoted = [
    ...(expected.carriedOver ?? []).map(each => each.sentence),
    ...(expected.ownVoice ?? []),
    ...(expected.nonResponses ?? []).map(each => each.party),
    ...Object.values(expected.relays ?? {}),
  ]
  const numbers = [
    ...Object.keys(expected.relays ?? {}).map(Number),
    ...(expected.claims ?? []).flatMap(claim => claim.cues),
  ]
  const spoken = new Set(cues.flatMap(cue => cue.sources))
  return [
    ...(/[[\]]/.test(text) ? ['a bracket that marks no cue'] : []),
    ...named.filter(id => !known.has(id)).map(id => `no source "${id}"`),
    ...[...known].filter(id => !spoken.has(id)).map(id => `source "${id}" has no cue`),
    ...quoted.filter(words => !text.includes(words)).map(words => `the text does not say "${words}"`),
    ...numbers.filter(number => !(number >= 1 && number <= cues.length)).map(number => `no cue ${number}`),
  ]
}
