import type { Analysis } from '../../src/model/analysis.js'
import type { SourcedAttribution } from '../../src/model/attribution.js'
import type { Range } from '../../src/model/range.js'
import type { Source } from '../../src/model/source.js'
import type { Case, ExpectedSource } from './read-cases.js'

/** One thing that was looked at. */
export interface Check {
  readonly figure: string
  /** The figure and what it was looked at on, as a case's `known` calls it: "class, email". */
  readonly name: string
  readonly right: boolean
  /** The name with what was expected and what was found. */
  readonly note: string
}

const length = ({ start, end }: Range) => Math.max(0, end - start)
const shared = (a: Range, b: Range) => length({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })
const overlaps = (ranges: readonly Range[], place: Range) => ranges.some(each => shared(each, place) > 0)
const bag = (words: string) =>
  new Set((words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !['the', 'a', 'an', 'of'].includes(word)))

/** Dice overlap of two designations, articles and "of" aside; two missing ones agree fully. */
export function agreement(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 1 : 0
  const [a, b] = [bag(one), bag(other)]
  return (2 * [...a].filter(word => b.has(word)).length) / (a.size + b.size || 1)
}

/** What is missed and not known to be, and what is known to be missed and is not: nothing where all is as written. */
export function surprises({ known = {} }: Case, checks: readonly Check[]): readonly string[] {
  const missed = checks.filter(each => !each.right)
  return [
    ...missed.filter(({ name }) => known[name] === undefined).map(({ note }) => note),
    ...Object.keys(known)
      .filter(name => !missed.some(each => each.name === name))
      .map(name => `${name}: not missed, take it out of \`known\``),
  ]
}

/** Compares what was found in a case's text with what the case expects. */
export function checkCase(expected: Case, found: Analysis): readonly Check[] {
  const cues = expected.cues.map(cue => found.attributions.find(each => overlaps(each.cue, cue)))
  const sourceOf = matchSources(expected, cues, found.sources)
  return [
    ...cues.map((cue, at) => check('cue found', true, `cue ${at + 1}`, Boolean(cue))),
    ...checkPairs(expected, cues),
    ...Object.entries(expected.sources ?? {}).flatMap(([id, source]) => checkSource(id, source, sourceOf)),
    ...checkVoices(expected, found.attributions, sourceOf),
    ...checkRelays(expected, cues, found.sources),
    ...checkNonResponses(expected, found),
    ...checkClaims(expected, cues, found),
  ]
}

function check(figure: string, wanted: unknown, what: string, got: unknown, right = wanted === got): Check {
  const name = `${figure}, ${what}`
  return { figure, name, right, note: `${name}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}` }
}

/** For each expected source, the found one that most of its cues have, or the one of that name where several tie. */
function matchSources(
  expected: Case,
  cues: readonly (SourcedAttribution | undefined)[],
  sources: readonly Source[],
): ReadonlyMap<string, Source> {
  const matched = new Map<string, Source>()
  for (const [id, { name }] of Object.entries(expected.sources ?? {})) {
    const votes = expected.cues.flatMap((cue, at) => (cue.sources.includes(id) ? (cues[at]?.sourceIds ?? []) : []))
    const score = (source: Source) =>
      votes.filter(vote => vote === source.id).length + (name ? agreement(name, source.label) : 0) / 2
    const [best] = sources.filter(each => votes.includes(each.id)).sort((a, b) => score(b) - score(a))
    if (best) matched.set(id, best)
  }
  return matched
}

function checkPairs({ cues: marked }: Case, cues: readonly (SourcedAttribution | undefined)[]): readonly Check[] {
  return marked.flatMap((one, at) =>
    marked.slice(at + 1).flatMap((other, further) => {
      const [a, b] = [cues[at], cues[at + 1 + further]]
      if (!a || !b) return []
      const same = one.sources.some(id => other.sources.includes(id))
      const judged = a.sourceIds.some(id => b.sourceIds.includes(id))
      return [check('same source', same, `cues ${at + 1} and ${at + 2 + further}`, judged)]
    }),
  )
}

