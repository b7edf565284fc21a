/**
 * News agencies and services as datelines and bylines name them, in lower case. Origin: the agencies' own names and
 * their usual abbreviations, from general knowledge. One that is missing costs a dateline only where the place before
 * it is not in capitals.
 */
const newsAgencies: ReadonlySet<string> = new Set(
  `aap, afp, agence france-presse, agencies, ani, ansa, ap, associated press, bbc, bloomberg, bloomberg news, canadian press,
  cna, cnn, cp, dpa, efe, interfax, kyodo, kyodo news, npr, pa, pa media, press association, pti, reuters, rfe/rl, rns, tass,
  thomson reuters foundation, tns, tribune news service, united press international, upi, xinhua, yonhap`.split(/,\s+/),
)

/** Is it a news agency's name, with or without "The"? */
export const isNewsAgency = (name: string) => newsAgencies.has(name.toLowerCase().replace(/^the /, ''))

/** Of these those that broadcast: no article calls them "the agency". */
const broadcasters: ReadonlySet<string> = new Set(['bbc', 'cna', 'cnn', 'npr', 'rfe/rl'])

/** Does an article that names it call it "the agency" or "the wire service" next? */
export const isCalledAgency = (name: string) => isNewsAgency(name) && !broadcasters.has(name)

/** Agencies by their initials, lower case. Origin: as above. */
const initials: ReadonlyMap<string, string> = new Map([
  ['afp', 'agence france-presse'],
  ['ap', 'associated press'],
  ['cp', 'canadian press'],
  ['pa', 'press association'],
  ['tns', 'tribune news service'],
  ['upi', 'united press international'],
])

/** The whole name of an outlet in lower case, without "the": "associated press" of "AP". */
export function wholeName(outlet: string): string {
  const name = outlet.toLowerCase().replace(/^the /, '')
  return initials.get(name) ?? name
}
