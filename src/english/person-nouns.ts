import { trades } from './trades.js'
import { words } from './words.js'

/**
 * Nouns that a person can be called by, in the singular. Origin: the occupation titles of the US Standard
 * Occupational Classification and the "person" branch of English dictionaries, from general knowledge; the division
 * into kinds was made for this project.
 */

/** Posts, ranks and professions: what a title is made of. */
export const posts = words(`
  alderman alderwoman selectman selectwoman committeeman committeewoman superdelegate freeholder ayatollah sheikh academic accountant advocate activist actor actress administrator admiral advertiser adviser advisor agent aide ambassador
  analyst anchor anchorman anchorwoman anthropologist archbishop archaeologist architect artist assemblyman
  assemblymember assemblywoman assistant associate astronaut astronomer athlete attache attorney auditor author banker
  barber baker biologist bishop blogger boss brigadier broadcaster broker builder bureaucrat businessman businesswoman
  mep mla mp msp businessperson butcher cabinetmaker candidate captain cardiologist cardinal caregiver carpenter cashier ceo cfo coo cto cio
  chair chairman chairperson chairwoman chairlady chancellor chaplain chef chemist chief cleaner clergyman cleric clerk climatologist coach
  co-author co-chair co-chairman co-chairwoman co-chairperson co-director co-founder co-owner co-host cofounder
  collaborator colonel columnist comedian commandant commander commissioner commissioner-general comptroller conductor congressman
  congressperson congresswoman constable consul consultant contractor controller convener coordinator corporal correspondent
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor creator critic curator
  custodian dancer dean defender delegate demographer dentist deputy designer detective developer dictator diplomat director
  dispatcher doctor driver economist editor editor-in-chief educator electrician emir emissary employee engineer
  entrepreneur envoy epidemiologist ethicist evangelist examiner executive expert farmer fellow fighter
  filmmaker financier firefighter fireman fisherman foreman founder freelancer fundraiser general geneticist
  geographer geologist geophysicist governor gynecologist guard handyman head headmaster headmistress headteacher historian host
  hydrologist illustrator imam immunologist inspector instructor insurer intern interpreter inventor investigator investor janitor jeweler
  journalist judge jurist justice laborer landlord landowner lawmaker lawyer leader lecturer legislator liaison librarian
  lieutenant linguist lobbyist machinist magistrate magnate major majority-leader manager marine marketer marshal mathematician
  mayor mechanic mediator medic merchant meteorologist microbiologist midwife minister mogul monk monsignor moderator musician
  negotiator neurologist neuroscientist neurosurgeon nominee novelist nun nurse nutritionist
  ombudsman officeholder officer official oncologist operative operator organizer ornithologist owner painter paralegal paramedic
  parliamentarian partner pastor pathologist pediatrician pharmacist philanthropist philosopher photographer physician physicist pilot
  planner plumber podcaster poet policeman policewoman politician pollster pontiff pope premier presenter president
  president-elect presidente priest principal producer professor programmer prosecutor protester psychiatrist
  psychologist publicist publisher rabbi rancher ranger realtor receptionist recruiter rector referee registrar reporter rep
  representative researcher retiree reverend sailor salesman saleswoman salesperson scholar scientist screenwriter sculptor
  seaman secretary secretary-general senator sergeant serviceman shareholder sheriff singer sociologist soldier solicitor songwriter
  speaker specialist speechwriter spokesman spokesperson spokeswoman spokespeople staffer statesman statistician steward
  stockbroker strategist student superintendent supervisor surgeon surveyor tactician teacher technician technologist theologian therapist
  toxicologist trader trainer translator treasurer trooper trustee tutor tycoon undersecretary underwriter
  veteran veterinarian vice-chair vice-chairman vice-president vicar virologist volunteer warden weatherman
  welder whip worker writer zoologist co-leader frontman bandleader playwright lyricist archivist ecologist
  conservationist environmentalist naturalist botanist evaluator assessor actuary appraiser arborist bailiff coroner
  clinician dietitian hygienist optometrist orthodontist radiologist urologist anesthesiologist dermatologist
  trucker firefighter-paramedic lifeguard postmaster quarterback pitcher goalkeeper midfielder striker
  defenseman outfielder shortstop linebacker cornerback lineman skipper
  umpire jockey golfer boxer swimmer sprinter cyclist skier skater
  adjudicator arbitrator backbencher bursar commodore provost usher
`)

/**
 * Posts of particular countries, of which the posts above have none: Ireland's prime minister, his deputy and their
 * parliament, India's head of a district.
 */
export const localPosts = words('collector mha mlc mpp taoiseach tánaiste td')