function checkSource(id: string, want: ExpectedSource, sourceOf: ReadonlyMap<string, Source>): readonly Check[] {
  const got = sourceOf.get(id)
  if (!got) return [check('source found', true, id, false)]
  const words = (figure: string, wanted: string | null | undefined, printed: string | null): readonly Check[] =>
    wanted === undefined ? [] : [check(figure, wanted, id, printed, agreement(wanted, printed) >= 0.5)]
  const value = <T>(figure: string, wanted: T | undefined, printed: T): readonly Check[] =>
    wanted === undefined ? [] : [check(figure, wanted, id, printed)]
  return [
    check('source found', true, id, true),
    ...value('class', want.class, got.class),
    ...value('count', want.count, got.count),
    ...value('spokesperson', want.spokesperson, got.spokesperson),
    ...words('name', want.name, got.name),
    ...words('title', want.title, got.title?.text ?? null),
    ...words('affiliation', want.affiliation, got.affiliation?.text ?? null),
    ...words('justification', want.justification, got.justification?.text ?? null),
    ...words('basis of knowledge', want.basis, got.basisOfKnowledge?.text ?? null),
    ...words('anonymity reason', want.reason, got.anonymity.reason?.text ?? null),
    ...words('motive', want.motive, got.anonymity.motive?.text ?? null),
    ...value('subset', want.subsetOf && (sourceOf.get(want.subsetOf)?.id ?? want.subsetOf), got.subsetOf),
    ...(want.distinctFrom ?? []).map(each => {
      const other = sourceOf.get(each)
      const apart = other && (got.distinctFrom.includes(other.id) || other.distinctFrom.includes(got.id))
      return check('distinct', true, `${id} from ${each}`, Boolean(apart))
    }),
  ]
}

function checkVoices(
  { text, carriedOver = [], ownVoice = [] }: Case,
  attributions: readonly SourcedAttribution[],
  sourceOf: ReadonlyMap<string, Source>,
): readonly Check[] {
  const over = (sentence: string, atLeast: number) => {
    const start = text.indexOf(sentence)
    const place = { start, end: start + sentence.length }
    const covered = ({ content }: SourcedAttribution) => content.reduce((sum, each) => sum + shared(each, place), 0)
    return attributions.filter(each => covered(each) >= atLeast * sentence.length)
  }
  return [
    ...carriedOver.map(({ sentence, source }) => {
      const ids = over(sentence, 0.5).flatMap(each => each.sourceIds)
      const wanted = sourceOf.get(source)?.id ?? source
      return check('carried over', wanted, sentence, ids, ids.includes(wanted))
    }),
    ...ownVoice.map(sentence => check('own voice', 0, sentence, over(sentence, 0.25).length)),
  ]
}

function checkRelays(
  { relays, cues: marked }: Case,
  cues: readonly (SourcedAttribution | undefined)[],
  sources: readonly Source[],
): readonly Check[] {
  if (!relays) return []
  return marked.map((_, at) => {
    const wanted = relays[String(at + 1)] ?? null
    const got = sources.filter(each => cues[at]?.relays.includes(each.id)).map(each => each.name ?? each.label)
    const right = wanted === null ? got.length === 0 : got.some(each => agreement(wanted, each) >= 0.5)
    return check('hearsay', wanted, `cue ${at + 1}`, got, right)
  })
}

/** Each expected party and each that was made up is one check. */
function checkNonResponses({ nonResponses }: Case, found: Analysis): readonly Check[] {
  if (!nonResponses) return []
  const left = [...found.nonResponses]
  const matched = nonResponses.map(({ party, outcome }) => {
    const at = left.findIndex(each => each.outcome === outcome && agreement(party, each.party) >= 0.5)
    const [hit] = at < 0 ? [] : left.splice(at, 1)
    return check('non-response', outcome, party, hit?.outcome ?? null)
  })
  return [...matched, ...left.map(({ party, outcome }) => check('non-response', null, party, outcome))]
}

function checkClaims(
  { claims = [] }: Case,
  cues: readonly (SourcedAttribution | undefined)[],
  found: Analysis,
): readonly Check[] {
  return claims.flatMap(({ cues: numbers, people, independent, basis }) => {
    const ids = numbers.map(number => cues[number - 1]?.id ?? '')
    const claim = found.claims.find(each => each.attributionIds.includes(ids[0] ?? ''))
    const what = `claim of cues ${numbers.join(' and ')}`
    if (!claim) return [check('claim', ids, what, null)]
    const support: readonly Check[] = [
      ...(people === undefined ? [] : [check('support', people, `${what}, people`, claim.support.people)]),
      ...(independent === undefined
        ? []
        : [check('support', independent, `${what}, independent`, claim.support.independent)]),
      ...(basis === undefined ? [] : [check('support', basis, `${what}, basis`, claim.support.basis)]),
    ]
    const together = [...ids].sort().join() === [...claim.attributionIds].sort().join()
    return [check('claim', ids, what, claim.attributionIds, together), ...support]
  })
}
