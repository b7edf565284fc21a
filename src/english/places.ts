/**
 * Countries, nationalities and the places that stand for a government. Origin: the member states of the United
 * Nations with their English adjectives, the states of the USA, and the seats of government that news uses as names,
 * from general knowledge; written down for this project.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/))

export const countries = list(`
afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, britain, brunei, bulgaria, burkina faso, burma,
burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia,
denmark, djibouti, dominican republic, east timor, ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, fiji, finland, france, gabon,
gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india,
indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan,
laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta,
mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay,
peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore,
slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, togo, trinidad, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, u.a.e., uae,
united kingdom, u.k., uk, united states, u.s., us, usa, america, uruguay, uzbekistan, vatican, venezuela, vietnam, wales, yemen, zambia, zimbabwe,
europe, european union, e.u., eu, united nations, u.n., un, nato, the west, gaza, hamas, hezbollah, the taliban, taliban
`)

/** Places that speak for the government or the trade that sits there. */
export const seatsOfPower = list(`
washington, moscow, beijing, london, paris, berlin, brussels, tehran, kyiv, kiev, minsk, ankara, tokyo, seoul, pyongyang, new delhi, islamabad,
damascus, baghdad, jerusalem, tel aviv, riyadh, cairo, ottawa, canberra, madrid, rome, warsaw, budapest, athens, havana, caracas,
mexico city, kabul, taipei, hanoi, manila, jakarta, the kremlin, kremlin, white house, the white house, pentagon, the pentagon,
downing street, whitehall, capitol hill, wall street, silicon valley, foggy bottom, state, treasury, justice, congress, senate, house,
supreme court, hollywood, fifth avenue, elysee, élysée, holyrood, stormont, langley
`)

export const usStates = list(`
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa,
kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, california
`)

/** Whether a name in lower case is a country's or a state's of the USA. */
export const isCountryOrState = (name: string): boolean => countries.has(name) || usStates.has(name)

/** As they stand in "R-Fla.", without full stops. Origin: the abbreviations of US news agencies and of the post. */
export const statesAbbreviated: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ala: 'alabama',
    ariz: 'arizona',
    ark: 'arkansas',
    calif: 'california',
    colo: 'colorado',
    conn: 'connecticut',
    del: 'delaware',
    fla: 'florida',
    ga: 'georgia',
    ill: 'illinois',
    ind: 'indiana',
    kan: 'kansas',
    ky: 'kentucky',
    la: 'louisiana',
    md: 'maryland',
    mass: 'massachusetts',
    mich: 'michigan',
    minn: 'minnesota',
    miss: 'mississippi',
    mo: 'missouri',
    mont: 'montana',
    neb: 'nebraska',
    nev: 'nevada',
    nh: 'new hampshire',
    nj: 'new jersey',
    nm: 'new mexico',
    ny: 'new york',
    nc: 'north carolina',
    nd: 'north dakota',
    okla: 'oklahoma',
    ore: 'oregon',
    pa: 'pennsylvania',
    ri: 'rhode island',
    sc: 'south carolina',
    sd: 'south dakota',
    tenn: 'tennessee',
    tex: 'texas',
    vt: 'vermont',
    va: 'virginia',
    wash: 'washington',
    wva: 'west virginia',
    wis: 'wisconsin',
    wyo: 'wyoming',
  }),
)

