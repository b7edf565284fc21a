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
 * Words, by lemma, that tell where a figure comes from, or that it goes on from one that was told. Origin: as above.
 */
export const figureSources = words(`
  analysis average census comment count data economist estimate figure margin poll pollster projection rating recommend
  recommended remark report research respondent sample source statistic study survey
`)
