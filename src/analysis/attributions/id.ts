/** The id of the attribution found at this place, counted from 0: "A1" for the first. */
export const attributionId = (index: number): string => `A${index + 1}`
