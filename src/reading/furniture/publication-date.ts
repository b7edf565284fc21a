import { months, weekdays, weekdaysAbbreviated } from '../../english/calendar.js'

/**
 * The day that a text states, in ISO form: "2031-05-03", "May
 * 3, 2031", "Saturday, 3 May 2031"; null where it states none.
 */
export function isoDate(text: string): string | null {
  const short = text.slice(0, 100)
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(short)
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const american = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(short)
  if (american !== null) return day(Number(american[3]), monthOf(american[1]), Number(american[2]))
  const british = /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(short)
  return british === null ? null : day(Number(british[3]), monthOf(british[2]), Number(british[1]))
}

/**
 * Is it a line that holds a date and little else: "Published May 3,
 * 2031 at 4:05 p.m.", "Updated: 3 May 2031", "May 3, 2031 · 4 min read"?
 */
export function isDateLine(line: string): boolean {
  if (line.length > 90) return false
  const rest = line
    .replace(
      /\b(?:published|updated|last|modified|posted|first|created|originally|on|at|date|and|et|est|edt|pt|pst|pdt|ct|cst|cdt|gmt|utc|bst|ist)\b/gi,
      '',
    )
    .replace(/\b\d{1,3}[\s-]?min(?:ute)?s? read\b/i, '')
    .replace(/\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b[ap]\.?m\b\.?|T\d{2}:\S+/gi, '')
  if (/^[\s,:|•·()-]*(?:\d{1,3}[\s-]*min(?:ute)?s?(?: ago)?[\s.]*)?$/i.test(rest)) return isOfPage.test(line)
  const words = rest.match(/[\p{L}\d]+/gu) ?? []
  return words.length >= 2 && words.length <= 10 && words.every(isOfDate) && /\d/.test(rest)
}

/** "Updated 4:05 p.m." and "4 min read" are of the page; "4:05 p.m." alone can open an entry of a live blog. */
const isOfPage = /\d[\s-]*min|(?:published|updated|modified|posted|created)\b.*\d/i

const isOfDate = (word: string) =>
  [weekdays, weekdaysAbbreviated, months].some(names => names.has(word.toLowerCase())) ||
  /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(word)

const monthOf = (name = '') => months.get(name.toLowerCase()) ?? 0

function day(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date))
  if (month < 1 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null
  return real.toISOString().slice(0, 10)
}
