import { describe, expect, it } from 'vitest'
import { byFirstWord, framesAt } from '../../../src/analysis/non-responses/frame-index.js'
import { readFrames } from '../../../src/analysis/non-responses/frames.js'
import { matchAt } from '../../../src/analysis/non-responses/match.js'
import { marked } from '../marked.js'

/** The words that a frame finds in a sentence; null where it finds none. */
function found(line: string, sentence: string): string | null {
  const { row } = marked(sentence).surveyed
  const index = byFirstWord(readFrames(null, line))
  for (let at = 0; at < row.tokens.length; at++)
    for (const { steps } of framesAt(index, row, at)) {
      const matched = matchAt(row, steps, at, row.tokens.length)
      if (matched) return row.lower.slice(at, matched.to).join(' ')
    }
  return null
}

describe('a frame', () => {
  it.each([
    ['decline to comment|elaborate', 'She declined to elaborate.', 'declined to elaborate'],
    [
      'decline to comment',
      'She declined, through a lawyer, to immediately comment.',
      'declined , through a lawyer , to immediately comment',
    ],
    ['decline to comment', 'She declined the offer to comment.', null],
    ['decline ~ request', 'She declined two further BBC requests.', 'declined two further bbc requests'],
    ['refer questions (… to)', 'She referred questions about the crane to the port.', 'referred questions'],
    ['refer questions (… to)', 'She referred questions.', null],
    ['say nothing (no but)', 'She said nothing but yes.', null],
    ['unanswered', 'She will answer.', null],
    ['no response from <their>', 'There was no response from her.', 'no response from her'],
  ])('“%s” in “%s”', (line, sentence, words) => {
    expect(found(line, sentence)).toBe(words)
  })

  it('names lists and conditions that there are', () => {
    expect(() => readFrames(null, 'decline <nowhere>')).toThrow('no frame can name <nowhere>')
    expect(() => readFrames(null, 'decline {nowhere}')).toThrow('no frame can name {nowhere}')
  })
})
