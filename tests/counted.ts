/** Things that count how often something is read of them, and of what is in them. */
export function counted<T extends object>(things: T): { readonly things: T; readonly reads: () => number } {
  const proxies = new WeakMap<object, object>()
  let reads = 0
  const over = <V>(value: V): V => {
    if (typeof value !== 'object' || value === null) return value
    const known = proxies.get(value)
    if (known) return known as V
    const proxy = new Proxy(value, {
      get: (target, key) => {
        reads += 1
        return over(Reflect.get(target, key))
      },
    })
    proxies.set(value, proxy)
    return proxy
  }
  return { things: over(things), reads: () => reads }
}
