import { words } from './words.js'

/**
 * First words of the labels that newsrooms print in capitals before a dash: "EXCLUSIVE — The mayor …". They are no
 * places. Origin: the slugs of wire services, from general knowledge; written down for this project.
 */
export const storyLabels = words(`
  advisory alert analysis breaking brief caution column comment commentary correction corrected developing editorial
  exclusive explainer factbox feature flash focus headline insight interview just key letter live must new news
  note opinion part pictures poll preview profile q&a quotes recap refile report review special spoiler story timeline
  transcript update updated urgent video watch wrapup
`)
