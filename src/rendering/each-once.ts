/** What is said of a source, each thing once: “Ukraine” is not said again beside “Ukraine envoy”. */
export function eachOnce(said: readonly (string | null)[]): readonly string[] {
  const parts = [...new Set(said.filter(part => part !== null))]
  return parts.filter(part => !parts.some(other => other !== part && wordsOf(other).includes(wordsOf(part))))
}

/** “Orrel” stands in “Orrel’s envoy, now in Kelmar”, as “envoy” does. */
const wordsOf = (text: string) => ` ${text} `.replace(/['’]s(?= )|[,;](?= )/g, '')
