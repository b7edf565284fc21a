import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutIntoRuns } from '../../src/rendering/runs.js'

const whole = { start: 0, end: 10 }

describe('cutIntoRuns', () => {
  test('a source inside a claim', () => {
    const [runs] = cutIntoRuns(
      [whole],
      [
        { start: 2, end: 8, mark: 'claim' },
        { start: 4, end: 5, mark: 'source' },
      ],
    )
    expect(runs).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: ['claim'] },
      { start: 4, end: 5, marks: ['claim', 'source'] },
      { start: 5, end: 8, marks: ['claim'] },
      { start: 8, end: 10, marks: [] },
    ])
  })

  test('two claims that overlap, over two paragraphs', () => {
    const stretches = [
      { start: 0, end: 5 },
      { start: 5, end: 5 },
      { start: 5, end: 10 },
    ]
    expect(
      cutIntoRuns(stretches, [
        { start: 1, end: 7, mark: 'A' },
        { start: 5, end: 9, mark: 'B' },
      ]),
    ).toEqual([
      [
        { start: 0, end: 1, marks: [] },
        { start: 1, end: 5, marks: ['A'] },
      ],
      [],
      [
        { start: 5, end: 7, marks: ['A', 'B'] },
        { start: 7, end: 9, marks: ['B'] },
        { start: 9, end: 10, marks: [] },
      ],
    ])
  })

  test('runs say their stretch whole, and carry exactly the marks over them', () => {
    const border = fc.nat(40)
    const marked = fc.array(fc.record({ start: border, end: border, mark: fc.nat() }))
    const lengths = fc.array(fc.nat(15), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(lengths, marked, (lengths, marks) => {
        const stretches = lengths.map((length, index) => {
          const start = lengths.slice(0, index).reduce((sum, before) => sum + before, 0)
          return { start, end: start + length }
        })
        const cut = cutIntoRuns(stretches, marks)
        expect(cut).toHaveLength(stretches.length)
        cut.forEach((runs, index) => {
          const { start, end } = stretches[index] ?? whole
          expect(runs.flatMap(run => offsets(run))).toEqual(offsets({ start, end }))
          for (const run of runs) {
            const over = marks.filter(mark => mark.start <= run.start && run.end <= mark.end)
            expect(run.marks).toEqual(over.map(({ mark }) => mark))
          }
        })
      }),
    )
  })
})

function offsets({ start, end }: { start: number; end: number }): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