/** What people are besides: residents, relatives of an event, members of a class; and those of a trade. */
export const personNouns: ReadonlySet<string> = new Set([
  ...words(`
    guy gal bloke boomer superstar hopeful heavyweight millennial frontrunner front-runner abuser acquaintance addict
    admirer adult adversary advocate ally alumnus alumna alumni american ancestor antagonist applicant arrival
    asylum-seeker assailant attacker attendee backer believer beneficiary bidder billionaire boater bomber boy brother
    buyer bystander camper campaigner captive caller celebrity challenger champion child citizen civilian classmate
    client clinician colleague colonist combatant commentator commuter competitor complainant congregant connoisseur
    conservative conspirator constituent consumer contender contestant contributor convict counterpart countryman
    counterprotester couple coworker co-worker creditor criminal customer dad darling daughter defendant defector
    demonstrator denier descendant detainee detractor devotee disciple dissident donor dreamer drinker dropout dweller
    elder elector elite enemy enthusiast equestrian escapee evacuee evangelical exile expat extremist eyewitness family
    fan father feminist figure fiancé fiancée finalist folk foe follower foreigner founder freshman friend fugitive
    gambler gamer genius girl girlfriend boyfriend giver goer graduate grandchild granddaughter grandfather grandmother
    grandparent grandson grower guest gunman guru hacker hawk heir helper hero hiker holder homeowner hostage
    househusband housewife hunter husband immigrant incumbent individual infant informant inhabitant inmate insider
    insurgent intellectual interviewee intruder inventor islander islamist jihadist juror killer kid lad lady landlady
    latino latina latinx leftist liberal libertarian lifter listener local loser lover loyalist maker man marcher master
    member mentor migrant militant millionaire minor moderate mom monarch mother motorist mourner mum national
    nationalist native neighbor neighbour neighbourhood newcomer nomad observer occupant occupier offender officeholder
    official onlooker opponent optimist orphan outsider panelist parent parishioner participant party-goer passenger
    passer-by passerby patient patron peasant pedestrian pensioner people peer person perpetrator pessimist pioneer
    plaintiff player politico pollee populist populace practitioner predecessor pro professional progressive proponent
    protégé provider pundit pupil purchaser racer radical reader rebel recipient recruit reformer refugee regular
    regulator relative renter rescuer resident respondent reviewer rider rival roommate rookie runner saboteur sage
    sceptic scion seeker seller separatist settler shooter shopper sibling signatory sister skeptic smuggler socialist
    somebody someone son source speaker spectator spender sponsor spouse stakeholder stalwart star stranger striker
    subordinate subscriber successor suitor superior supplier supporter surrogate survivor suspect sympathizer taxpayer
    teammate teen teenager tenant terrorist theorist thinker thief tipster tourist townspeople traditionalist traveler
    traveller trafficker transplant troop twin undergraduate user vacationer victim viewer villager visitor voice voter
    watchdog watcher whistleblower whistle-blower widow widower wife winner witness woman wonk worshipper worshiper
    writer youngster youth zealot hardliner centrist independent republican democrat partisan establishment bettor
    commenter poster twitterati abbot angler atheist attaché borrower bouncer burglar cadet debtor flatmate friar
    grandma grandpa granddad hermit matron nuncio olympian pilgrim ratepayer reservist servant sniper toddler winger
    abductor acrobat adventurer aggressor agnostic apostate apparatchik appellant artilleryman assassin autocrat
    backbencher baroness batsman benefactor biker birder birdwatcher bosun bowler brakeman bride bridegroom bridesmaid
    buddy bully bundler busboy caddie cantor canvasser captor cavalryman cellmate chieftain chum claimant clairvoyant
    climber co-defendant codefendant collector commodore confidant confidante conman conscript cop counterfeiter
    countess courtier coxswain crewmate crook crossbencher culprit curate dealer deejay denizen despot duchess duke
    emigrant equerry exec expatriate explorer fielder forger foundling fraudster frontbencher fullback functionary
    gangster garbageman gm goddaughter godfather godmother godson groomsman guerrilla gunner gymnast halfback harasser
    hawker headhunter headman healer heiress helmsman heretic hitman hostess housemate hurdler impostor infantryman
    infielder infiltrator influencer innovator interlocutor intermediary jogger juggler kidnapper king kingpin laird
    liar litigant looter matriarch mercenary messenger middleman militiaman mistress mobster molester motorman
    mountaineer mufti mullah mystic namesake navigator newborn newlywed nonbeliever novice oligarch orator organiser
    overseer pal paratrooper patriarch picker picketer pickpocket playmate poacher postgraduate powerbroker prankster
    priestess prince princess prisoner prophet prostitute publicist punter queen rambler rapist rep rifleman rioter
    riveter robber roughneck scammer schoolboy schoolchild schoolgirl schoolmate scout shaman shipmate shoplifter
    showrunner snitch snowboarder sophomore soulmate spy spymaster stalker stowaway streamer strikebreaker strongman
    supermodel surfer swindler technocrat triplet tyrant valuer vandal ventriloquist vlogger voyeur warlord wrongdoer
    youtuber émigré cowboy diner emperor empress nemesis phenom
    grader kindergartner kindergartener preschooler undergrad valedictorian salutatorian preteen adolescent
    workmate probationer felon murderer hijacker pirate trespasser old-timer squatter stepparent stepchild
    bachelorette outpatient quadriplegic paraplegic diabetic alcoholic smoker vaper sufferer anarchist
    monarchist nonvoter noncitizen wanderer drifter vagrant panhandler beggar pauper socialite aristocrat sultan
    abbess aficionado hobbyist runner-up goalie slugger swingman marathoner triathlete decathlete paddler
    kayaker canoeist skydiver ballooner spelunker caver snorkeler heroine villain prodigy nerd geek proprietor
    mastermind underling reveler reveller picnicker vegan foodie bootlegger supremacist pacifist suffragist
    suffragette henchman accomplice plotter schemer runaway deserter latecomer insomniac daredevil pallbearer
    forebear lookalike impersonator understudy loner recluse traitor breadwinner godchild protege
    sidekick second-in-command megadonor endorser prognosticator sightseer backpacker hitchhiker globetrotter
    jaywalker scofflaw drunkard teetotaler crusader firebrand agitator rabble-rouser demagogue ideologue
    go-between facilitator turncoat infidel fanatic swami yogi seer earner wage-earner saver slumlord co-signer
    cosigner executor executrix testator delinquent recidivist samaritan do-gooder altruist chaperone chaperon
    superuser techie bandmate roadie groupie headliner improviser thespian diva maestro virtuoso trendsetter
    fashionista polyglot muezzin caliph archdeacon presbyter catechist handler
  `),
  ...trades,
])

