/** How many things of a kind a document tells where it has no room for all. */
const ROOMS = [400, 300, 200, 150, 120, 100, 80, 60, 50, 40, 30, 20, 10, 5]

/**
 * A document that tells as many things as fit. Rendering takes its time, so the room is found by halving.
 *
 * @param render makes the document with room for so many things of a kind: the less room, the shorter
 * @returns the document with the least room where none fits
 */
export function mostThatFits(render: (room: number) => string, fits: (text: string) => boolean): string {
  const whole = render(Number.POSITIVE_INFINITY)
  if (fits(whole)) return whole
  let best: string | undefined
  let low = 0
  let high = ROOMS.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const text = render(ROOMS[middle] as number)
    if (fits(text)) {
      best = text
      high = middle
    } else low = middle + 1
  }
  return best ?? render(ROOMS[low] as number)
}
