/** Compares texts by their UTF-16 units, which sorts them alike on every machine. */
export const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
