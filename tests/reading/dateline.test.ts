import { expect, test } from 'vitest'
import { dateline } from '../../src/reading/furniture/dateline.js'

test.each<[string, string | null, string | null]>([
  ['WASHINGTON (Reuters) -A wall', 'WASHINGTON', 'Reuters'],
  ['WASHINGTON (Reuters) - A wall', 'WASHINGTON', 'Reuters'],
  ['KYIV, Ukraine — A wall', 'KYIV, Ukraine', null],
  ['LONDON, May 3 (AP) — A wall', 'LONDON', 'AP'],
  ['LUSK, Wyo. (AP) — A wall', 'LUSK, Wyo.', 'AP'],
  ['PARIS, Aug 31, 2031 (Reuters) – A wall', 'PARIS', 'Reuters'],
  ['ST. PAUL, Minn. -- A wall', 'ST. PAUL, Minn.', null],
  ['WASHINGTON/LONDON (Reuters) - A wall', 'WASHINGTON/LONDON', 'Reuters'],
  ['Mexico City (AFP) – A wall', 'Mexico City', 'AFP'],
  ['UNITED NATIONS — A wall', 'UNITED NATIONS', null],
  ['SÃO PAULO — A wall', 'SÃO PAULO', null],
  ['McALLEN, Texas — A wall', 'McALLEN, Texas', null],
  ['NEWTOWN — A wall', 'NEWTOWN', null],
  ['NOBLE, PHILIPPINES (REUTERS, AFP) - A wall', 'NOBLE, PHILIPPINES', 'REUTERS'],
  ['MOSCOW, August 18. /TASS/. A wall', 'MOSCOW', 'TASS'],
  ['HARBOR CITY (Harbor News Service) — A wall', 'HARBOR CITY', 'Harbor News Service'],
  ['OSLO — “A wall', 'OSLO', null],
  ['NEW DELHI: A wall', 'NEW DELHI', null],
  ['NEW YORK — A wall', 'NEW YORK', null],
  ['Sept 18 (Reuters) - A wall', null, 'Reuters'],
  ['(Reuters) - A wall', null, 'Reuters'],
  ['(CNN)A wall', null, 'CNN'],
  ['(CNN Business) “A wall', null, 'CNN Business'],
  ['4 May (Harbor News Service) — A wall', null, 'Harbor News Service'],
])('%j opens with a dateline', (text, place, agency) => {
  const found = dateline(text)
  expect(found).toMatchObject({ place, agency })
  expect(text.slice(found?.length)).toMatch(/^“?A wall$/)
})

test.each([
  'KALPUR: A woman was killed when a wall fell on Monday, police said.',
  'PORT KEST — The ferry firm said on Monday that crews were cleaning up.',
  'PORT KALPUR: Saying that “we are worried”, the court on Tuesday asked the bank to explain itself.',
])('%j opens with a place that no list has, before a report', text => {
  expect(dateline(text)).toMatchObject({ place: text.slice(0, text.search(/:| —/)), isKnown: false })
})

test.each([
  'KALPUR: The wall is closed.',
  'WITNESS: The wall fell on Monday when nobody was near it.',
  'CHRIS ORTOLAN: The wall fell on Monday when nobody was near it.',
  'ORTOLAN: The wall fell on Monday, and it was our wall that fell.',
  'ORTOLAN: “The wall fell on Monday when nobody was near it.”',
  'ORTOLAN: The wall was never inspected, and nobody at the works asked why.',
  'WEATHER: Storms will reach the wall of the old town on Monday.',
  'FOOTBALL: Harbor City won its third match in a row on Saturday.',
  'TREASURY: Bonds for the wall were sold within an hour on Monday.',
  'SHOCKING: Emails Reveal What the City Knew of Its Wall.',
  'EXCLUSIVE: The wall fell on Monday when nobody was near it.',
  'May 4 (a Sunday) was quiet - and dry.',
  'NATO — the alliance of 32 states — said it would build a wall.',
  'KEST STAR — The paper will build a wall.',
  'NATO — The alliance said it would build a wall.',
  'NASA - An agency of the government - said so.',
  'EXCLUSIVE — The mayor will build a wall.',
  'UPDATE 2 - The mayor will build a wall.',
  'Washington — The mayor will build a wall.',
  'U.S.-China talks stall over wall.',
  'COVID-RELATED deaths rose, the city said.',
  'Jane Roe (AP) wrote it - and well.',
  'PLEASE READ THIS VERY LONG NOTICE — The wall is closed.',
  'MAYOR: We will build a wall.',
  'CHRIS ORTOLAN, HOST: We will build a wall.',
  'CHRIS ORTOLAN: We will build a wall.',
  'ROE-- We will build a wall.',
  'WASHINGTON is — as ever — divided over the wall.',
  '— The wall',
  '',
])('%j opens with none', text => {
  expect(dateline(text)).toBeNull()
})
