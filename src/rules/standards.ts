/** A newsroom's printed standard, and the copy of it that was read. */
export interface Standard {
  readonly organization: string
  /** What the copy says, in a few words of our own. */
  readonly about: string
  readonly address: string
  /** Of the copy, as precisely as it is known. Newsrooms change their standards: an old copy may no longer hold. */
  readonly date: string
  /** `primary`: the organization's own page was read; `secondary`: someone else's copy or report of it. */
  readonly grade: 'primary' | 'secondary'
}

const undated = 'undated'

/**
 * The standards that rules rest on, read in stored public copies in November 2026. Where several copies agree, the one
 * nearest to the organization is given. That an organization is missing tells only that no copy was found.
 */
export const standards = {
  AP1: {
    organization: 'Associated Press',
    about: 'when anonymous sources are acceptable, and where attribution belongs',
    address: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
    date: undated,
    grade: 'primary',
  },
  AP2: {
    organization: 'Associated Press',
    about:
      'three tests of an anonymous source: information that is vital, not to be had otherwise, and from one who knows',
    address: 'https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/',
    date: '2014-04-09',
    grade: 'secondary',
  },
  AP3: {
    organization: 'Associated Press',
    about: 'say why a source is not named and what moves it; never just “a source”; no false “declined to comment”',
    address: 'https://reason.com/2005/01/04/shooing-anonymice/',
    date: '2005-01-04',
    grade: 'secondary',
  },
  AP4: {
    organization: 'Associated Press',
    about: 'stylebook entry on anonymous sources',
    address: 'http://www.anonymoussources.org/?p=37',
    date: '2004',
    grade: 'secondary',
  },
  AP5: {
    organization: 'Associated Press',
    about: 'a real effort to reach whoever is portrayed negatively',
    address: 'http://wefivekingsblog.blogspot.com/2008/07/associated-press-statement-of-news.html',
    date: '2008-07',
    grade: 'secondary',
  },
  AP6: {
    organization: 'Associated Press',
    about: 'credit to other outlets, in the text itself',
    address: 'http://www.poynter.org/2010/ap-issues-new-crediting-and-attribution-guidelines/105357/',
    date: '2010',
    grade: 'secondary',
  },
  AP7: {
    organization: 'Associated Press',
    about: 'no opinion or speculation from anonymous sources',
    address: 'http://www.poynter.org/2011/ap-no-opinion-or-speculation-from-anonymous-sources/141181/',
    date: '2011',
    grade: 'secondary',
  },
  RE1: {
    organization: 'Reuters',
    about: 'the essentials of sourcing',
    address: 'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
    date: undated,
    grade: 'primary',
  },
  RE2: {
    organization: 'Reuters',
    about: 'named beats unnamed, two sources beat one',
    address: 'http://blogs.reuters.com/reuters-editors/2008/07/17/anonymous-sources-reuters-rules/',
    date: '2008-07-17',
    grade: 'primary',
  },
  RE3: {
    organization: 'Reuters',
    about: 'the essentials of sourcing and of handling quotations',
    address: 'http://www.aalep.eu/essentials-sourcing-journalists',
    date: undated,
    grade: 'secondary',
  },
  RE4: {
    organization: 'Reuters',
    about: 'a story on a single anonymous source is an exception that a supervisor must allow',
    address: 'https://www.lisahoustonwriter.com/blog/archives/05-2015',
    date: '2015-05',
    grade: 'secondary',
  },
  RE5: {
    organization: 'Reuters',
    about: 'no attacks from anonymity; unnamed sources of one side for facts only',
    address: 'https://www.slideshare.net/slideshow/the-essentials-of-reuters-sourcing-44787774/44787774',
    date: undated,
    grade: 'secondary',
  },
  RE6: {
    organization: 'Reuters',
    about: 'attribute what others reported; bylines and datelines must be true',
    address: 'https://recehnews.com/2021/01/30/what-makes-a-reuters-journalist/4/',
    date: '2021-01-30',
    grade: 'secondary',
  },
  NY1: {
    organization: 'The New York Times',
    about: 'policy on confidential news sources',
    address: 'https://www.nytco.com/company/business_units/sources.html',
    date: '2004',
    grade: 'secondary',
  },
  NY2: {
    organization: 'The New York Times',
    about: 'memo against rote reasons for anonymity',
    address: 'https://www.gawker.com/5627330/new-york-times-warns-newsroom-on-anonymous-sources',
    date: '2010',
    grade: 'secondary',
  },
  NY3: {
    organization: 'The New York Times',
    about: 'public editor: say how the source knows',
    address: 'http://www.nytimes.com/2006/07/30/opinion/30publiceditor.html',
    date: '2006-07-30',
    grade: 'primary',
  },
  NY4: {
    organization: 'The New York Times',
    about: 'whose approval a story on anonymous sources needs',
    address:
      'http://www.nytco.com/a-note-from-dean-baquet-matt-purdy-and-phil-corbett-new-guidelines-on-anonymous-sourcing/',
    date: '2016',
    grade: 'primary',
  },
  NY5: {
    organization: 'The New York Times',
    about: 'policy as summed up by its public editor: direct knowledge, no cover for attacks, no trivial comment',
    address: 'https://centeredlibrarian.blogspot.com/2009/01/culling-anonymous-sources.html',
    date: '2009-01',
    grade: 'secondary',
  },
  WP1: {
    organization: 'The Washington Post',
    about: 'policies on sources',
    address: 'http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html',
    date: '2005-11-04',
    grade: 'primary',
  },
  WP2: {
    organization: 'The Washington Post',
    about: 'ombudsman: say how good the source is',
    address: 'http://www.washingtonpost.com/wp-dyn/content/article/2009/08/14/AR2009081401928.html',
    date: '2009-08-14',
    grade: 'primary',
  },
  WP3: {
    organization: 'The Washington Post',
    about: 'ombudsman: no anonymous opinion of a person, no anonymous first quotation',
    address: 'http://www.concernedjournalists.org/anonymous-sources-deborah-howell',
    date: undated,
    grade: 'secondary',
  },
  BB1: {
    organization: 'BBC',
    about: 'gathering material: first hand where possible, more than one source',
    address: 'http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml',
    date: undated,
    grade: 'primary',
  },
  BB2: {
    organization: 'BBC',
    about: 'reporting allegations, those of one unnamed source above all',
    address: 'http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml',
    date: undated,
    grade: 'primary',
  },
  BB3: {
    organization: 'BBC',
    about: 'accuracy: sound evidence',
    address: 'https://candidcreative.ca/kb/bbc-editorial-3-2-2-sound-evidence',
    date: undated,
    grade: 'secondary',
  },
  BB4: {
    organization: 'BBC',
    about: 'guidance on anonymity',
    address: 'https://www.bbc.com/editorialguidelines/news/anonymity',
    date: undated,
    grade: 'primary',
  },
  GU2: {
    organization: 'The Guardian',
    about: 'readers’ editor: describe anonymous sources as exactly as possible',
    address:
      'https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
    date: '2014-09-07',
    grade: 'primary',
  },
  GU3: {
    organization: 'The Guardian',
    about: 'social audit: single anonymous sources, with the BBC’s line on them',
    address: 'https://www.theguardian.com/values/socialaudit/readers/story/0,,1305099,00.html',
    date: undated,
    grade: 'primary',
  },
  NP1: {
    organization: 'NPR',
    about: 'identify the source as best you can',
    address: 'http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/',
    date: undated,
    grade: 'primary',
  },
  NP2: {
    organization: 'NPR',
    about: 'special section on anonymous sourcing',
    address: 'https://puyim.com/about-npr/688745813/special-section-anonymous-sourcing',
    date: undated,
    grade: 'secondary',
  },
  NP3: {
    organization: 'NPR',
    about: 'memo on “declined” and “did not respond”',
    address:
      'http://ethics.npr.org/memos-from-memmott/be-persistent-when-seeking-comment-and-be-precise-about-who-wont-comment/',
    date: undated,
    grade: 'primary',
  },
  AF1: {
    organization: 'Agence France-Presse',
    about: 'twenty principles of sourcing',
    address: 'https://m.zixin.com.cn/doc/4403572.html',
    date: '2024-07-31',
    grade: 'secondary',
  },
  SP1: {
    organization: 'Society of Professional Journalists',
    about: 'code of ethics: identify sources clearly, keep anonymity for those in danger',
    address: 'https://candidcreative.ca/kb/spj-code-identify-sources-clearly-2014',
    date: '2014',
    grade: 'secondary',
  },
  SP2: {
    organization: 'Society of Professional Journalists',
    about: 'on plagiarism, and on reaching those a story is about',
    address: 'https://blogs.spjnetwork.org/ethicscode/?p=38',
    date: undated,
    grade: 'secondary',
  },
  CB1: {
    organization: 'CBC/Radio-Canada',
    about: 'sources: verify with a second one, corroborate confidential ones',
    address:
      'http://www.cbc.radio-canada.ca/en/reporting-to-canadians/acts-and-policies/programming/journalism/sources/',
    date: undated,
    grade: 'primary',
  },
  AB1: {
    organization: 'ABC Australia',
    about: 'attribution and anonymity of sources',
    address: 'https://edpols.abc.net.au/guidance/attribution-anonymity-of-sources/',
    date: undated,
    grade: 'primary',
  },
  AB2: {
    organization: 'ABC Australia',
    about: 'fair opportunity to respond',
    address: 'https://edpols.abc.net.au/guidance/fair-opportunity-to-respond/',
    date: undated,
    grade: 'primary',
  },
  UT1: {
    organization: 'USA Today / Gannett',
    about: 'unnamed sources: first-hand knowledge, corroboration, a reason that is printed',
    address: 'https://docslib.org/doc/6379832/usa-today-network-ethics-policy',
    date: undated,
    grade: 'secondary',
  },
  WJ1: {
    organization: 'The Wall Street Journal',
    about: 'Style & Substance on anonymity and on overused labels of sources',
    address: 'https://blogs.wsj.com/styleandsubstance/2019/02/05/vol-32-no-1-anonymity/',
    date: '2019-02-05',
    grade: 'primary',
  },
  BL1: {
    organization: 'Bloomberg News',
    about: 'the Bloomberg Way on anonymous quotations, as quoted by others',
    address: 'https://www.buzzfeed.com/mckaycoppins/game-change-authors-head-for-an-anonymous-source-culture-cla',
    date: undated,
    grade: 'secondary',
  },
  GM1: {
    organization: 'The Globe and Mail',
    about: 'when it uses anonymous sources',
    address: 'https://www.theglobeandmail.com/canada/article-explainer-when-does-the-globe-use-anonymous-sources/',
    date: undated,
    grade: 'primary',
  },
  TS1: {
    organization: 'Toronto Star',
    about: 'public editor on unnamed sources',
    address:
      'https://www.thestar.com/opinion/public_editor/2019/03/07/we-must-maintain-the-highest-standards-on-using-unnamed-sources.html',
    date: '2019-03-07',
    grade: 'primary',
  },
  MO1: {
    organization: 'Mongabay',
    about: 'style guide: information on sources',
    address: 'https://sites.google.com/wildmadagascar.org/mongabaystyleguide/general-guidelines/source-information',
    date: undated,
    grade: 'primary',
  },
  RP1: {
    organization: 'US regional newspaper',
    about: 'policy on anonymous sources and confidentiality',
    address: 'https://www.scribd.com/document/227769270/Anonymous-Sources-and-Granting-Confidentiality',
    date: undated,
    grade: 'primary',
  },
  IF1: {
    organization: 'International Fact-Checking Network',
    about: 'commitments: transparency of sources',
    address: 'https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles',
    date: undated,
    grade: 'primary',
  },
  TP1: {
    organization: 'The Trust Project',
    about: 'trust indicators: references, methods, policy on unnamed sources',
    address: 'https://thetrustproject.org/faq/',
    date: undated,
    grade: 'primary',
  },
  JT1: {
    organization: 'Journalism Trust Initiative',
    about: 'item 12.1: sources',
    address: 'https://jti-app.com/report/l2Xqg5RKqze3dVG0/12',
    date: undated,
    grade: 'primary',
  },
  IP1: {
    organization: 'Independent Press Standards Organisation',
    about: 'Editors’ Code: accuracy, and comment apart from fact',
    address: 'https://stuvia.com/doc/2695525/ipso-press-regulation',
    date: undated,
    grade: 'secondary',
  },
  NS1: {
    organization: 'Ethics and Journalism Initiative',
    about: 'no surprises: a fair and full opportunity to respond',
    address:
      'https://ethicsandjournalism.org/resources/best-practices/best-practices-the-no-surprises-rule-a-fair-and-full-opportunity-to-respond/',
    date: undated,
    grade: 'primary',
  },
  AJ1: {
    organization: 'American Journalism Review',
    about: 'on taking over other outlets’ anonymous stories',
    address: 'http://ajrarchive.org/Article.asp?id=571',
    date: undated,
    grade: 'primary',
  },
  LI1: {
    organization: 'Contra Factos (blog)',
    about: 'a general list of rules on anonymity',
    address: 'http://contrafactos.blogspot.com/2006/12/vitamedias_116541183383527756.html',
    date: '2006-12',
    grade: 'secondary',
  },
} as const satisfies Readonly<Record<string, Standard>>

export type StandardKey = keyof typeof standards
