import { abbreviatedTitles } from './titles.js'
import { words } from './words.js'

/*
 * Abbreviations that are printed with a period, here without it and in lower case. Origin: our own lists of what
 * English-language newspapers abbreviate: titles, ranks, companies, places, months, measures.
 */

/** Titles that are also words: "in 10 sec." */
const alsoWords = words('asp sec')

/** A name or more follows, so that the period never ends a sentence: "Sen. Marlow", "e.g. this". */
export const beforeNames: ReadonlySet<string> = new Set([
  ...[...abbreviatedTitles.keys()].filter(title => !alsoWords.has(title)),
  ...words('mr mrs ms mx messrs profs revs cols gens sgts cmdrs assoc dep amb del ste vs v e.g i.e cf viz approx'),
])

/** A number follows. Before anything else they are words: "No. 2", but "She said no." */
export const beforeNumbers = words('no nos pp vol vols fig figs art ch para')

/** They stand inside a sentence as well as at its end: "Orrin Corp.", "Quill Jr." */
export const anywhere = words(`
  inc corp co cos bros ltd plc llc jr sr esq etc al sec asp dept dist div univ assn intl natl govt est pt st ft mt
  ave blvd rd hwy bldg ph.d m.d ll.d b.sc m.sc
`)

/** As these do, with a capital; without one they are words: "Peoria, Ill.", but "She was ill." */
export const anywhereInCapitals = words(`
  jan feb febr aug sept oct nov dec
  ala ariz ark calif colo conn fla ga ill ind kan ky md minn mont neb nev okla ore pa tenn tex vt va wis wyo miss wash
  mich mass del ont que alta sask
`)

/** A day or a time zone may follow; before another capital the sentence is over: "at 5 p.m. Monday". */
export const clockTimes = words('a.m p.m')

export const timeZones = words('eastern central mountain pacific atlantic greenwich local')
