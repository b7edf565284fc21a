import { kin } from './kin.js'
import { personNouns, posts } from './person-nouns.js'
import { words } from './words.js'

/**
 * Verbs of wrongdoing: whoever is said to have done this has a right to be heard on it. Origin: the offences and torts
 * that libel guides for journalists name, from general knowledge. Verbs of mere disagreement or failure are left out,
 * and those that are mostly used of other things ("cheat death", "forge a bond").
 */
export const wrongdoing = words(`
  abuse assault bilk blackmail bribe collude conspire defame defraud embezzle extort fabricate falsify harass kidnap launder
  libel loot misappropriate molest murder perjure pilfer plagiarize rape rob sabotage slander smuggle steal swindle torture
  traffic
`)

const papers = words(`
  account ballot book certificate contract data deed diploma document evidence file invoice letter log logbook minutes
  paper passport permit receipt record report result sample signature test transcript
`)

const money = words('cash donation fund money proceeds')

const contests = words(
  'auction ballot bid contest contract count election lottery poll primary race referendum tender vote',
)

const bribable = words(`
  clerk councillor councilman councilor guard inspector judge juror mayor minister officer official police policeman
  politician referee regulator senator umpire witness
`)

const people: ReadonlySet<string> = new Set([...posts, ...personNouns, ...kin, ...words('her him me them us')])

/**
 * What is a wrong where it is done to these, by lemma: “forged the signatures”, where “forged a bond” is none; “paid
 * off an inspector”, where “paid off a loan” is none. Origin: as above.
 */
export const wrongsTo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['backdate', papers],
  ['doctor', papers],
  ['fake', papers],
  ['forge', papers],
  ['grope', people],
  ['kill', kin],
  ['pay off', bribable],
  ['pocket', money],
  ['rig', contests],
  ['siphon', new Set([...money, '$', '£', '€'])],
  ['skim', money],
])

/** Wrongs by a verb and the word behind it, as printed; a town “lies to the west”. Origin: as above. */
export const wrongPhrases: ReadonlySet<string> = new Set([
  'covered up',
  'covering up',
  'covers up',
  'lied about',
  'lied to',
  'lies about',
])

/** What nobody may threaten to do, by lemma. Origin: as above. */
export const violence = words('beat burn hang harm hurt kill murder rape shoot stab strangle')

/** What is done where a wrong is a noun: "committed perjury", "took bribes". Origin: as above. */
export const committing = words('accept commit engage orchestrate pay perpetrate receive take')

/** Wrongs by noun. Those that are mostly meant loosely ("a crime against taste") are left out. Origin: as above. */
export const wrongs = words(`
  abuse adultery arson assault blackmail bribe bribery collusion corruption embezzlement espionage extortion fraud
  genocide harassment kickback libel manslaughter misconduct murder perjury plagiarism rape robbery sabotage slander
  theft torture trafficking treason
`)

/** What is a wrong where somebody is accused of it, and often none elsewhere; by lemma. Origin: as above. */
export const breaches = words(`
  cheat conceal cover deceive discriminate evade exploit hack hide intimidate lie mislead misuse neglect negligence
  overcharge retaliate rig spy tamper threaten underpay violate withhold
`)

/**
 * What somebody is called who did wrong: "she is a thief"; loosely meant ones ("a clown") are left out. Origin: as
 * above.
 */
export const wrongdoers = words(`
  abuser blackmailer cheat crook criminal embezzler extortionist felon forger fraud fraudster killer liar molester murderer
  perjurer plagiarist rapist robber smuggler spy swindler thief torturer trafficker traitor
`)
