import { months } from '../../english/calendar.js'

const label = /^[([*]*(?:an? )?(?:editor|publisher|author)(?:['’]s|s['’]|s)? note\b/i
const correction =
  /^[([*]*(?:corrections?|clarifications?|corrected|correction appended)\b(?:[:.)\]]|$| (?:appended|\())/i
const month = `(?:${[...months.keys()].join('|')})\\.?`
const datedCorrection = new RegExp(
  `^[([*]*(?:correction|clarification|corrected|clarified)(?:,| on)? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?[:.)\\]]`,
  'i',
)
const earlierVersion =
  /^[([*]*(?:an?|the) (?:earlier|previous) version of this (?:(?:story|article|post|piece|column|headline|caption)\b|report (?:erroneously|incorrectly|mis\w+|wrongly)\b)/i
const revision =
  /^[([*]*this (?:story|article|report|post|piece|headline)(?: has been| was|['’]s been) (?:first |originally )?(?:updated|corrected|revised|amended|edited|clarified|published|produced|republished)\b/i
const advisory =
  /^\((?:adds|updates|updates with|corrects|recasts|refiles|repeats|removes|deletes|changes|writes through) [^()]*\)\.?$/i

/**
 * Is it a note of the newsroom about the article and no part of it: "Editor's note: …", "Correction, May 3: …", "An
 * earlier version of this article …", "(Adds comment from the mayor)"? "Corrections officers said …" is prose.
 */
export function isEditorsNote(text: string): boolean {
  return (
    [label, correction, datedCorrection, earlierVersion, revision].some(note => note.test(text)) ||
    advisory.test(text.slice(0, 400))
  )
}
