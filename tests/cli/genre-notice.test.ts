import { expect, test } from 'vitest'
import { commandLine } from './command-line.js'

const prose = 'The ferry company has been sold, Marta Lindqvist, its chief executive, said on Tuesday.\n'

test.each([
  ['markdown', `---\ngenre: opinoin\n---\n\n${prose}`],
  ['text', `Headline: The ferry is sold\nGenre: Opinoin\n\n${prose}`],
])('a known genre that is mistyped is told, and nothing fails by it: %s', async (format, article) => {
  const { status, stdout, stderr } = await commandLine(['-', '--input-format', format], article)
  expect(stderr).toContain('-: the genre “opinoin” is not known, so that all rules apply. Did you mean “opinion”?\n')
  expect(stdout.replace(/\s+/g, ' ')).toContain('Read as “opinoin”: all rules apply to it.')
  expect(status).toBe(0)
})

test.each(['opinion', 'Photo essay'])(
  'of a genre that is known, or a newsroom’s own, nothing is told: %s',
  async genre => {
    const { stderr } = await commandLine(['-'], `---\ngenre: ${genre}\n---\n\n${prose}`)
    expect(stderr).not.toContain('genre')
  },
)
