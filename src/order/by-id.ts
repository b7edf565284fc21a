/** Things by their ids. */
export const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map(thing => [thing.id, thing]))
