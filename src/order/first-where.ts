/**
 * The first index at which something holds of a list's items, or the list's length: it holds of none up to some item,
 * and of all from there on, so that halving finds the place.
 */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
