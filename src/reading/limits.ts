/** The largest file that is read, in bytes. The longest feature is some 200 kB, the largest news page some 2 MB. */
export const largestFile = 5_000_000

/** Of Markdown, in UTF-16 units: its parser needs ten times as long as the others. */
export const largestMarkdown = 2_000_000

/** Of front matter: the YAML parser compares each key with each other. */
export const largestFrontMatter = 20_000
