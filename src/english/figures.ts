import { words } from './words.js'

/**
 * Words, by lemma, of what everybody can look up where it happens: the results of votes and of markets, the terms of
 * treaties. A figure beside one of them needs no source. Origin: what newsrooms print without attribution, from general
 * knowledge.
 */
export const publicRecord = words(`
  accord agreement ballot budget caucus deficit delegate dollar electoral electorate index poll precinct primary
  ratify share stake stock supporter tally tariff tax treaty turnout vote voter
`)

/**
 * Words, by lemma, of what is quoted day by day, or put out for a whole country: markets, prices, output. By how much
 * it changed is known to all. Origin: as above.
 */
export const quotedDaily = words(`
  bond commodity crude currency dollar euro gas gdp gasoline gold gross index inflation market oil pound price
  stock treasury unemployment wholesale yen yield
`)

/**
 * Words, by lemma, that tell where a figure comes from, or that it goes on from one that was told. Origin: as above.
 */
export const figureSources = words(`
  analysis average census comment count data economist estimate figure margin poll pollster projection rating recommend
  recommended remark report research respondent sample source statistic study survey
`)

/** Who or what is counted head by head, in the plural. Origin: what registers and agencies count, from general knowledge. */
export const headsCounted = words(`
  arrests cases children civilians deaths families homes households immigrants jobs men migrants patients people refugees
  residents soldiers students troops women workers
`)

/**
 * Words before "figures" that make people of them: by rank, by the field that they are known in, by their side. Origin:
 * general knowledge of the language; written down for this project.
 */
export const figuresInPublic = words(`
  authoritarian authority church conservative cult cultural democratic different entertainment establishment exiled
  former hardline high-profile historic historical iconic important independent individual influential intellectual key
  known leading legal liberal literary major media militant military moderate notable opposition other parental party
  political polarizing popular powerful progressive prominent public radical rebel religious republican respected
  revered rival senior showbiz social sporting sports top top-level trusted underworld various veteran well-known
`)
