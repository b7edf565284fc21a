import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { renderBrat } from '../../src/rendering/brat.js'
import { FILE, REPORT } from './example.js'
import { hostile } from './hostile.js'

/** Attributions of a standoff file as words of the text, read as the format says: offsets count code points. */
function read(ann: string, text: string) {
  const characters = [...text]
  const entities = new Map<string, { type: string; words: string }>()
  const events: Record<string, string>[] = []
  for (const line of ann.trimEnd().split('\n')) {
    const [id = '', body = '', printed] = line.split('\t')
    const [type = '', ...rest] = body.split(' ')
    if (id.startsWith('T')) {
      const ranges = rest
        .join(' ')
        .split(';')
        .map(range => range.split(' ').map(Number))
      entities.set(id, { type, words: ranges.map(([start, end]) => characters.slice(start, end).join('')).join(' ') })
      expect(printed).toBe(entities.get(id)?.words.replace('&amp;', '&'))
    } else {
      expect(id).toMatch(/^E\d+$/)
      const roles = body.split(' ').map(role => role.split(':'))
      for (const [role, entity = ''] of roles) expect(entities.get(entity)?.type).toBe(role)
      events.push(
        Object.fromEntries(roles.map(([role = '', entity = '']) => [role, entities.get(entity)?.words ?? ''])),
      )
    }
  }
  return events
}

describe('renderBrat', () => {
  const events = read(renderBrat(REPORT), FILE)

  test('counts code points, also behind an astral character', () => {
    expect(events.at(-1)).toEqual({
      Attribution: 'has told',
      Content: 'the wall will outlive her',
      Cue: 'has told',
      Source: 'Marrow',
    })
  })

  test('keeps discontinuous contents together', () => {
    expect(events[4]?.Content).toBe('“We never hid anything,” “The wall is safe &amp; it is watched.”')
  })

  test('leaves out what is carried over', () => {
    expect(events.length).toBe(REPORT.attributions.filter(({ carriedOver }) => !carriedOver).length)
    expect(events.map(({ Cue }) => Cue)).not.toContain('called')
  })

  test('writes T and E lines as the corpora do', () => {
    expect(renderBrat(REPORT).split('\n').slice(0, 5)).toEqual([
      'T1\tSource 132 141\tofficials',
      'T2\tCue 142 145\tsay',
      'T3\tContent 92 130\tPort of Kelmar hid cracks in quay wall',
      'T4\tAttribution 142 145\tsay',
      'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    ])
  })

  test('has no line for a role that the article leaves empty', () => {
    const [first] = REPORT.attributions
    const lone: Report = { ...REPORT, attributions: first === undefined ? [] : [{ ...first, source: [], content: [] }] }
    expect(renderBrat(lone)).toBe('T1\tCue 142 145\tsay\nT2\tAttribution 142 145\tsay\nE1\tAttribution:T2 Cue:T1\n')
    expect(renderBrat({ ...REPORT, attributions: [] })).toBe('')
  })

  test('stays one line an entity, whatever the article says', () => {
    const lines = renderBrat(hostile(REPORT)).trimEnd().split('\n')
    expect(lines).toHaveLength(renderBrat(REPORT).trimEnd().split('\n').length)
    for (const line of lines) expect(line).toMatch(/^(T\d+\t\w+ [\d ;]+\t[^\p{Cc}\p{Bidi_Control}]*|E\d+\t[\w: ]+)$/u)
  })
})
