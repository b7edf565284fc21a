import { words } from './words.js'

/**
 * Nouns that name a body which can speak as one, in the singular. Origin: the kinds of public body, company and
 * association that the US and UK governments' registers tell apart, from general knowledge; written down for this
 * project.
 */

/** "the agency", "a court": a common noun for a body. */
export const bodies = words(`
  academy administration agency airline airport alliance army arm assembly association authority automaker bakery
  bank bar battalion board bloc branch brewery brigade brokerage bureau business cabinet camp campaign cartel casino center
  centre chain chamber charity church city clan clinic club coalition collective college command
  commission committee commonwealth community company confederation conference conglomerate congregation congress
  consortium constituency consulate consultancy contractor cooperative corporation council country county court
  customs defense delegation department depot developer diocese directorate district division embassy employer
  enterprise establishment executive exchange facility faculty federation firm force foundation franchise front garrison
  government governorate group guild headquarters hospital hotel house household industry institute institution
  insurer intelligence jail judiciary junta jury kingdom kremlin lab laboratory league legislature library lobby
  maker manufacturer market military militia ministry mission mosque movement municipality museum nation navy
  network non-profit nonprofit office pac opposition orchestra organization organisation outfit panel parish parliament partner
  party patrol pentagon plant platform police politburo precinct presidency prison producer province publisher refinery
  regime regiment regulator republic restaurant retailer school secretariat section sector senate service shelter startup
  state station store studio subcommittee subsidiary supplier synagogue syndicate system taskforce team temple territory
  theater thinktank town township transition treasury tribe tribunal troupe trust union unit university utility
  vatican vendor village watchdog wing workshop workforce zoo registry archdiocese fund
  carrier coastguard operator giant caucus chapter bench hotline initiative archive
  ballclub bureaucracy cafe café cathedral cinema circus co-op constabulary convent creamery dairy dealership defence
  detachment dispensary distillery estate factory farm festival fleet fraternity gallery gang gym hatchery hospice
  hostel incubator inspectorate insurgency kindergarten laundry marina marketplace mill mine monarchy monastery motel
  multinational ngo nunnery nursery orphanage palace partnership pharmacy playhouse port prefecture prosecution
  protectorate pub quango railroad railway region roastery seminary shipyard shop society sorority spa squad squadron
  start-up supermarket tavern theatre venture vineyard winery
  aquarium armory bookshop bookstore bottler boutique campus cannery cemetery chapel conservancy conservatory
  courthouse crematorium deli dormitory drugstore eatery foundry grocery kibbutz lumberyard mall megachurch
  observatory orchard outfitter parlor penitentiary pizzeria planetarium polytechnic preschool quarry racetrack
  ranch resort roaster salon sanctuary sawmill shipper smelter spinoff stadium synod taproom
`)

/** Bodies whose members decide together, so that a seat in one is a post: "a member of the cabinet". */
export const councils = words(
  'assembly board cabinet commission committee congress council house legislature parliament politburo senate subcommittee',
)

/** What is told of with whoever heads it: "chair of the housing committee Ada Quill". Origin: general knowledge. */
export const headedBodies: ReadonlySet<string> = new Set([
  ...councils,
  ...words('association college department federation panel school university'),
])

/**
 * What a body may be called whose name, of one word, does not tell what it is, "Kelmar": a court or a ministry has a
 * name that does.
 */
export const nounsForBareNames = words(`
  agency airline automaker bank brewer carmaker carrier chain charity chipmaker company developer drugmaker firm group
  housebuilder insurer lender maker manufacturer nonprofit planemaker operator organisation organization producer regulator retailer startup start-up supplier union watchdog
`)

/** Of these what one of more words may be called, "Kelmar Crescent", since no airline or union has such a name. */
export const nounsForLongNames = words(`
  chain charity company developer drugmaker firm group maker manufacturer nonprofit operator organisation organization
  producer retailer startup start-up supplier
`)

/** What tells a company's trade with what it deals in: "the maker of industrial robots". */
export const nounsForTraders = words(
  'developer distributor exporter importer maker manufacturer operator producer provider retailer supplier wholesaler',
)

/** Those whom only a body has, beside "chief executive": nobody is the chairman of a person. */
export const officersOfBodies = words('ceo cfo chair chairman chairwoman coo employee executive shareholder')

/** What a company has, and nobody whose name is told: "Kelmar, whose biggest customer is an airline". */
export const companyBelongings = words(
  'brand customer factory headquarters investor plant product revenue sale share shareholder stock store subsidiary unit',
)

/** Where a company makes or keeps something: "the Kelmar Crest packing plant". Origin: general knowledge. */
export const worksites = words(`
  bakery brewery cannery distillery factory foundry mill plant refinery sawmill shipyard slaughterhouse smelter warehouse
`)

