import { words } from './words.js'

/** Origin: our own lists of what news prose prints around words in quotation marks. */

/** Lemmas of what people do when they are quoted: a short quotation in a sentence with one of them is speech. */
export const quotingVerbs = words(`
  say tell ask add answer reply respond retort counter write tweet post text email blog announce report note state
  claim argue deny confirm acknowledge admit concede insist explain warn recall remember describe suggest call accuse
  cite testify disclose reveal quote declare conclude predict continue quip joke allege contend maintain assert
  remark mention emphasize emphasise stress urge complain lament praise hail blast slam denounce condemn criticize
  criticise mock ridicule deride dismiss brand label characterize characterise refer tout boast brag promise pledge
  vow swear threaten propose recommend advise caution observe comment shout yell chant scream whisper cry exclaim
  mutter murmur laugh read agree disagree think believe consider view see feel judge find deem rule regard depict
  portray compare liken speak talk assure introduce tease chide rebuke scoff snap fume gush vent muse marvel discuss
  address attack defend apologize apologise thank express voice offer plead appeal demand order command instruct
  request question wonder decry rail bemoan celebrate welcome accord
`)

/** What stands right before a word held at arm's length, hyphens between spaces as the tagger parts them. */
export const distancing: ReadonlySet<string> = new Set([
  ...words(`
    supposed ostensible purported nicknamed dubbed termed coined word words term terms phrase phrases expression slogan
    hashtag moniker nickname acronym
  `),
  ...['so - called', 'self - described', 'self - styled', 'self - proclaimed', 'known as'],
])

/** What has a title that is printed in quotation marks. */
export const works = words(`
  album anthem article ballad blockbuster book broadcast cartoon chapter column comedy commentary documentary drama
  editorial episode essay exhibit exhibition film hit hymn installation lyric magazine manifesto memoir miniseries
  mixtape movie musical novel novella opera op-ed painting paper photograph piece play podcast poem program programme
  report sculpture segment sequel series show sitcom sketch song soundtrack speech special story thriller track
  trilogy video volume
`)

/** What one does to a work as well as to words: "wrote “The Salt Road”". */
export const composing = words('write pen author publish record compose')

/** Past participles that lead to a title. */
export const titling = words('titled entitled headlined called named subtitled captioned')

/** Forms of verbs that name the speaker of a question or an exclamation: "Why?" Vale asked. */
export const speakerVerbs = words(`
  ask asks asked say says said tell tells told write writes wrote reply replies replied wonder wonders wondered shout
  shouts shouted yell yells yelled exclaim exclaims exclaimed demand demands demanded tweet tweets tweeted cry cries cried
  add adds added joke jokes joked quip quips quipped continue continues continued
`)
