/*
 * How newsrooms print that somebody's name is withheld, as parts of regular expressions on text that is lower case and
 * plain: "wasn't" has become "was nt". Origin: notes on unnamed sources in news stories, and the wordings that
 * newsrooms' standards give for them, from general knowledge; written down for this project.
 */

/** "her first name", "a surname" */
export const partialName = '(?:(?:family|first|given|last|middle) names?|surnames?)'

/** What somebody is known by who withholds the rest: these, "her initial", "a call sign". */
export const partOfName = `(?:${partialName}|(?:(?:first|last|middle) )?initials?|nicknames?|call ?signs?|noms? de guerre)`

/** Verbs of those who keep their names back, up to their endings, but for "speak". */
const KEEP = '(?:agree|ask|declin|insist|refus|request|wish)'

/** "asked not to be named", "spoke on condition of anonymity" */
export const keepingBack = { past: `(?:${KEEP}e?d|spoke)`, participle: `(?:${KEEP}ing|speaking)` }

/** "pleaded", "begged for", "insisted on": how somebody wanted a thing; what people "prefer" tells of nobody who spoke. */
export const wantingIt =
  '(?:request(?:ed|ing|s)?|(?:ask|demand|begg|plead|pray|preferr|opt|insist|wish)(?:ed|ing)|insists|crav(?:ed|ing)|sought|seeking|pled|cho(?:osing|se|sen))'

/** What opens the reason, wherever it stands; "as" and "to" do so in some places only. */
export const reasonOpeners = 'because|since|given|citing|for fear|fearing|in (?:accordance|keeping|line) with'

/** "not", "was nt" */
const NOT = '(?:[a-z]{2,6} nt|not|cannot)'
const NOBODY = `(?:${NOT}|neither|none|nobody|no one)(?: of (?:them|the \\w{1,20}))?`
const WHOSE = '(?:his|her|their|whose)'
const NAME = '(?:(?:full|last|first|given|real|own) )?(?:sur)?(?:names?|identit(?:y|ies))'
const NAMED = '(?:named|identified)'
const HEARERS = '(?:the )?(?:news media|media|press|reporters?|journalists?|outsiders)'
const IN_PUBLIC = `(?:publicly|openly|in public|on the record|(?:to|with) ${HEARERS})`
const MATTER =
  '(?:(?:the|its|their|any|company|confidential|internal|personnel|private|sensitive) ){0,2}(?:it|them|cases?|deals?|deliberations|details?|information|inquiry|investigations?|matters?|negotiations|plans?|talks)\\b'
const SPEAK = '(?:speak|talk|comment)(?:ing)?'
const TELL = '(?:discuss|disclose|divulge|reveal)'
/** "speak to reporters", "discuss the case publicly" */
const SPEAK_IN_PUBLIC = `(?:${SPEAK}|(?:${SPEAK}|${TELL}) [^,.;"“”]{1,40}) ${IN_PUBLIC}`
/** Those whom a sentence on what they may tell goes on with: "The official was not permitted to …" */
const INFORMANT =
  '(?:[a-z-]{1,15} ){0,2}(?:officials?|persons?|people|sources?|aides?|insiders?|employees?|workers?|executives?|advisers?|agents?|clerks?|inspectors?|officers?)'
const FREE = '(?:been )?(?:permitted|allowed|cleared|free|at liberty)'

/** Of these each wording holds one: "presidential", "immediately", "expressed", "republican" and "refused" hold none. */
export const hintsOfWithholding =
  /anonym|attribution|authori(?:ty|[sz])|background|\bcall|clearance|guerre|identi[ft]|initial|journalist|\bknown|\bmedia|name|naming|openly|outsiders|permission|\bpress|printed|\bpubli|quoted|record|referred|reporter|self (?:just|only)|to (?:disclose|discuss|divulge|reveal)|\bused/

const wordings = (...sources: readonly string[]) => sources.map(source => new RegExp(`\\b(?:${source})\\b`))

