/** Dice's coefficient of two sets: 1 if they are equal, 0 if they share nothing. */
export function dice(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.size + other.size === 0 ? 1 : (2 * shared(one, other)) / (one.size + other.size)
}

/** How many items two sets share. */
export function shared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  let count = 0
  for (const item of one) if (other.has(item)) count++
  return count
}
