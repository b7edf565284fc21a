import { isNewsAgency } from '../../english/news-agencies.js'
import { newsroomRoles } from '../../english/newsroom-roles.js'
import { isOutletName } from '../../english/outlet-names.js'

/** The line that stands below a byline: "Staff Writer", "Special to The Harbor Daily", "The Associated Press". */
export function isRoleLine(line: string): boolean {
  if (line.length > 80 || /[!?]$/.test(line)) return false
  const words = line.replace(/\.$/, '')
  return (
    outletOf(line) !== null ||
    isAddress(words) ||
    isPost(line) ||
    /^special to /i.test(words) ||
    (isCapitalised(words) && words.split(/, | \| | for | at /).some(isRole))
  )
}

/** The outlet that such a line names and nothing else: "The Harbor Daily"; null of a post, "Morning Editor". */
export function outletOf(line: string): string | null {
  const words = line.replace(/\.$/, '')
  return !isRole(words) && (isNewsAgency(words) || isOutletLine(words)) ? words : null
}

/** What may follow the names in a byline: ", Staff Writer", " | May 3, 2025", " in Kyiv", " for The Harbor Daily". */
export function isAffiliation(rest: string): boolean {
  if (rest === '' || /^\.$/.test(rest) || isPost(rest.replace(/^, /, '')) || isAddress(rest.replace(/^(?:,| \|) /, '')))
    return true
  if (!/^(?:,| \||\/| [-–—•(]|\(| (?:of|for|in|at|with) )/.test(rest)) return false
  return rest.length <= 100 && !/[.!?] \p{Lu}/u.test(rest) && isCapitalised(rest)
}

/** "Staff Writer", "reporter/producer" */
export const isRole = (words: string) => newsroomRoles.has(words.toLowerCase().split(/[ /]/).at(-1) ?? '')

/** "political reporter", "our health and science correspondent" */
export const isPost = (words: string) => /^(?:\p{L}+[ -]){0,4}\p{L}+$/u.test(words) && isRole(words)

/** "jroe@harbordaily.com" */
const isAddress = (line: string) => /^[\w.+-]+@[\w.-]+$/.test(line)

/** "The Harbor Daily", "The Ledger-Chronicle" */
const isOutletLine = (line: string) =>
  /^\p{Lu}/u.test(line) &&
  / \p{Lu}/u.test(line) &&
  isCapitalised(line) &&
  isOutletName(line.toLowerCase().replace(/^the /, '').split(' '), /^the /i.test(line))

/** Every word has a capital or is a small one, as in names of papers, posts and places. */
function isCapitalised(text: string): boolean {
  return (text.match(/[\p{L}’']+/gu) ?? []).every(
    word => /^\p{Lu}/u.test(word) || /^(?:of|the|for|in|at|and|with|to|on|a|p|m|am|pm|s)$/.test(word) || isRole(word),
  )
}
