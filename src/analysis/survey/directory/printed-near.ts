/** How near, in tokens, two printings of a name are. */
export const NEAR = 120

/** How many printings of a name are looked at one by one to tell its bearer from others of that name. */
export const MOST_PRINTINGS = 40

/** Where a person or body is printed, in stretches as long as what is near: each with its first and last place. */
export type Printings = Map<number, { first: number; last: number }>

/** Notes that somebody is printed at a token. */
export function addPrinting(printings: Printings, at: number): void {
  const stretch = Math.floor(at / NEAR)
  const known = printings.get(stretch)
  printings.set(stretch, { first: Math.min(at, known?.first ?? at), last: Math.max(at, known?.last ?? at) })
}

/** Whether one of them is near a place: told without looking at each, since it is asked of each. */
export function isPrintedNear(printings: Printings, at: number): boolean {
  const stretch = Math.floor(at / NEAR)
  const [before, after] = [printings.get(stretch - 1), printings.get(stretch + 1)]
  return (
    printings.has(stretch) ||
    (before !== undefined && at - before.last < NEAR) ||
    (after !== undefined && after.first - at < NEAR)
  )
}
