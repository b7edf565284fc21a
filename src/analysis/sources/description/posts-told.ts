import { bystanderNouns } from '../../../english/bystander-nouns.js'
import { isTie } from '../../../english/kin.js'
import { councils } from '../../../english/organization-nouns.js'
import { partyMembers } from '../../../english/parties.js'
import { offices } from '../../../english/person-nouns.js'
import { isOccupation } from '../../survey/words/noun-kinds.js'
import { headAt, isOneOf, isOneOfTheirs } from '../../survey/words/post-nouns.js'
import { placeOf, type Stretch, type TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Descriptor } from '../beside-names/descriptor.js'

/** Those of the words beside a name that tell of a post; "his mother", "a friend" and "Kelmar resident" tell of none. */
export function titlesAmong(row: TokenRow, descriptors: readonly Descriptor[]): Descriptor[] {
  return descriptors.filter(
    each =>
      each.how !== 'relative' &&
      each.how !== 'group' &&
      each.to > each.from &&
      !isSetApart(row, each) &&
      !(isOneOf(row, each.from) && !isOneOfTheirs(row, each)) &&
      (isSeat(row, each) ||
        (each.how === 'premodifier' && each.nouns.size === 0 && tagAt(row, each.to - 1) === 'NOUN') ||
        [...each.nouns].some(
          noun =>
            isOccupation(noun) || ((each.how === 'premodifier' || isHeld(row, each)) && !isOfNoPost(row, each, noun)),
        )),
  )
}

/** "the only Republican to vote for it", "the lone senator to object": what sets somebody apart is no post. */
const isSetApart = (row: TokenRow, { from }: Stretch): boolean => /^(?:lone|only|sole)$/.test(wordAt(row, from))

/** "19-year veteran", "veteran of 19 years": how long somebody has served is no post. */
export function tellsHowLong(row: TokenRow, { from, to }: Stretch): boolean {
  const head = headAt(row, from, to)
  if (row.lower[head] !== 'veteran') return false
  const isOfYears = row.lower[head + 1] === 'of' && placeOf(row, { from: head, to }, 'years') >= 0
  return isOfYears || /^(?:\d+-)?(?:decade|year)s?$/.test(wordAt(row, head - 1))
}

/** "sister", "rival", "resident", "Democrat"; but "first lady" and "ranking Democrat" are posts. */
export function isOfNoPost(row: TokenRow, { from, to }: Stretch, noun: string): boolean {
  if (offices.has(noun) || row.lower[headAt(row, from, to) - 1] === 'ranking') return false
  return isTie(noun) || bystanderNouns.has(noun) || partyMembers.has(noun)
}

/**
 * "the cabinet member for harbours", "a member of the school board", but not
 * "of the house band": in a body that decides.
 */
function isSeat(row: TokenRow, { from, to }: Descriptor): boolean {
  const head = headAt(row, from, to)
  if (row.lower[head] !== 'member') return false
  if (councils.has(wordAt(row, head - 1))) return true
  let of = row.lower[head + 1] === 'of' ? head + 2 : to
  while (of < to && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tagAt(row, of)) && !councils.has(wordAt(row, of))) of++
  return councils.has(wordAt(row, of)) && tagAt(row, of + 1) !== 'NOUN'
}

/** "oceans campaigner at BlueFuture": what one is at a body is a post, whatever it is called. */
function isHeld(row: TokenRow, { how, from, to }: Descriptor): boolean {
  const head = headAt(row, from, to)
  return how === 'apposition' && head >= 0 && /^(?:at|with)$/.test(wordAt(row, head + 1))
}