/** Posts that are common surnames as well. Origin: the surnames of the US Census, from general knowledge. */
export const surnamePosts = words(`
  baker banker barber bishop butcher carpenter chancellor constable cook cooper dean driver duke farmer fisher gardener
  guard judge king knight major marshal mason mayor miner page painter pope porter priest prince proctor rector
  sexton shepherd singer steward tailor warden weaver
`)

/** Participles that a post begins with, and that look like verbs: "managing director". */
export const participlesOfPosts = words(`
  acting commanding consulting contributing coordinating founding leading managing operating organising organizing presiding
  retiring returning serving sitting supervising visiting
`)

/** Parts in a business that a body can have as well as a person: "the terminal's owner, Polaris Ports,". */
export const partsInBusiness = words(
  'backer bidder buyer competitor employer investor landlord owner parent partner publisher rival shareholder sponsor',
)

/** Kin nouns and others that tell a man from a woman. */
export const maleNouns = words(`
  actor anchorman archbishop assemblyman boy boyfriend brother businessman chairman congressman councilman cowboy dad
  duke emperor father fireman fisherman foreman gentleman grandfather grandson guy husband king lad man monk nephew pope
  policeman priest prince salesman serviceman son spokesman sportsman statesman stepfather stepson uncle widower
  alderman selectman committeeman clergyman cardinal bishop imam rabbi barman bridegroom godfather godson groomsman
  headman milkman schoolboy
`)
export const femaleNouns = words(`
  actress anchorwoman assemblywoman aunt businesswoman chairwoman congresswoman councilwoman daughter duchess empress
  girl girlfriend granddaughter grandmother housewife lady mom mother mum niece nun policewoman princess queen
  saleswoman servicewoman sister spokeswoman stepdaughter stepmother widow wife woman alderwoman selectwoman committeewoman
  baroness barmaid bride bridesmaid countess goddaughter godmother governess heiress hostess maid masseuse mistress
  patrolwoman priestess schoolgirl seamstress
`)

/**
 * People who speak to reporters for themselves or from inside a matter: in the plural and without a number they are
 * still particular people ("officials said"), where "experts said" may be anybody.
 */
export const insiders = words(`
  adviser advisor agent aide ally assistant associate attendee attorney bureaucrat captor colleague confidant cop deputy detective
  employee envoy executive eyewitness family friend informant insider investigator lawyer negotiator
  neighbor officer official operative organizer participant prosecutor relative representative source speechwriter spokesman
  spokesperson spokespeople spokeswoman staffer strategist subordinate tipster whistleblower whistle-blower witness counsel 
  rescuer caller parent sibling brother sister son daughter dad mom classmate coworker co-worker roommate teammate
`)

