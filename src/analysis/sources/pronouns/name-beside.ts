import type { Directory } from '../../survey/directory/named.js'
import { lastNameBefore, nameEnding } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { pastAge } from '../../survey/words/ages.js'
import { afterParty } from '../../survey/words/party-tags.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import { tagAt, wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/**
 * The person that a phrase beginning at `from` tells of: "Quill, a member …, who", "Quill (R-Ohio), 47, a member", "Quill
 * of Ohio, a member", "Quill is a member".
 */
export function nameBeside({ row, directory }: Scene, from: number): Name | null {
  let end = from
  while (tagAt(row, end - 1) === 'ADV') end--
  const name = nameEnding(directory.names, nameEnd(row, directory, end - 1))
  return name && directory.of.get(name)?.kind === 'person' ? name : null
}

/** Where the name before a comma or a copula ends; -1 where neither stands. */
function nameEnd(row: TokenRow, { names }: Directory, mark: number): number {
  if (/^(?:is|was)$/.test(wordAt(row, mark))) return mark
  if (row.lower[mark] !== ',') return -1
  const comma = pastAge(row, mark - 2) === mark ? mark - 2 : mark
  const before = lastNameBefore(names, comma)
  const end = before && afterParty(row, before.to) === comma ? before.to : comma
  const place = nameEnding(names, end)
  return place && row.lower[place.from - 1] === 'of' ? place.from - 1 : end
}
