const label = /^[([*]*(?:an? )?(?:editor|publisher|author)(?:['’]s|s['’]|s)? note\b/i
const correction =
  /^[([*]*(?:corrections?|clarifications?|corrected|correction appended)\b(?:[:.)\]]|$| (?:appended|\())/i
const revision =
  /^[([*]*this (?:story|article|report|post|piece|headline)(?: has been| was|['’]s been) (?:first |originally )?(?:updated|corrected|revised|amended|edited|clarified|published|produced|republished)\b/i
const advisory =
  /^\((?:adds|updates|updates with|corrects|recasts|refiles|repeats|removes|deletes|changes|writes through) [^()]*\)\.?$/i

/**
 * Is it a note of the newsroom about the article and no part of it: "Editor's note: …", "Correction: …", "(Adds
 * comment from the mayor)"? "Corrections officers said …" is prose.
 */
export function isEditorsNote(text: string): boolean {
  return label.test(text) || correction.test(text) || revision.test(text) || advisory.test(text.slice(0, 400))
}