/** That a name is withheld, and nothing of why. */
export const withholdings: readonly RegExp[] = wordings(
  // Anonymity by that word
  `(?:(?:conditions?|grounds) of|under|grant(?:ed|ing)|given|promised?|${wantingIt}(?: for| on)?) (?:(?:complete|full|strict|total) )?anonymity(?! over\\b| for (?:an?|the) (?!sake))`,
  '(?:spoke|speaking|speak|talked|talking|said|quoted|responded|answered) (?:only )?anonymously',
  '(?:remain(?:ed|ing)?|stay(?:ed|ing)?|be|keep) anonymous',
  'to (?:go|remain|stay|be) (?:unnamed|nameless|unidentified)',
  // "asked not to be named", "that neither he nor his fund be identified"
  `${NOT} (?:to )?be (?:${NAMED}|quoted by name)`,
  `that neither [^,.;]{1,40} be ${NAMED}`,
  `(?:declin|refus)(?:ed|ing|es) to (?:be ${NAMED}|give (?:his|her|their) (?:full |last )?(?:sur)?names?|${SPEAK} on the record|provide (?:his|her|their) names?)`,
  `${NOT} give ${WHOSE} ${NAME}`,
  `prefer(?:red|ring|s)? not to give ${WHOSE} ${NAME}`,
  `who (?:[a-z]+ )?${NOT} give (?:a|any) name(?! (?:for|of|to))`,
  // "Neither was willing to be named", "on condition they were not named"
  `(?:${NOBODY} (?:was|were|is|are) (?:willing|prepared)|(?:unwilling|reluctant|afraid)) to (?:be ${NAMED}|${SPEAK} ${IN_PUBLIC})`,
  `(?:neither|none|nobody)(?: of (?:them|the \\w{1,20}))? would be (?:${NAMED}|quoted)`,
  // "whose employer does not allow staff to be named"
  `${NOT} (?:allow|let|permit) [^,.;]{1,30} (?:to )?be (?:${NAMED}|quoted)`,
  `ask(?:ed|ing|s) not to be quoted`,
  `on (?:the )?condition (?:that )?(?:he|she|they|neither) (?:is|are|was|were) ${NOT} ${NAMED}`,
  // "on the condition that I not name them"
  `on (?:the )?condition (?:that )?(?:[a-z]+ ){1,3}not (?:identify|name) (?:her|him|them|whom)`,
  `on (?:the )?condition (?:that )?(?:[a-z]+ ){1,3}not (?:disclose|print|publish|reveal|use) ${WHOSE} ${NAME}`,
  // "whose name is being withheld", "asked us to withhold her name", "asked me not to use his name"
  `${WHOSE} ${NAME} (?:not )?(?:not be|be (?:left out|omitted|withheld)|(?:is|are|was|were|be|has been|have been) (?:being )?(?:redacted|withheld)|withheld)`,
  `(?:his|her|their) ${NAME} (?:is|are|was|were|be) (?:being )?(?:concealed|kept (?:confidential|private|secret)|protected)(?! by)`,
  `(?:withholding|to withhold) ${WHOSE} ${NAME}`,
  `not to (?:use|print|publish|reveal|disclose) ${WHOSE} ${NAME}`,
  `(?:only|just) (?:(?:by|gave|give|gives|giving) )?${WHOSE} ${partOfName}`,
  `be (?:${NAMED}|known|quoted) by (?:only |just )?${WHOSE} ${partOfName}`,
  // "whom The Ledger is calling Ana", "who asked to be identified only as Ruth"
  `whom [^,.;"]{1,40}(?: (?:am|are|is) calling| will call|'re calling|'ll call) [a-z'-]+`,
  `be (?:${NAMED}|known|quoted) (?:only|just) (?:as|by)`,
  // "gave her name only as Ruth", "identified himself only as Heron"
  `${WHOSE} names? (?:only|just) as`,
  '(?:identif(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)) (?:him|her)self (?:only|just) (?:as|by)',
  // "goes by the call sign Heron"
  '(?:goes|go|went|going) by the (?:call ?signs?|noms? de guerre)',
  'ask(?:ed|ing|s) to (?:go by|be (?:called|known as|referred to (?:only )?as))',
  // "was not authorized to discuss it"; of others than the authorized, only what is said in public is meant
  `(?:${NOT}|without being|neither|nor) (?:been |were |was )?authori[sz]ed to (?:speak|discuss|comment|talk|reveal|disclose|divulge)`,
  `(?:${NOT}|neither|nor) (?:${FREE}|supposed) to ${SPEAK_IN_PUBLIC}`,
  // "The official was not permitted to discuss the case"
  `(?<=(?:who|^(?:he|she|they|the ${INFORMANT})) (?:(?:is|are|was|were|has|have|had) )?)${NOT} ${FREE} to ${TELL} ${MATTER}(?! with)`,
  `who (?:cannot|(?:could|can|ca) (?:not|nt)|may not) ${SPEAK_IN_PUBLIC}`,
  `(?:barred|banned|forbidden|prohibited) (?:from|to) ${SPEAK} ${IN_PUBLIC}`,
  // "whose contract forbids him to talk to reporters"
  `whose [^,.;]{1,30} (?:bar|forbid|prevent|prohibit)s? (?:her|him|them|employees|staff|workers) (?:from|to) ${SPEAK} ${IN_PUBLIC}`,
  `(?:(?:did|do|does) ${NOT} have|had no|lack(?:ed|s)?|lacking|without) (?:the )?(?:permission|authori(?:ty|[sz]ation)|clearance) to (?:${SPEAK} ${IN_PUBLIC}|discuss)`,
  // "did not want to be quoted", "didn't want his name in print"
  `${NOBODY} (?:want|wish|agree|care|consent)(?:ed|s)? to (?:be (?:${NAMED}|quoted)|(?:give|share|provide) ${WHOSE} (?:full |last )?(?:sur)?names?|${SPEAK} ${IN_PUBLIC})`,
  `${NOT} (?:want|wish) ${WHOSE} ${NAME} (?:to be |to appear |made )?(?:in (?:print|(?:the|a|this) (?:article|newspaper|paper|story))|used|mentioned|published|printed|disclosed|public|known)`,
  // "would speak only if his fund was not identified"
  '(?:spoke|speak|speaking|talked|talking|said) (?:only )?(?:on (?:deep )?background|not for attribution|without attribution|off the record)',
  `(?:spoke|speak|speaking|talk|talked|talking) (?:[^,.;]{1,40} )?(?:if|provided) (?:[^,.;]{1,40} )?${NOT} (?:be )?(?:${NAMED}|used|published|printed)`,
  // "who would lose her post if she were identified"
  `(?:fear|lose|losing|risk)[^,.;]{1,60} if (?:he|she|they)? ?(?:is|are|was|were)? ?${NAMED}`,
  `(?:is|are) (?:also )?${NOT} being ${NAMED}`,
  // "whom The Lantern agreed not to name", "goes by her middle name out of fear"
  'whom [^,.;"]{1,40} (?:agreed|chose|decided|promised) not to (?:identify|name)',
  '(?:agreed|chose|decided|promised) not to (?:identify|name) (?:her|him|them)',
  `(?:goes|go|going) by ${WHOSE} ${partOfName} (?:because|for fear|out of|to protect)`,
  // "The Lantern is not naming the officials"
  `(?:is|are|was|were) ${NOT} (?:naming|identifying|(?:using|printing|publishing) ${WHOSE} ${NAME})`,
)