/** What a body by such a name may be called, too, where it is what has just been told of. */
export const nounsForPlaces = words(`
  brewery clinic college hospital hotel museum publisher restaurant school studio university utility winery
`)

/**
 * Nouns that could be a person's, but in news are a body's:
 * "the watchdog", "the drugmaker", "the operator of the line".
 */
export const bodiesLikePeople = words(`
  airplane-maker automaker brewer carmaker chipmaker drugmaker gunmaker housebuilder insurer lender maker manufacturer operator planemaker
  provider regulator retailer supplier toymaker truckmaker watchdog wholesaler
  distributor exporter importer reinsurer
`)

/** Of these what one person may be called as well, with the name behind it: "Toy importer Ada Quill". Origin: general knowledge. */
export const soleTraders = words('brewer distributor exporter importer roaster shipper wholesaler')

/** Whoever does this for a living may be a firm, in the plural and before its name: "analysts Kelmar Crescent". */
export const firmTrades = words(`
  accountant actuary administrator adviser advisor analyst architect auctioneer auditor bookmaker bookseller broker
  builder confectioner consultant contractor developer distiller economist florist forecaster grocer importer insurer
  jeweler jeweller lawyer lender marketer pollster publisher recruiter researcher retailer solicitor statistician
  stockbroker valuer vintner
`)

/** Bodies whose last word is a noun for a person or a thing; their tags are mended, and weights learned with them. */
export const compoundBodies: ReadonlySet<string> = new Set([
  'coast guard',
  'national guard',
  'border guard',
  'home guard',
  'revolutionary guard',
  'general staff',
  'high command',
  'oil major',
  'energy major',
  'mining major',
  'think tank',
  'hedge fund',
  'geological survey',
  'antarctic survey',
  'ordnance survey',
])

/** Those that some papers print as one word: "coast guard" of "coastguard". */
export const compoundOf: ReadonlyMap<string, string> = new Map([['coastguard', 'coast guard']])

/** These, and those that the tagger reads rightly or that were met after the weights were learned. */
export const bodiesOfTwoWords: ReadonlySet<string> = new Set([
  ...compoundBodies,
  'credit assessor',
  'law enforcement',
  'national convention',
  ...[
    'electoral',
    'governing',
    'industry',
    'professional',
    'regulatory',
    'sports',
    'standards',
    'trade',
    'umbrella',
  ].map(kind => `${kind} body`),
])

/** What a body that watches or campaigns is called, with a word for what. Origin: general knowledge. */
export const campaigners = words('charity group nonprofit organisation organization watchdog')

/** Unions whose names do not tell so, in lower case. Origin: affiliates of the British, Canadian and German congresses. */
export const unionNames: ReadonlySet<string> = new Set(
  words(
    'accord amicus aslef balpa bectu community equity fbu gmb nasuwt nautilus nut pcs prospect rmt tssa ucu unifor unison unite usdaw verdi',
  ),
)

/** Of all these the parts of a country: "the state's governor" is of no other body. */
export const nounsForAreas = words(
  'city country county district nation province region republic state territory town village',
)

/** Places to live in that are also bodies: whoever could not reach the village did not get there. Origin: general knowledge. */
export const settlements = words('city country county hamlet neighborhood neighbourhood suburb town township village')

/** Nouns that already are a plural body: "police say". */
export const pluralBodies = words('police authorities forces troops law-enforcement military judiciary')

/** What companies deal in, as the last word of their names. */
export const companyTrades = words(`
  airlines airways beverages biotech brands brewery brewing builders cement chemicals cinemas cruises dairy data dynamics electric electronics
  entertainment estates express farms ferries fire foods freight games gas global homes hotels infra insurance instruments lending lines logistics marine mining
  mobile motors mutual oil petroleum pharma pharmaceuticals pharmacy pictures plastics power rail railway railways realty records
  resorts robotics savings securities shipping software steel stores supermarkets telecom textiles therapeutics trains trucking
  ventures water
`)

/** What sports clubs add to a town, "United" besides: "Kelmar Rovers". Origin: the clubs of British and Irish leagues. */
const clubNames = words('albion argyle athletic fc hotspur rovers thistle wanderers')