/** Adjectives of nationality and region, many of them also the people: "Russians", "a Briton". */
export const nationalities = list(`
afghan, african, african-american, albanian, algerian, american, arab, argentine, armenian, asian, asian-american, australian, austrian,
azerbaijani, bahraini, bangladeshi, belarusian, belgian, bolivian, bosnian, brazilian, british, briton, bulgarian, burmese, cambodian, canadian,
chilean, chinese, colombian, congolese, croatian, cuban, czech, danish, dane, dutch, ecuadorean, egyptian, english, eritrean, estonian, ethiopian,
european, filipino, finnish, finn, french, georgian, german, ghanaian, greek, guatemalan, haitian, hispanic, honduran, hungarian, icelandic, indian,
indonesian, iranian, iraqi, irish, israeli, italian, jamaican, japanese, jordanian, kazakh, kenyan, korean, kosovar, kurd, kurdish, kuwaiti, laotian,
latvian, lebanese, liberian, libyan, lithuanian, malaysian, mexican, moldovan, mongolian, moroccan, nepalese, nicaraguan, nigerian,
norwegian, omani, pakistani, palestinian, panamanian, peruvian, pole, polish, portuguese, puerto rican, qatari, romanian, russian, rwandan, saudi,
scottish, scot, senegalese, serb, serbian, singaporean, slovak, slovenian, somali, south african, spanish, spaniard, sudanese, swede, swedish, swiss,
syrian, taiwanese, tanzanian, thai, tunisian, turk, turkish, ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, welsh, yemeni,
zimbabwean, western, muslim, christian, jewish, jew, catholic, protestant, mormon, hindu, sikh, buddhist, texan, californian, new yorker, southerner,
northerner, midwesterner, black, white, latino, latina, asian,
angolan, azeri, bahamian, barbadian, belizean, cameroonian, chadian, costa rican, cypriot, dominican, emirati, fijian, gambian, grenadian,
guyanese, ivorian, kyrgyz, macedonian, malagasy, malawian, maldivian, malian, maltese, mauritanian, mauritian, montenegrin, mozambican,
namibian, nigerien, paraguayan, salvadoran, samoan, sierra leonean, sri lankan, surinamese, tajik, togolese, tongan, trinidadian, turkmen,
zambian, tibetan, uyghur, catalan, basque, chechen, copt, coptic,
dutchman, dutchwoman, englishman, englishwoman, frenchman, frenchwoman, irishman, irishwoman, scotsman, scotswoman, welshman, welshwoman, sunni, shiite, druze, yazidi, alabaman, alaskan, arizonan, arkansan,
coloradan, delawarean, floridian, hawaiian, idahoan, illinoisan, hoosier, iowan, kansan, kentuckian, louisianan, mainer, marylander,
michigander, minnesotan, mississippian, missourian, montanan, nebraskan, nevadan, new mexican, north carolinian, south carolinian, north
dakotan, south dakotan, ohioan, pennsylvanian, rhode islander, utahn, vermonter, virginian, west virginian, wisconsinite, wyomingite, new
englander, westerner, easterner, angeleno, atlantan, baltimorean, berliner, bostonian, chicagoan, dallasite, detroiter, dubliner,
glaswegian, houstonian, liverpudlian, londoner, mancunian, parisian, philadelphian, san franciscan, seattleite, torontonian, washingtonian,
anglican, baptist, episcopalian, evangelical, lutheran, mennonite, methodist, pentecostal, presbyterian, quaker, unitarian
`)

/** Other names and adjectives of nations, without full stops, which share few letters with the first. */
const alsoCalled = Object.entries({
  america: ['american', 'us', 'usa'],
  britain: ['british', 'uk'],
  denmark: ['danish', 'dane'],
  england: ['english'],
  france: ['french'],
  ireland: ['irish'],
  korea: ['korean'],
  kurdistan: ['kurd', 'kurdish'],
  netherlands: ['dutch'],
  philippines: ['filipino'],
  poland: ['pole', 'polish'],
  spain: ['spanish', 'spaniard'],
  switzerland: ['swiss'],
  wales: ['welsh'],
})

/** "chin" of "China" and of "Chinese". */
const LETTERS_SHARED = 4

/** Nations in lower case by their names and adjectives of one word, without full stops: "pakistan" and "pakistani"; no faith and no region. */
export const nationCalled: ReadonlyMap<string, string> = nationsByWord()

function nationsByWord(): Map<string, string> {
  const start = (word: string) => word.slice(0, LETTERS_SHARED)
  const nations = [...countries].filter(each => !each.includes(' '))
  const starts = new Set(nations.map(start))
  const alike = [...nations, ...nationalities].filter(each => !each.includes(' ') && starts.has(start(each)))
  return new Map([
    ...alike.map(each => [each, longestAlike(each, nations)] as const),
    ...alsoCalled.flatMap(([nation, others]) => others.map(each => [each, nation] as const)),
  ])
}

/** "indonesia", not "india", of "indonesian". */
function longestAlike(word: string, nations: readonly string[]): string {
  const shared = (other: string) => {
    let at = 0
    while (at < other.length && other[at] === word[at]) at++
    return at
  }
  return nations.reduce((best, each) => (shared(each) > shared(best) ? each : best), '')
}

/** First words of the names of places and of what is named after them: "North Kelmar", "San Orrel", "Fort Orrin". */
export const placeOpenings = list(`
central, downtown, east, eastern, fort, greater, las, los, lower, midtown, mount, north, northeast, northeastern, northern, northwest,
northwestern, port, saint, san, santa, south, southeast, southeastern, southern, southwest, southwestern, st, upper, upstate, western
`)

/** Last words of the names of places and buildings, none of which a person is called by. */
export const placeEndings = list(`
airport, avenue, belt, boulevard, city, coast, county, highway, island, islands, museum, parkway, peninsula, province, stadium, state,
states, tower, towers, township, turnpike, university
`)

/** What a place is that a name stands behind: “the capital, Orrel,”. */
export const placeNouns = list(`
capital, city, port, province, region, suburb, town, village
`)
