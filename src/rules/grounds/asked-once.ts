/** Asks a question once of each thing, and gives the same answer from then on. */
export function askedOnce<T, Answer>(ask: (thing: T) => Answer): (thing: T) => Answer {
  const answers = new Map<T, Answer>()
  return thing => {
    if (!answers.has(thing)) answers.set(thing, ask(thing))
    return answers.get(thing) as Answer
  }
}