/** Last words of a body's proper name. */
export const bodyNameEndings: ReadonlySet<string> = new Set([
  ...companyTrades,
  ...clubNames,
  ...words(`
    academy action administration agency airport alliance america army assembly associates association authority
    bakery bank bar battalion board brigade brothers bureau bus cabinet campaign capital caucus center centre chamber
    church city-council clinic club co coalition collaborative collective college command commission committee
    communications company confederation conference congress consortium consulting consulate cooperative corp
    corporation council country county court courthouse dealership defense defenders department depot diocese
    directorate district division embassy energy enforcement enterprises exchange federation financial force forces
    forum foundation fund gallery government group guard guild headquarters highways holdings hospital hotel house inc
    industries initiative inspectorate institute institution intelligence international investigations jail lab
    laboratories laboratory labs league legislature library limited llc llp ltd market markets medicine ministry
    mission movement museum nations navy network nsc observatory office orchestra organization organisation pac panel parenthood
    parish parliament partners partnership party patrol plant plc police press prison program project properties
    railroad regiment republic research resources restaurant review school schools secretariat security senate service
    services shelter society media solutions sound staff station studies strategies street studio studios subcommittee
    supreme systems team technologies technology theater theatre trust tribe tribunal turnpike union united university
    utility vehicles watch wing works zoo affairs commerce development education engagement health housing interior
    justice labor transportation treasury welfare homeland representatives parks lords commons protection prevention
  `),
])

/** What kind of company it is, behind its name and a comma: "Harlan Foods, Inc." */
export const companyForms = words('corp inc llc llp lp ltd plc')

/**
 * Fields that ministries and committees are named after, the
 * words that open the last of them included: "Rural Affairs".
 */
export const remits = words(`
  agriculture arts broadcasting business children climate communities culture economy education employment energy environment families finance fisheries
  food forestry health heritage housing industry industrial information innovation labor labour local media natural pensions planning rural science skills
  social sport sports technology tourism trade transport transportation urban water welfare work
`)

/** One body spoken of through a wider word: "the agency" may be a bureau, or known by the letters of one, "the FBI". */
export const bodyHypernyms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'agency',
    words(
      `administration bureau service services department office authority enforcement investigations commission patrol protection council reserve center institute
      atf cbp cdc cia dea epa europol faa fbi fda fema gchq iaea ice interpol irs mi5 mi6 nasa nsa osha tsa usaid who`,
    ),
  ],
  ['bureau', words('atf fbi')],
  ['commission', words('fcc fec ftc sec')],
  ['alliance', words('nato')],
  ['bloc', words('asean brics ecowas eu opec')],
  ['fund', words('imf')],
  ['department', words('police force office ministry dhs doj hhs hud lapd nypd')],
  [
    'company',
    new Set([
      ...companyTrades,
      ...words(
        'inc corp corporation co group holdings technologies systems labs energy industries ltd llc plc bank partners',
      ),
    ]),
  ],
  ['airline', words('airlines airways')],
  ['carrier', words('airlines airways mobile telecom wireless')],
  ['insurer', words('insurance mutual')],
  ['utility', words('edison electric energy gas light power water')],
  ['retailer', words('foods markets stores supermarkets')],
  ['chain', words('cinemas hotels markets pharmacy stores supermarkets theaters theatres')],
  ['developer', words('builders homes properties realty')],
  ['drugmaker', words('biotech pharma pharmaceuticals therapeutics')],
  ['railroad', words('lines rail railway')],
  ['club', new Set([...clubNames, ...words('athletics city county rangers town united')])],
  ['studio', words('pictures studios')],
  ['publisher', words('books press publishing')],
  ['hospital', words('center clinic infirmary medical')],
  [
    'firm',
    new Set([
      ...companyTrades,
      ...words('inc corp corporation co energy group llp llc partners associates strategies capital holdings'),
    ]),
  ],
  [
    'group',
    words(
      'association alliance coalition council committee federation foundation institute league network observatory union society center project collaborative fund action party',
    ),
  ],
  [
    'organization',
    words(
      'association alliance coalition council committee federation foundation institute league network observatory union society center project collaborative group fund',
    ),
  ],
  [
    'organisation',
    words(
      'association alliance coalition council committee federation foundation institute league network observatory union society center project collaborative group fund',
    ),
  ],
  [
    'nonprofit',
    words(
      'association alliance coalition council foundation institute network society center project collaborative group fund',
    ),
  ],
  ['charity', words('foundation trust fund society')],
  ['court', words('court tribunal circuit')],
  ['bank', words('bank reserve trust financial')],
  ['lender', words('bank financial holdings trust')],
  ['watchdog', words('office commission authority agency inspectorate')],
  ['regulator', words('office commission authority agency board bureau inspectorate')],
  ['force', words('police')],
  ['body', words('council commission committee assembly congress authority')],
  ['panel', words('committee subcommittee commission board court')],
  ['committee', words('subcommittee panel')],
  ['credit assessor', words('fitch moody ratings s&p')],
  ['union', words('association brotherhood employees federation guild local nurses teachers teamsters united workers')],
  ['school', words('academy college elementary high middle prep preparatory university')],
  ['university', words('college institute')],
  ['district', words('schools unified')],
  ['ministry', words('ministry department')],
  ['think tank', words('institute center centre foundation institution')],
])
