import { putForward } from './cue-acts.js'
import { words } from './words.js'

/*
 * The words of the frames in which news says that somebody was asked and did not answer. Origin: the phrases that the
 * Associated Press and Reuters style guides prescribe for it and those that the annotated corpora show, from general
 * knowledge; written down for this project.
 */

/** What reporters send, and where: "did not return calls". */
export const requests = words(`
  request requests inquiry inquiries enquiry enquiries call calls email emails e-mail e-mails message messages question questions comment
  letter letters note notes text texts voicemail voicemails cellphone sms query queries interview interviews attempts phone telephone reporter reporters
`)

/** Of these, what newsrooms have many of: who "did not respond" where they were sent was asked by one. */
export const queries = words('inquiries enquiries questions queries')

/** What others ask for, of whom a newsroom tells: "a request for documents". */
export const wantedGoods = words('aid assistance documents emails help information materials records')

/** What somebody has been told to be guilty of, and not what was asked: "has not responded to the allegations". */
export const accusationNouns = words('accusation allegation charge claim complaint criticism')

/** What a newsroom does with whom it wants to hear, as a participle. */
export const asking = words('approached asked contacted questioned reached')

/** What is done with them: "questions sent to the bank". */
const sendingVerbs = words(
  'addressed delivered directed e-mailed emailed faxed forwarded left messaged posed put sent submitted texted',
)

/** How others seek somebody, of whom news tells: "Her aunt rang her". */
export const calling = words('call e-mail email message phone ring send telephone text write')

/** "attempts to reach the owner" */
export const attempts = words('attempt attempts effort efforts')

/** What is attempted: "unable to reach Falk". */
export const reachingVerbs = words('contact interview locate reach')

/** Where somebody is sought: "calls to Quill's cell phone". */
export const soughtAt = words('address apartment cellphone email home house inbox number phone residence')

/** Who rules on matters, and so may decline to go into one. */
export const courts = words('court judge judges jurors jury justices magistrate tribunal')

/** Who asks questions of his own: whoever does not answer there kept nothing from a newsroom. */
export const hearers = new Set([...courts, ...words('committee courtroom panel parliament')])

/** Who asks of crimes, and whom. */
export const detectives = words('detective investigator officer police prosecutor')
export const questionedOnes = words('defendant detainee inmate prisoner suspect witness')

/** When they ask them. */
export const hearings = words(
  'cross-examination debate deposition hearing inquest inquiry interrogation oath testimony trial',
)

/** Adverbs between the words of a refusal, beside those that are tagged so: "did not immediately respond". */
export const refusalAdverbs = words(`
  immediately also directly yet so promptly initially publicly specifically otherwise repeatedly still even really ever fully
`)

/** What the frames in `refusal-frames.ts` name in angle brackets. */
export const frameWords: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What one who does not answer does not do, whoever asks. */
  commenting: words('comment discuss elaborate specify speculate characterize quantify expound weigh'),
  /** The same, where who "refused to" may have kept it back from anybody. */
  disclosing: words(`
    clarify confirm define describe detail disclose divulge estimate explain identify list name predict reveal state
  `),
  giving: words('give grant offer provide share'),
  /** What one gives who answers. */
  answers: words(`
    detail comment information specific explanation figure reason example list answer interview documentation document copy number evidence
    estimate timeline name breakdown
  `),
  their: words('his her its their'),
  /** Behind "would not say". */
  asking: words('who whom whether how what when where why which if more anything much nothing'),
  /** Behind "I'm not going to answer", "get into": what was asked. */
  questioned: words(`
    any anything details hypotheticals how it names questions specifics that these this those what whether who why
  `),
  /** What somebody is asked to address. */
  matters: new Set([...putForward, ...words('controversy detail issue matter question specific subject')]),
  requests,
  queries,
  sending: sendingVerbs,
  asked: asking,
  reaching: reachingVerbs,
  detectives,
  /** What a newsroom gives who asks: "declined an invitation to comment". */
  invitation: words('chance invitation invite offer opportunity'),
  /** By what a place is reached, and nobody who is asked. */
  roads: words('air boat bus car ferry foot helicopter land plane rail road sea train truck water'),
  /** What is passed on with them who ask: "referred inquiries to the league". */
  referred: words('inquiries queries calls emails requests reporter reporters'),
  evading: words('avoided brushed deflected dodged ducked evaded sidestepped skirted'),
  /** What calls and letters bring where they bring something: "did not elicit any response", "drew no reply". */
  bringing: words('bring brought draw drew elicit elicited get got produce produced receive received yield yielded'),
}
