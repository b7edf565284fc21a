import type { Analysis } from '../model/analysis.js'
import type { Finding } from '../model/finding.js'
import type { Range } from '../model/range.js'

/** A row of underlining: what it shows, with the character that marks each range. */
interface Layer {
  readonly label: string
  readonly marks: readonly { readonly at: Range; readonly mark: string }[]
}

const width = 100

/**
 * An article with what every stage found: each sentence with rows of underlining (`"` quotation, `s` source, `c` cue,
 * `~` content, `=` mention of a source, `!` finding), then the sources, claims and non-responses with the reasons.
 */
export function trace(analysis: Analysis, findings: readonly Finding[]): string {
  const layers = layersOf(analysis, findings)
  const body = analysis.article.blocks.map((block, index) => {
    const sentences = analysis.sentences.filter(sentence => sentence.block === index)
    return [`[${block.kind}]`, ...sentences.map(sentence => underlined(analysis.article.text, sentence, layers))].join(
      '\n',
    )
  })
  return `${[...body, sourceLines(analysis), claimLines(analysis), nonResponseLines(analysis)].join('\n\n')}\n`
}

function layersOf(analysis: Analysis, findings: readonly Finding[]): Layer[] {
  const mark = (character: string) => (at: Range) => ({ at, mark: character })
  return [
    ...analysis.quotations.map(({ kind, parts }) => ({ label: `quotation: ${kind}`, marks: parts.map(mark('"')) })),
    ...analysis.attributions.map(found => ({
      label: [
        found.id,
        found.act,
        found.manner,
        found.carriedFrom === null ? '' : 'carried over',
        found.sourceIds.length > 0 ? `by ${found.sourceIds.join(' ')}` : 'by nobody named',
        found.relays.length > 0 ? `relaying ${found.relays.join(' ')}` : '',
        found.certainty.toFixed(2),
        ...found.because.map(reason => `(${reason})`),
      ]
        .filter(part => part !== '')
        .join(' '),
      marks: [...found.content.map(mark('~')), ...found.source.map(mark('s')), ...found.cue.map(mark('c'))],
    })),
    ...analysis.sources.map(({ id, mentions }) => ({ label: id, marks: mentions.map(mark('=')) })),
    ...analysis.nonResponses.map(found => ({ label: found.outcome, marks: [mark('-')(found)] })),
    ...findings.map(finding => ({ label: `${finding.severity}: ${finding.ruleId}`, marks: [mark('!')(finding)] })),
  ]
}

function underlined(text: string, sentence: Range, layers: readonly Layer[]): string {
  const here = layers.filter(layer => layer.marks.some(({ at }) => at.start < sentence.end && at.end > sentence.start))
  return wrapped(text, sentence)
    .flatMap(line => [
      `  ${printable(text.slice(line.start, line.end))}`,
      ...here.flatMap(layer => {
        const row = rowOf(layer, line)
        return row.trim() === '' ? [] : [`  ${row}  ${printable(layer.label)}`]
      }),
    ])
    .join('\n')
}

function rowOf(layer: Layer, line: Range): string {
  const row = new Array<string>(line.end - line.start).fill(' ')
  for (const { at, mark } of layer.marks) {
    row.fill(mark, Math.max(0, at.start - line.start), Math.max(0, Math.min(line.end, at.end) - line.start))
  }
  return row.join('').trimEnd()
}

/** The sentence in lines of at most `width` characters, cut behind spaces. */
function wrapped(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = []
  let from = start
  while (end - from > width) {
    const space = text.lastIndexOf(' ', from + width - 1)
    const to = space > from ? space + 1 : from + width
    lines.push({ start: from, end: to })
    from = to
  }
  return [...lines, { start: from, end }]
}

/** One column a UTF-16 unit: what would move the cursor or turn the line is shown as a replacement character. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, found => '\uFFFD'.repeat(found.length))

function sourceLines({ sources }: Analysis): string {
  return list(
    'Sources',
    sources.flatMap(source => [
      `${source.id} ${source.class}, ${source.count ?? 'no'} people: ${source.label}`,
      ...Object.entries({
        name: source.name,
        'speaks for': source.spokesperson ? (source.affiliation?.text ?? 'a body') : null,
        title: source.title?.text,
        affiliation: source.affiliation?.text,
        justification: source.justification?.text,
        'knows by': source.basisOfKnowledge?.text,
        'unnamed for': source.anonymity.reason?.text,
        motive: source.anonymity.motive?.text,
        'part of': source.subsetOf,
        'not the same as': source.distinctFrom.join(' '),
      })
        .filter(([, words]) => words)
        .map(([what, words]) => `   ${what}: ${words}`),
      ...source.because.map(reason => `   because ${reason}`),
    ]),
  )
}

function claimLines({ claims, article }: Analysis): string {
  return list(
    'Claims',
    claims.map(({ id, content, attributionIds, support }) => {
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      const basis = `${support.basis}, ${support.independent} independent, ${support.people ?? 'no'} people`
      return `${id} ${attributionIds.join(' ')} on ${support.sourceIds.join(' ') || 'nobody'} (${basis}): ${excerpt(words)}`
    }),
  )
}

function nonResponseLines({ nonResponses }: Analysis): string {
  return list(
    'Non-responses',
    nonResponses.map(
      ({ party, outcome, sourceId }) => `${outcome}: ${party}${sourceId === null ? '' : ` (${sourceId})`}`,
    ),
  )
}

const list = (title: string, lines: readonly string[]) =>
  [title, ...(lines.length > 0 ? lines : ['none']).map(line => `  ${printable(line)}`)].join('\n')

const excerpt = (words: string) => (words.length > width ? `${words.slice(0, width)}…` : words)
