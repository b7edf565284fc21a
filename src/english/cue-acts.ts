import { words } from './words.js'

/**
 * What the heads of cues do with their content, verbs and nouns by lemma. Grouped by hand after the classes of Levin's
 * "English Verb Classes and Alternations" (1993: say, tell, advise; conjecture, want, long; characterize; legal acts).
 * A head that stands in no list says.
 */
export const showing = words(`
  show find demonstrate prove document chronicle depict portray reveal expose confirm rank rate poll capture record
  measure illustrate evidence corroborate finding discover determine uncover detect ascertain
`)

export const thinking = words(`
  think believe feel hope fear worry expect anticipate doubt suspect assume presume imagine guess reckon suppose consider
  regard deem view see notice know learn interpret understand realize recognize wish dream love hate dislike prefer favor favour support back
  oppose endorse embrace regret resent admire respect trust mistrust distrust value enjoy care mind
  dread foresee envision envisage belief view opinion hope fear concern doubt thought feeling expectation suspicion
  conviction support opposition backing preference sense confident concerned worried afraid convinced skeptical sceptical
  optimistic pessimistic hopeful doubtful certain sure unsure aware wary angry upset proud glad happy unhappy bet wager convince assumption theory
`)

export const intending = words(`
  plan intend aim want seek try attempt mean hope prepare vow pledge promise propose strive look desire wish aspire
  commit set plot decide choose opt plan intention aim goal bid effort attempt ambition desire willingness determination
  willing ready eager keen determined committed
`)

export const deciding = words(`
  order ban rule vote approve reject decree sentence convict acquit dismiss block overturn uphold bar forbid prohibit
  allow permit authorize authorise require mandate grant deny award sanction veto sign ratify adopt enact pass repeal
  appoint nominate name elect designate select indict arrest fine suspend delay postpone cancel impose decide
  resolve agree agreement decision ruling vote order ban nomination nominee appointment approval veto law pardon scrap halt refuse refusal throw
`)

/** Saying nothing, where it is a refusal or a silence: "declined to comment", "did not respond". */
export const silent = words('decline refuse respond reply return answer comment speak talk discuss elaborate')

/** Words that the refused content is about: "to comment", "to be interviewed", "a request for comment". */
export const asked = words(`
  comment elaborate discuss answer respond reply say speak interview identify confirm question request message call
  inquiry enquiry e-mail email specify describe detail address talk
`)

/** Verbs of telling: whoever does not do so has left something unsaid, where who does not deny or doubt has not. */
export const telling = words(`
  accuse acknowledge address admit announce answer apologise apologize assert cite claim clarify comment concede
  criticise criticize declare define describe detail disclose discuss divulge elaborate endorse explain express hint indicate
  mention note outline predict quantify refer release remark reply report respond reveal say signal speak specify spell state
  suggest talk tell testify unveil
`)

/** Verbs of whatever lets something be known: what a study does not show it leaves open. Origin: as above. */
export const proving = words('demonstrate document establish evidence prove reveal show')

/** What is told with a verb of giving or taking: "gave no reason", "has not taken a position". */
export const told = words(`
  answer assurance breakdown clue comment detail details estimate evidence example explanation figure indication information mention
  position preference proof reason reference specific specifics stance stand statement timeline timetable
`)

/** Verbs of giving that tell by their object. */
export const giving = words('give issue make offer produce provide release share supply take')

/** Verbs of whoever keeps a matter out of what he says. */
export const avoiding = words('avoid dodge duck evade refrain sidestep skirt')

/** What is asked for, and so denied by a decision: "denied bail". */
export const requested = words(`
  bail appeal request motion application permit petition access entry visa licence license permission asylum parole injunction stay leave
  funding credit coverage boarding extension
`)

/** What is put forward, and so dismissed or rejected in words: "dismissed the claim". */
export const putForward = words(`
  accusation allegation assertion argument charge claim comparison complaint concern contention criticism fear idea notion report rumor rumour
  speculation suggestion theory warning worry
`)

/** Who decides even on what is put forward: "the judge dismissed the claim". */
export const deciders = words('appeals arbitrator court judge jury justice magistrate tribunal')
