import { words } from './words.js'

/**
 * Words that judge, as lemmas. Origin: the evaluative vocabulary of English, from general knowledge; sorted for this
 * project by whether the word runs a person down; the words of disorder (“aimless”, “disjointed”) too. Words with a
 * plain sense in news ("weak dollar") are left out.
 */

/** Said of a person, these are an attack. */
export const disparaging = words(`
  abusive arrogant bigot bully callous charlatan clown clueless corrupt cowardly coward crazy creep crook crooked cruel
  deceitful delusional demagogue despicable dishonest disloyal dumb egomaniac egomaniacal erratic evil fool foolish fraud
  greedy hypocrite hypocritical idiot idiotic ignorant immature inarticulate incompetent inept insane insecure
  irresponsible joke laughingstock lazy liar loser lunatic maniac mediocre megalomaniac mercurial moron narcissist
  narcissistic nasty nuts obnoxious paranoid pathetic petty phony racist reckless repulsive ruthless scumbag selfish
  self-serving sexist shallow sleazy sloppy spineless stupid temperamental thin-skinned toxic tyrant unfit unhinged unqualified
  unstable untrustworthy vain vindictive
`)

/** Said of anything, these are the speaker's opinion. */
export const judging = words(`
  absurd abysmal aimless amazing appalling astonishing atrocious awesome awful bad best bizarre brilliant
  challenging counterproductive dysfunctional foolhardy hamstrung lousy misguided outdated overblown premature reprehensible
  shortsighted tone-deaf undignified unseemly weak-kneed
  catastrophe catastrophic chaotic clumsy dangerous debacle deplorable devastating disappointing disaster disastrous
  disgrace disgraceful disgusting disjointed disorganized dreadful dumb embarrassing embarrassment excellent
  extraordinary fantastic farce fiasco frantic frenetic frightening futile genius great haphazard hideous hopeless
  horrible horrific horrifying hurtful impressive incredible inexcusable insane laughable ludicrous magnificent
  marvelous mess mistake nightmare no-brainer nonsense offensive outrageous outstanding pathetic perfect preposterous
  remarkable ridiculous ridiculously scary shameful shocking silly sloppy smart spectacular stunning stupid
  stupidity superb terrible terrific terrifying toxic troubling unacceptable unbelievable unfair unforgivable unwise
  wise wonderful worst
`)

/** Verbs by which one is called something, as lemmas: “considered her a bully”. */
export const calling = words('brand call consider deem dub label')

/** Those whose word stands behind “as”: “described her as lazy”. */
export const callingAs = words(`
  brand characterize characterise denounce depict describe dismiss label paint portray regard see view
`)

/** Of what somebody is out who is not up to a matter, or knows no more, as lemmas: “out of her depth”. */
export const lacked = words('depth idea league touch')

/** Of these, “there is” makes a verdict, or “there is no”. */
export const verdicts = words(`
  chance doubt excuse incompetence justification misconduct question way wrongdoing
`)

/** These ask for something, or guess. */
export const urging = words('should ought')
export const guessing = words('likely unlikely probably perhaps maybe presumably')

/** Verbs by which people say that they only hold something to be so, as lemmas. */
export const holding = words('believe bet doubt expect guess imagine reckon suppose suspect think wager')

/** Verbs by which people say what they wish, as lemmas. */
export const wishing = words('fear hate hope love want wish')

/** Words by which one thing is set beside another. */
export const likening = words('akin like reminiscent similar')

/** What people say they feel; nobody knows it better than they do. */
export const feelings = words(`
  afraid angry anxious ashamed confident confused convinced crushed delighted devastated disappointed disgusted excited
  frustrated furious glad grateful grieving happy heartbroken hopeful horrified hurt nervous optimistic outraged proud
  relieved sad saddened scared shaken shocked sorry stunned surprised terrified thankful thrilled upset worried
`)
