import { words } from './words.js'

/**
 * Verbs of wrongdoing: whoever is said to have done this has a right to be heard on it. Origin: the offences and torts
 * that libel guides for journalists name, from general knowledge. Verbs of mere disagreement or failure are left out,
 * and those that are mostly used of other things ("cheat death", "forge a bond").
 */
export const wrongdoing = words(`
  abuse assault blackmail bribe collude conspire defraud embezzle extort fabricate falsify harass kidnap launder libel
  loot misappropriate molest murder perjure pilfer plagiarize rape rob sabotage slander smuggle steal swindle torture
  traffic
`)

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
