import { words } from './words.js'

/**
 * How news organizations are named. Origin: general knowledge of the press of English-speaking countries and of the
 * international agencies; written down for this project. A name that is not here is still known by its last word.
 */

/** What is printed: last words of names, and common nouns. */
const mastheads = words('chronicle gazette herald inquirer magazine newspaper telegraph tribune')

/** The same where the word is another thing, too: "the Times", "the times". */
const ambiguousMastheads = words('courier daily examiner globe guardian journal ledger post sentinel times weekly')

/** What is heard or watched. */
const stations = words('broadcasting radio television tv')

/** Last words of an outlet's name that end other names hardly ever. */
export const plainOutletNouns: ReadonlySet<string> = new Set([
  ...mastheads,
  ...stations,
  ...words(`
    star-tribune review-journal examiner-news star-ledger plain-dealer picayune democrat-gazette messenger argus intercept
  `),
])

/** Last words of an outlet's name, and the words it is cut down to: "the Times". */
export const outletNouns: ReadonlySet<string> = new Set([
  ...plainOutletNouns,
  ...ambiguousMastheads,
  ...words(`
    observer dispatch independent register bee news beacon press wire today mirror record constitution mercury mail express
    sun standard monitor atlantic economist spectator echo
  `),
])

/** Agencies, networks and sites that are known by one name or by letters. Origin: as above. */
export const outlets = words(`
  reuters ap afp upi jazeera arabiya bloomberg cnn bbc npr pbs nbc abc cbs msnbc cnbc c-span cspan fox politico axios vox slate salon
  breitbart buzzfeed huffpost vice propublica gawker mashable quartz newsweek espn yahoo univision telemundo aljazeera
  tass interfax xinhua kyodo yonhap kcna itar-tass newsmax forbes realclearpolitics politifact factcheck.org snopes
  semafor puck mic.com dpa cbc itv rte rté aap pti ians nhk anadolu efe ansa theintercept bellingcat stat gizmodo techcrunch wired variety deadline tmz
  wsj nyt scmp irna isna ard zdf bernama antara meduza
`)

/** Outlets of two words or more that their words alone would not tell. Origin: as above. */
export const outletNames: ReadonlySet<string> = new Set([
  'associated press',
  'agence france-presse',
  'al jazeera',
  'daily beast',
  'daily caller',
  'huffington post',
  'national review',
  'new republic',
  'new yorker',
  'rolling stone',
  'vanity fair',
  'wall street journal',
  'washington examiner',
  'weekly standard',
  'mother jones',
  'the hill',
  'the information',
  'the intercept',
  'the atlantic',
  'the economist',
  'the verge',
  'the nation',
  'financial times',
  'real clear politics',
  'business insider',
  'drudge report',
  'state media',
  'fox news',
  'sky news',
  'russia today',
  'corriere della sera',
  'dagens nyheter',
  'der spiegel',
  'die welt',
  'die zeit',
  'el espectador',
  'el mundo',
  'el país',
  'el pais',
  'el tiempo',
  'el universal',
  'folha de s.paulo',
  'frankfurter allgemeine',
  'helsingin sanomat',
  'il messaggero',
  'la croix',
  'la nación',
  'la presse',
  'la repubblica',
  'la stampa',
  'la vanguardia',
  'le devoir',
  'le figaro',
  'le monde',
  'o globo',
])

/** First words of the names of newspapers in other languages: "Gazeta do Kelmar". Origin: as above. */
export const foreignMastheads = words('correio corriere diario diário gazeta gazzetta giornale jornal')

/** Last words of such names. Origin: as above. */
export const foreignOutletNouns = words('dagblad nachrichten rundschau tageblatt tidende zeitung')

/** What is printed on Sundays under a name of its own: "the Mail on Sunday". Origin: as above. */
export const sundayPapers = words('mail scotland wales')

/** Nouns for outlets that are heard or watched, and last words of their names. Origin: as above. */
export const broadcasts: ReadonlySet<string> = new Set([...stations, ...words('broadcaster channel network station')])

/** The same for what is printed. */
export const prints: ReadonlySet<string> = new Set([...mastheads, ...ambiguousMastheads, ...words('paper tabloid')])

/** Nouns for people that newspapers are named by: "the Orrel Advocate". */
export const newsNamedAsPeople = words('advocate examiner reporter')

/** First words of an outlet's name. */
export const outletOpenings = words('evening morning daily weekly sunday radio channel')
