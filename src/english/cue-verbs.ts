import { words } from './words.js'

/**
 * Verbs that report what somebody said or let be known, by lemma, grouped roughly as Levin groups them ("English Verb
 * Classes and Alternations", 1993): verbs of saying and manner of speaking, of judgement, of transfer of a message, of
 * asking and urging. Written down for this project.
 */
export const saying = words(`
  say tell state declare announce proclaim pronounce report relate recount narrate note remark observe comment mention
  add continue conclude begin explain clarify elaborate expound specify detail outline sum summarize summarise describe
  claim assert affirm maintain contend insist argue reason allege aver avow attest testify swear certify confirm verify
  acknowledge admit concede confess grant reveal disclose divulge leak expose confide share impart inform notify advise
  brief apprise alert caution warn remind assure reassure promise pledge vow guarantee deny refute rebut dispute reject
  contradict counter retort reply respond answer rejoin interject interrupt chime quip joke jest deadpan quote cite
  paraphrase reiterate repeat restate echo stress emphasize emphasise underscore underline highlight predict forecast
  project prophesy foretell estimate speculate surmise guess theorize hypothesize posit postulate propose suggest
  recommend urge exhort implore beg beseech plead entreat appeal ask inquire enquire query question wonder demand
  request call cry exclaim shout yell scream bellow roar holler howl shriek bark snap growl grumble mutter mumble murmur
  whisper hiss croak stammer stutter blurt gasp sigh groan moan whine whimper sob chant sing intone drawl write blog
  tweet post text email e-mail wire cable pen type publish broadcast recall reminisce reflect muse ruminate lament
  bemoan bewail complain gripe grouse protest object demur boast brag gloat crow bluster rant rail fume rage thunder
  fulminate vent gush enthuse praise laud applaud hail commend compliment extol tout trumpet cheer celebrate salute
  thank congratulate credit criticize criticise slam blast lambast lambaste excoriate denounce condemn decry deplore
  denigrate disparage belittle mock ridicule deride taunt tease jeer scoff sneer chide scold rebuke reprimand admonish
  berate castigate censure chastise upbraid attack assail accuse charge blame fault impugn indict insinuate imply hint
  intimate indicate signal convey express voice utter articulate communicate phrase word formulate label brand dub term
  characterize characterise depict portray paint liken compare equate rate rank identify name address
  discuss debate speak talk chat converse lecture preach teach instruct advocate champion defend justify excuse
  apologize apologise pray bet wager venture volunteer offer submit table float pitch petition lobby press
  push raise invoke reference touch dwell point refer allude threaten encourage challenge
  persuade vouch disavow repudiate reaffirm retweet downplay attribute disagree remember welcome
`)
