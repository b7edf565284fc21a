import { words } from './words.js'

/**
 * What newsrooms call those who tell of a matter from the inside and want no name: officials, aides, and the words that
 * say no more than that somebody spoke. Friends, kin, lawyers and passers-by are left out: who they are, or for whom
 * they speak, is plain. Origin: the examples in newsrooms' standards on anonymous sources, from general knowledge.
 */
export const insideNouns = words(`
  adviser advisor aide ally associate banker bureaucrat colleague confidant courtier diplomat employee envoy executive figure informant
  insider intermediary investigator negotiator officer official operative person source speechwriter
  staffer strategist trader whistle-blower whistleblower
`)

/**
 * What somebody of any body may be called, in the singular; a diplomat or an ally is told to be of another.
 * Origin: as above.
 */
export const memberNouns = words(`
  adviser advisor aide colleague employee executive individual informant insider manager officer official person source
  staffer whistle-blower whistleblower worker
`)

/** Of those, whoever works for a body, whichever is spoken of. Origin: as above. */
export const staffNouns = words('employee insider staffer worker')

/** Words that an article keeps for people whose names it withholds. Origin: as above. */
export const withholdingNouns = words('source official person individual figure aide insider one other')

/** Words behind such a noun that put somebody elsewhere: “close to the talks”, “at another bank”. Origin: as above. */
export const elsewhere = words('another at close from other outside rival')

/**
 * Posts whose holders speak in public for what they do, or for whom they serve: several of them without a name are no
 * anonymous sources, as the engineers of a body are.
 */
export const publicPosts = words(`
  admiral attorney candidate commissioner councillor councilman councilmember counsel delegate doctor general governor
  judge justice lawmaker lawyer leader legislator mayor minister politician prosecutor protester representative researcher
  scientist senator shareholder solicitor superdelegate
`)

/**
 * Seats in a chamber, a council or a party: those who hold them speak in public together, but one of them who goes
 * without a name is as anonymous as an aide. Origin: as above.
 */
export const seats = words(`
  alderman assemblyman assemblywoman backbencher commissioner congressman congresswoman councillor councilman
  councilmember councilor delegate democrat lawmaker leader legislator member minister mp republican senator superdelegate
  tory
`)

/** Posts of which a body has one or a few, whom readers can find out. Origin: as above. */
export const headPosts = words(`
  boss ceo cfo chair chairman chairperson chairwoman chief co-chair co-founder coo dean director editor founder head
  headmaster owner partner premier president principal secretary treasurer
`)

/**
 * What officials are called after where they speak for a public authority as a whole (“state officials said”), in lower
 * case. Origin: the levels and branches of public authority in English-language news, from general knowledge.
 */
export const authorities = words(`
  agency border borough bureau city commission county court customs department district election federal fire health
  highway immigration local ministry municipal parks party police prison provincial public regional school sheriff state
  town transit village weather wildlife
`)
