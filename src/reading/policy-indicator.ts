/** Whether the words of a trust indicator tell of a policy on unnamed sources: "trustind:unnamed-sources". */
export const isOfUnnamedSources = (words: string): boolean => /(?:unnamed|anonymous)[\s_-]?sources?/i.test(words)