/** What news calls a person already in view by, instead of the name. */
export const epithets = words(`
  actor actress artist athlete author billionaire businessman businesswoman candidate comedian congressman congresswoman contender democrat
  developer filmmaker front-runner frontrunner governor hopeful icon independent lawmaker legend magnate mayor mogul musician newcomer nominee
  novelist phenom playwright politician rapper republican senator singer songwriter star superstar tycoon veteran
  cornerback defenseman goalkeeper linebacker midfielder outfielder pensioner pitcher quarterback shortstop skipper striker
  teenager winger
  youngster
`)

/** What a player is in one match: before a name, and seldom anybody’s noun otherwise. */
export const matchRoles = words('debutant substitute')

/** What players are called, and others or other things, too: only behind a team's name they are players. */
export const players = words('defender forward guard')

/** What somebody is besides holding a post: "the author" may be a former agent, "the candidate" a governor. */
export const besidesPosts = words(`
  author billionaire candidate celebrity contender front-runner frontrunner hopeful icon legend magnate mogul newcomer nominee novelist
  star superstar tycoon
`)

/** What anybody is: "individuals like Quill" tells nothing of Quill. */
export const anybody = words('adult celebrity individual man member people person woman')

/** Offices so high that whoever held one is known by it: "the former secretary of state", "the former first lady". */
export const offices = words(`
  ambassador chancellor congressman congresswoman governor justice lady mayor minister premier president secretary senator speaker
`)

/** Offices of a part of a country: "Montana's governor" is of no other land. Origin: general knowledge. */
export const localOffices = words('governor mayor premier sheriff')

/** Offices that people are voted into, or named to by those who are: whatever else a holder is, is told besides. */
export const publicOffices = words(`
  alderman alderwoman ambassador assemblyman assemblymember assemblywoman chancellor commissioner congressman
  congresswoman councillor councilman councilmember councilor councilwoman delegate governor justice mayor minister mp
  premier president representative selectman selectwoman senator sheriff speaker taoiseach
`)

/** Those to whom people who are told of make statements, as an official does not: "he told detectives". */
export const statementTakers = words(
  'police officers deputies detectives investigators agents troopers prosecutors dispatchers jurors medics paramedics',
)

/**
 * Posts in whose holder, spoken of without a name, "the official"
 * is found again: "a Gulf delegate", "a former prosecutor".
 */
export const officeholders = words(`
  ambassador auditor commissioner consul councillor delegate deputy diplomat envoy governor inspector mayor minister
  negotiator prosecutor regulator secretary superintendent treasurer undersecretary
`)

/** Those who have deputies and assistants, of whom each is spoken of by that post, besides the holders of offices. */
export const chiefs = words('chief coach director editor manager principal sheriff')

/** Members of a parliament or council, who are called by their party or seat: "the Orrel North MP". */
export const legislators = words(
  'backbencher congressman congresswoman councillor frontbencher lawmaker legislator mep mha mla mlc mp mpp msp senator td',
)

/** Posts held in the service of a person as well as of a body: "a Quill aide", "counsel to Ada Quill". */
export const servants = words(`
  adviser advisor aide assistant attorney barrister bodyguard counsel fundraiser lawyer manager organizer pollster
  publicist representative secretary solicitor speechwriter spokesman spokesperson spokeswoman staffer strategist treasurer
`)

/** Words for several people that have no plural ending. */
export const pluralPeople = words(
  'staff personnel crew clergy electorate public leadership townsfolk brass audience crowd congregation throng rank-and-file faction generation',
)

/** People whose last word alone is a body, like a carrier or an operator. Origin: general knowledge of trades. */
export const compoundPeople: ReadonlySet<string> = new Set([
  'camera operator',
  'crane operator',
  'forklift operator',
  'letter carrier',
  'machine operator',
  'mail carrier',
  'newspaper carrier',
  'phone operator',
  'plant operator',
  'radio operator',
  'switchboard operator',
])

/** Posts that their field tells apart: "the health secretary", "the managing editor". */
export const fieldedPosts = words('secretary minister director officer chief editor manager')

/** Posts that are "of" a field or a country, where what follows it is a name: "Minister of Trade". */
export const postsOfFields = words(
  'chief commissioner director governor leader minister premier president secretary superintendent',
)

/** Who is "to" a country or a body: "the envoy to Kelmar". */
export const sentPosts = words('ambassador commissioner delegate envoy nuncio')

/** Words that make another office of a noun: "the prime minister", "the attorney general", "the chief executive". Origin: general knowledge. */
export const otherOffices = words('attorney chief prime')

/** Those whose study is told of. */
export const researchers = words('author researcher scientist')
