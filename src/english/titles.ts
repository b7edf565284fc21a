import { publicOffices } from './person-nouns.js'
import { words } from './words.js'

/**
 * Words put before a name. Origin: the forms of address of the Associated Press and Guardian style guides, of India
 * and Nigeria, and the ranks of the US, UK and Indian services, from general knowledge; written down for this project.
 */

export type Gender = 'male' | 'female'

/** Courtesy titles, and the gender each one tells. */
export const courtesyTitles: ReadonlyMap<string, Gender | null> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mx', null],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['monsieur', 'male'],
  ['madame', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['king', 'male'],
  ['queen', 'female'],
  ['prince', 'male'],
  ['princess', 'female'],
  ['alhaji', 'male'],
  ['hajia', 'female'],
  ['hajiya', 'female'],
  ['alhaja', 'female'],
  ['shri', 'male'],
  ['smt', 'female'],
  ['adv', null],
])

/** Those of them that are ranks, too: "the prince" picks up "Prince Talal". */
export const royalRanks = words('king queen prince princess')

/** Abbreviated posts and ranks, each with the words it stands for. */
export const abbreviatedTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['del', 'delegate'],
  ['amb', 'ambassador'],
  ['govs', 'governor'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['brig', 'brigadier'],
  ['maj', 'major'],
  ['col', 'colonel'],
  ['cmdr', 'commander'],
  ['cpl', 'corporal'],
  ['pfc', 'private'],
  ['pvt', 'private'],
  ['spc', 'specialist'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['dci', 'detective'],
  ['const', 'constable'],
  ['cst', 'constable'],
  ['pc', 'constable'],
  ['wpc', 'constable'],
  ['cllr', 'councillor'],
  ['cllrs', 'councillor'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['dsp', 'superintendent'],
  ['asp', 'superintendent'],
  ['acp', 'commissioner'],
  ['dcp', 'commissioner'],
  ['dr', 'doctor'],
  ['drs', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['fr', 'father'],
  ['msgr', 'monsignor'],
  ['atty', 'attorney'],
  ['asst', 'assistant'],
  ['hon', 'honorable'],
  ['barr', 'barrister'],
  ['engr', 'engineer'],
  ['comr', 'comrade'],
  ['csp', 'superintendent'],
  ['igp', 'inspector'],
  ['sr', 'sister'],
  ['pres', 'president'],
  ['sec', 'secretary'],
])

/** Whether a word before a name is an office that people are voted into: "Rep.", "Mayor", but not "Dr.". */
export const isPublicOffice = (word: string): boolean => publicOffices.has(abbreviatedTitles.get(word) ?? word)

/** British police ranks in capitals that stand for other things, too, and are ranks before a given name: "DC Ada Quill". */
export const policeInitials: ReadonlySet<string> = new Set('DC DCC DI DS DSI DSU PS ACC'.split(' '))

/**
 * Ranks of the Indian and Nigerian police in capitals that stand for many other things: only behind a post, as in
 * "the commissioner, CP Ada Quill".
 */
export const rankInitials: ReadonlySet<string> = new Set('AIG ASI CP DIG IG PI SI SP SSP'.split(' '))

/**
 * How members of religious orders, priests and elders are addressed, in words that kin are called by, too. Origin: as
 * above.
 */
export const kinshipTitles = words('aunt auntie father sister uncle')

/**
 * What people are addressed by, so that a post may be told before it: "the commander, Colonel Quill,". Origin: as above.
 */
export const addresses: ReadonlySet<string> = new Set([
  ...abbreviatedTitles.keys(),
  ...[...rankInitials].map(rank => rank.toLowerCase()),
  ...kinshipTitles,
  ...words(`
    admiral archbishop barrister bishop brigadier brother canon captain cardinal chief colonel commander commodore elder
    general imam inspector judge justice lieutenant major marshal mullah ayatollah pastor professor rabbi reverend
    sergeant sheikh superintendent
  `),
])

/** Letters behind a name that tell which of a family is meant: "Hal Quill Jr." */
export const generations = words('jr sr ii iii iv')

/** What ends a name behind a surname: these letters, and those of a degree. */
export const nameSuffixes: ReadonlySet<string> = new Set([...generations, ...words('phd md esq')])

/** Letters behind a name, which tell of an office or an honour: "Ada Quill MSP". */
export const postNominals = words(
  'cbe dbe frcp frcs frs gbe kbe kc mbe mep mha mla mlc mp mpp msp oam obe om phd qc san sc td',
)

/** Parts of surnames that may be printed without a capital. */
export const nameParticles = words(
  'de la le du da di do dos del della van von der den ter bin ibn al el abu ben san st y',
)
