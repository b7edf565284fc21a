/**
 * A question that is answered once for the same things, however often it is asked: a dozen rules ask the same of the
 * layers of an article, and a source is asked for its name at every mention. What it was asked of may be forgotten.
 */
export function answeredOnce<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const root: Shelf<Answer> = {}
  return (...asked) => {
    let shelf = root
    for (const thing of asked) shelf = shelfUnder(shelf, thing)
    shelf.given ??= { answer: answer(...asked) }
    return shelf.given.answer
  }
}

/** The answer for the things up to one of them, and the shelves for those that may follow it. */
interface Shelf<Answer> {
  given?: { readonly answer: Answer }
  /** Forgotten with what they are of. */
  ofObjects?: WeakMap<object, Shelf<Answer>>
  ofWords?: Map<unknown, Shelf<Answer>>
}

function shelfUnder<Answer>(shelf: Shelf<Answer>, thing: unknown): Shelf<Answer> {
  if (typeof thing === 'object' && thing !== null) {
    shelf.ofObjects ??= new WeakMap()
    return found(shelf.ofObjects, thing)
  }
  shelf.ofWords ??= new Map()
  return found(shelf.ofWords, thing)
}

function found<Key, Answer>(
  shelves: { get(key: Key): Shelf<Answer> | undefined; set(key: Key, shelf: Shelf<Answer>): unknown },
  key: Key,
): Shelf<Answer> {
  const known = shelves.get(key)
  if (known !== undefined) return known
  const shelf: Shelf<Answer> = {}
  shelves.set(key, shelf)
  return shelf
}
