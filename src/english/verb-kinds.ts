import { words } from './words.js'

/*
 * Verbs by what they tell of their subject or object, as lemmas unless it is said otherwise. Origin: general knowledge of
 * the language; written down for this project.
 */

/** What somebody says, thinks or asks, which tells nothing of a life. */
export const mindVerbs = words(`
  say said tell told add ask argue believe claim estimate explain fear feel hope know note praise question recall suggest
  think thought want warn wonder worry write cherish point cite see expect consider agree insist acknowledge doubt describe
  call urge estimates wants questioned
`)

/** What anybody does who is cited; "who advises the board" and "who predicted it" tell of a part. */
export const answeringVerbs = words('say tell add ask note reply answer respond decline refuse acknowledge')

/** Verbs whose “as” tells of their object: "Quill named Voss as chief". */
export const namingVerbs = words(`
  name appoint hire pick choose tap install describe see portray dismiss cast view know elect nominate regard treat depict
  introduce
`)

/** What is put to somebody, or held for or against them: whoever is "accused of" something does not speak. */
export const puttingToPeople = words(`
  accuse admonish advise ask assail blame blast castigate charge chastise commend condemn credit criticise criticize denounce
  fault grill hail heckle instruct lambast laud mock order praise quiz rap rebuke remind reprimand scold slam slate tell urge warn
`)

/** What a headline prints before who says so: "Pier unsafe, says clerk"; not "Mayor quits, blames clerk". */
export const sayingFirst = words('admit argue claim insist reaffirm say suggest')

/** What is told to somebody, as a participle: "was told by an assistant principal". */
export const toldTo = words('advised assured informed promised told warned')

/** What a newsroom tried to find out, as a participle: "Neither claim could be verified". */
export const checkedFor = words('authenticated confirmed corroborated established verified')

/** What a newsroom does, or says that it could not do, with what it was told or another outlet reported. */
export const confirmingVerbs = words('confirm verify corroborate authenticate substantiate')

/** What those do with it whom it concerns. */
export const denyingVerbs = words('deny refute rebut debunk')

/** What they do with it as others do with people, offers and land: "dismissed the claim", "dismissed an engineer". */
export const dismissingVerbs = words('dismiss reject dispute discredit')

/** How a matter is put to somebody, and what comes back. */
export const puttingVerbs = words('ask comment respond answer reply')

/** What joins a predicate to its subject. */
export const linkingVerbs = words('be seem look appear become remain sound feel is was are were')

/** Cue verbs that only carry another word: "made a decision", "has plans", "is confident". */
export const carryingVerbs = words('make be have do get give take will would can could should may')

/** What people say as well as texts show. */
export const saidByPeople = words('confirm reveal rank rate depict portray expose')

/** Before an infinitive, what is tried: "are working to determine what happened". Origin: general knowledge. */
export const efforts = words('work race rush scramble strain struggle')

/** Announcements of intent, which say more than they intend where no infinitive follows. */
export const announcedIntent = words('promise pledge vow propose mean set look')

/** What no matter and no machine does: "it uses local wool", "it sells tiles". */
export const deliberateVerbs = words('buy employ operate own produce sell use')

/** What "it" does without meaning anybody: "it would take months". */
export const impersonalVerbs = words(
  'appear be come cost depend feel get happen have help look make mean rain seem snow take work',
)
