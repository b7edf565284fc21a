/**
 * Whether the parties or states of two are told, and none is of both: "the Democratic nominee" is not the "Republican
 * nominee", and may be one of whom no party is told.
 */
export const areApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some(each => other.has(each))
