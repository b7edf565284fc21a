import { words } from './words.js'

/** Nouns, by lemma, for work that finds something out and can be looked up. Origin: what fact-checkers ask for. */
export const studies = words('analysis data paper poll research statistic statistics study survey')

/** Verbs, by lemma, for what such work does. Origin: as above. */
export const finding = words(`
  associate blame conclude confirm credit demonstrate document estimate find identify indicate link predict prove reveal
  show suggest tie
`)

/** What stands between such work and whoever made it, in lower case. Origin: as above. */
export const madeBy = words('by from commissioned conducted published released')

/** Words before such work that say well enough whose it is, in lower case. Origin: as above. */
export const makers = words(`
  agency campaign census city company county court department exit federal government industry internal ministry municipal national official
  police state
`)

/** People who are cited for such work, in the singular. Origin: general knowledge. */
export const scholars = words('academic researcher scholar scientist')

/** What scholars call what they have published, in lower case. Origin: as above. */
export const scholarlyWork = words('analysis article findings paper research results study')

/** Words that tell the name of a scholarly journal, as printed. Origin: titles of journals, from general knowledge. */
export const journalWords = words(`
  Annals Annual Archives Bulletin Cell Communications Journal Lancet Letters Nature Proceedings Quarterly Review Reviews
  Science Transactions
`)

/** That people were asked and counted; “the polls” are where they vote. Origin: as above. */
export const surveyed = /\b(?:poll|polled|pollsters?|(?:exit|opinion) polls|survey(?:s|ed)?)\b/i

/** Who is asked before and after voting, as singular nouns. Origin: as above. */
export const polled = words('adult caucus-goer caucusgoer elector millennial respondent voter')

/** Who is a share of those asked: “6 in 10 voters”, “half of women”, “respondents”. Origin: as above. */
export const shareOfAsked =
  /(?:\w (?:in|out of) (?:every )?(?:\d+|three|four|five|six|seven|eight|nine|ten)|\w of (?:10|ten|100)|\b(?:majorit(?:y|ies)|percent|half|thirds?|quarters?|respondents?))\b|%/i
