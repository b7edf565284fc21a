/** "the person", "the sources": a noun that fits whoever told the story. */
export const isInformant = (noun: string): boolean => noun === 'person' || noun === 'source'
