import { words } from './words.js'

/**
 * How news says that somebody was asked and did not answer. Origin: the phrases that the Associated Press and Reuters
 * style guides prescribe for it and those that the annotated corpora
 * show, from general knowledge; written down for this project.
 */

/** "declined to comment" */
export const refusing = words('decline declines declined declining refuse refuses refused refusing')

/** What one does not do who does not answer: with "declined to", "refused to", "would not". */
export const commentingVerbs = words('comment discuss elaborate specify speculate characterize quantify expound weigh')

/** The same with "declined to" and "would not", where who "refused to" may have kept it back from anybody. */
export const disclosingVerbs = words('reveal disclose detail divulge define')

/** The same with "declined to" and "refused to", where "would not" needs a question besides. */
export const replyingVerbs = words('respond answer')

/** Words of telling that are also other things: with "declined to" or "would not" and a matter told. */
export const tellingVerbs = words(`
  say tell provide offer identify name confirm describe explain give talk speak share list clarify divulge state predict estimate grant make be go address
`)

/** The same in one's own mouth, whatever the matter: "I can't comment". */
export const firmlyRefused = words('comment elaborate speculate')

/** Behind "I'm not going to answer", "get into": what was asked. */
export const questioned = words(`
  any anything details hypotheticals how it names questions specifics that these this those what whether who why
`)

/** What one gives who answers: "declined to provide details". */
export const answersGiven = words(`
  details detail comment comments information specifics specific explanation figure reason reasons examples list answer answers interview
  interviews documentation documents copy figures number numbers evidence estimate timeline names name breakdown
`)

/** What reporters send, and where: "did not return calls". */
export const requests = words(`
  request requests inquiry inquiries enquiry enquiries call calls email emails e-mail e-mails message messages question questions comment
  letter letters note notes text texts voicemail voicemails cellphone query queries interview interviews attempts phone telephone reporter reporters
`)

/** Of these, what newsrooms have many of: who "did not respond" where they were sent was asked by one. */
export const newsroomQuestions = words('inquiries enquiries questions queries')

/** What somebody is asked to address, as lemmas. */
export const matters = words('controversy detail issue matter question specific specifics subject')

/** What is done with a question that is not answered. */
export const evading = words('avoided brushed deflected dodged ducked evaded sidestepped skirted')

/** What is done with them: "questions sent to the bank". */
export const sendingVerbs = words(
  'addressed delivered directed e-mailed emailed faxed forwarded left messaged posed put sent submitted texted',
)

/** "attempts to reach the owner" */
export const attempts = words('attempt attempts effort efforts')

/** What is attempted: "unable to reach Falk". */
export const reachingVerbs = words('contact interview locate reach')

/** What calls and letters bring where they bring something: "did not elicit any response", "drew no reply". */
export const bringing = words(
  'bring brought draw drew elicit elicited get got produce produced receive received yield yielded',
)

/** Where somebody is sought: "calls to Quill's cell phone". */
export const soughtAt = words('address apartment cellphone email home house inbox number phone residence')

/** Places that are also bodies: whoever could not reach the village did not get there. */
export const settlements = words('city country county hamlet neighborhood neighbourhood suburb town township village')

/** Adverbs between the parts of a refusal: "did not immediately respond". */
export const refusalAdverbs = words(`
  immediately also directly yet so promptly initially publicly specifically otherwise repeatedly still even really ever fully to
`)
