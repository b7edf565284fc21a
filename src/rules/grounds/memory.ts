/**
 * What has been told of some objects, for as long as they live: a dozen rules of one audit ask the same of its layers.
 *
 * @returns what the objects are known for, told once
 */
export function memory<T>(): (of: readonly object[], tell: () => T) => T {
  const root: Shelf<T> = { told: undefined, deeper: new WeakMap() }
  return (of, tell) => {
    let shelf = root
    for (const each of of) {
      const next = shelf.deeper.get(each) ?? { told: undefined, deeper: new WeakMap() }
      shelf.deeper.set(each, next)
      shelf = next
    }
    shelf.told ??= { what: tell() }
    return shelf.told.what
  }
}

interface Shelf<T> {
  told: { readonly what: T } | undefined
  readonly deeper: WeakMap<object, Shelf<T>>
}
