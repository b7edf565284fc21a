import type { Range } from '../../model/range.js'

/**
 * Cuts a text into stretches of at most `longest` UTF-16 units: at the last of the `ends` (in order) that allows it,
 * else at white space, else anywhere.
 */
export function* stretches(text: string, ends: readonly number[], longest: number): Generator<Range> {
  let next = 0
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + longest, text.length)
    if (end < text.length) {
      let last = -1
      while ((ends[next] ?? text.length) <= end) last = ends[next++] ?? last
      end = last > start ? last : (spaceBefore(text, start, end) ?? end)
    }
    yield { start, end }
    start = end
  }
}

function spaceBefore(text: string, start: number, end: number): number | undefined {
  for (let at = end; at > start; at--) if (/\s/.test(text.charAt(at))) return at
  return undefined
}
