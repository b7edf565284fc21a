/** Why a rule is set aside for the genre of an article; no rule's own reason begins so. */
export type GenreReason = `The article is ${string}`
