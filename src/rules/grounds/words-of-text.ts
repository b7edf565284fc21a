/** The words of a label or of what is told of somebody, in lower case, joined at their hyphens: “law-enforcement”. */
export const labelWords = (text = ''): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** Runs of letters and digits in a text, in lower case. */
export const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
