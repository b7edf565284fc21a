import { isPersonName, nameList } from './name-list.js'

const made = '(?:edited|filmed|produced|recorded|shot)'
const piece = `(?:audio|graphics|illustrations?|photographs|photography|photos|story|text|videos?)(?: (?:and \\w+|${made}))?`
const work = `(?:(?:additional |further |extra |original )?(?:reporting|writing|editing|compiled|edited|written|reported|research|translation|translated|produced|production)(?: and (?:reporting|writing|editing|research))?|${piece})`
const credit = new RegExp(`^${work}(?: was contributed)? by:? `, 'i')
const nextCredit = new RegExp(`; *|(?<! and) (?=${piece} by:? \\p{L})`, 'iu')
const assistance = /^with (?:additional )?(?:assistance|reporting|files|contributions|help) (?:from|by) /i
const contact =
  /^(?:to contact the (?:\w+ )?(?:reporter|author|editor|writer|staff)|(?:e-?mail|contact|reach|write to|write) .{0,100}\S@\S)/i
const follow =
  /^(?:you can )?(?:follow|find) .{1,150} (?:on|at) (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|telegram|social media)\b/i
const biography =
  /\b(?:follow|reach|contact|e-?mail|find|write to) (?:him|her|them|me|us)\b[^.!?]{0,40}(?:@\S|\b(?:twitter|facebook|instagram|bluesky)\b)/i
const contributed =
  /\bcontributed (?:reporting|writing|research|to (?:this|the) (?:report|reporting|story|article|piece))(?: from [^.]{1,80})?\.?$/i

/**
 * The staff lines of a paragraph that closes a story, each as printed, or null where the paragraph is none: "(Reporting
 * by Jane Roe; Editing by John Doe)", "With assistance from Jane Roe.", "Jane Roe contributed to this report." People
 * named in them are staff, never sources. "Reporting by the Harbor Daily has shown …" is a sentence.
 */
export function signOff(text: string): string[] | null {
  if (text.length > 1500) return null
  const line = unwrapped(text)
  if (contact.test(line) || follow.test(line)) return [line]
  if (line.length <= 500 && biography.test(line) && !/["“”]/.test(line)) return [line]
  if (line.length <= 400 && contributed.test(line)) return isPersonName(firstName(line)) ? [line] : null
  return staffLines(line)
}

/** "Associated Press writers Jane Roe in Oslo and …" begins with Jane Roe's name, too. */
function firstName(line: string): string {
  const names = line.replace(/^[\w ]*? (?:reporters?|writers?|correspondents?|staff) (?=\p{Lu})/u, '')
  return nameList(names).names[0] ?? ''
}

/** The place at which a sign-off in brackets begins that stands at the end of a paragraph's last line, or -1. */
export function signOffStart(text: string): number {
  if (!text.endsWith(')')) return -1
  const start = text.lastIndexOf('(')
  return start > 0 && staffLines(unwrapped(text.slice(start))) !== null ? start : -1
}

/** Without brackets and dashes around it, and without the period at the end. */
function unwrapped(text: string): string {
  const line = text.replace(/^[([—–―-]+\s*/, '')
  let end = line.length
  while (end > 0 && ' .)]'.includes(line[end - 1] ?? '')) end--
  return line.slice(0, end)
}

/** Every part is work and whose it was: "Writing by Jane Roe in Kyiv". */
function staffLines(line: string): string[] | null {
  // Of prose, hardly a line begins so: no other is parted.
  if (!credit.test(line) && !assistance.test(line) && !line.includes(' reported from ')) return null
  const parts = line.split(nextCredit).filter(part => part !== '')
  const isStaff = parts.length > 0 && (parts.every(isCredit) || isStations(parts))
  return isStaff ? parts : null
}

/** "Quill reported from Salem, Ore.", and behind that "Voss, from Paris" */
function isStations(parts: readonly string[]): boolean {
  return parts.every((part, index) => {
    const { names, rest } = nameList(part)
    return names.length > 0 && (index === 0 ? stationed : stationedToo).test(rest)
  })
}

const place = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}"
const places = `${place}(?:, ${place}){0,2}(?:,? and ${place}(?:, ${place})?)?`
const stationed = new RegExp(`^ (?:also )?reported from ${places}$`, 'u')
const stationedToo = new RegExp(`^,? (?:also )?(?:reported )?from ${places}$`, 'u')

function isCredit(part: string): boolean {
  const opening = (credit.exec(part) ?? assistance.exec(part))?.[0]
  if (opening === undefined) return false
  const { names, rest } = nameList(part.slice(opening.length))
  return (
    names.length > 0 &&
    (rest === '' || /^(?:,| in | at | and | for | of |\/)/.test(rest)) &&
    !/\b(?:has|have|had|was|were|is|are|found|show(?:s|ed|n)?|said|says)\b/.test(rest)
  )
}
