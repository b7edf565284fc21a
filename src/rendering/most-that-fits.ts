import { firstWhere } from '../order/first-where.js'

/** How many things of a kind a document tells where it has no room for all. */
const ROOMS = [400, 300, 200, 150, 120, 100, 80, 60, 50, 40, 30, 20, 10]
const LEAST_ROOM = 5

/**
 * A document that tells as many things as fit. Rendering takes its time, so the room is found by halving.
 *
 * @param render makes the document with room for so many things of a kind: the less room, the shorter
 * @returns the document with the least room where none fits
 */
export function mostThatFits(render: (room: number) => string, fits: (text: string) => boolean): string {
  const whole = render(Number.POSITIVE_INFINITY)
  if (fits(whole)) return whole
  // halving asks of more and more room as long as something fits, so that what fits last has the most
  let most: string | undefined
  firstWhere(ROOMS, room => {
    const text = render(room)
    if (!fits(text)) return false
    most = text
    return true
  })
  return most ?? render(LEAST_ROOM)
}
