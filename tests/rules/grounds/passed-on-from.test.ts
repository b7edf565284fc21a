import { expect, test } from 'vitest'
import hearsay from '../../../src/rules/hearsay.js'
import { findingsOf } from '../findings-of.js'

const cited = 'Owner Beth Crane said the garage was shut. Her son, Otto Crane Jr., said it was open.'

test.each([
  [0, 'Mechanic Gil Torres said that Crane had told him to skip the brake test.'],
  [1, 'Mechanic Gil Torres said that Beth Crane had told him to skip the brake test.'],
])('%i where two Cranes are cited: %s', (many, text) => {
  expect(findingsOf(hearsay, `${cited}\n\n${text}`)).toHaveLength(many)
})
