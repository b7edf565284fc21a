import { words } from './words.js'

/**
 * First words of the labels that newsrooms print in capitals before a dash or a colon: "EXCLUSIVE — The mayor …",
 * "VERDICT: False." They are no places and nobody. Origin: the slugs of wire services and the headings of fact checks,
 * from general knowledge; written down for this project.
 */
export const storyLabels = words(`
  advisory alert analysis assessment background breaking brief caution claim column comment commentary conclusion context
  correction corrected developing editorial exclusive explainer fact factbox facts feature flash focus headline insight
  interview just key letter live must new news note opinion part pictures poll preview profile q&a quotes rating recap
  refile report review ruling special spoiler story timeline transcript update updated urgent verdict video watch wrapup
`)

/** Of these the texts that may tell something: "REPORT: The mayor knew." Origin: as above. */
export const textLabels = words('interview letter poll quotes report review transcript video')

/** Sections of a newspaper, printed in front of a brief: "FOOTBALL: Kelmar won …". Origin: as above. */
export const sectionLabels = words(`
  agriculture arts athletics baseball basketball books boxing business cricket crime cycling economy education elections
  energy entertainment environment fashion finance football gardening golf health hockey housing immigration markets
  music obituaries obituary opinion politics racing religion rugby science soccer sport sports technology tennis traffic
  transport travel weather
`)
