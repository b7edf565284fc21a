/** The places from `from` up to `to`. */
export const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k)
