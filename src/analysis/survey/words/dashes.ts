/** "--", "–", "—", "―" */
export const isDash = (text: string): boolean => /^(?:--|[–—―])$/.test(text)

/** The same, or the hyphen that is typed for one: “They should go.” - Ada Quill. */
export const isDashOrHyphen = (text: string): boolean => text === '-' || isDash(text)
