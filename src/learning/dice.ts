/** Dice's coefficient of two sets: 1 if they are equal, 0 if they share nothing. */
export function dice(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size + other.size === 0) return 1
  let shared = 0
  for (const item of one) if (other.has(item)) shared++
  return (2 * shared) / (one.size + other.size)
}
