/** A question about objects that is answered once for each, since it is asked at every mention of it. */
export function oncePer<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>()
  return asked => {
    const found = known.get(asked) ?? { answer: answer(asked) }
    known.set(asked, found)
    return found.answer
  }
}
