import type { TokenRow } from './token-row.js'

/** The place behind an age that a comma opens, ", 54"; the comma's place if none stands there. */
export function pastAge({ lower, tokens }: TokenRow, comma: number): number {
  return tokens[comma]?.text === ',' && /^\d{1,3}$/.test(lower[comma + 1] ?? '') ? comma + 2 : comma
}
