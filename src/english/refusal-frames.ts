import type { Outcome } from '../model/non-response.js'

/*
 * The frames in which news says that somebody was asked and did not answer. Origin: the phrases that the style guides of
 * the Associated Press and Reuters prescribe for it and those that annotated corpora show, from general knowledge;
 * written down for this project.
 *
 * A line is a frame, and its words are those of the refusal:
 *
 *   decline           it or a form of it, "declined"; a word that is such a form is meant itself alone: "unanswered"
 *   comment|interview one of these
 *   <requests>        any word of this list in `refusals.ts`
 *   [won't|didn't]    one of these ways of not doing it, of which `denials` tells
 *   ~                 words that describe: "the several further BBC" of "declined ~ request"
 *   …                 up to eight words, but no mark
 *   ( ) (no )         what must or must not stand behind, and is no word of the refusal
 *   PARTY             who did not answer, where it is not the subject
 *   {asked}           what a line cannot say: see `analysis/non-responses/conditions.ts`, for askings `asking-conditions.ts`
 *
 * “I’m” is read as one word, "i". Adverbs, days and channels ("immediately", "on Monday", ", through a lawyer,") may
 * stand between any two words.
 * Of several frames the first counts.
 */

/** How it is told that somebody did not do a thing; the last stands for a "not" in others, too: "None of them would". */
export const denials = {
  declined: `
    decline to
  `,
  refused: `
    refuse to
  `,
  "won't": `
    would|will|wo|'ll not
    not going|prepared|willing to
    unwilling to
  `,
  "didn't want": `
    not agree|care|want|wish to
    choose|decide|elect|opt|prefer|preferred not to
    would|'d rather not
  `,
  "didn't": `
    do|have|'ve not
    never
    fail to
  `,
  without: `
    without
  `,
  'has yet': `
    yet to
  `,
  "couldn't": `
    can|ca|could not
    not able to
    will|would not be able to
    unable to
  `,
  "wasn't": `
    be|i not
    have not been
  `,
  'none of them': `
    neither
    none of
    nobody at|from|with
    no one at|from|with
  `,
} as const

/** In the words of the article. */
export const refusalFrames: Readonly<Record<Outcome, string>> = {
  declined: `
    [declined|refused|won't|didn't want|didn't|couldn't|without] comment (no from)
    [declined|refused|won't|didn't want] <commenting>
    [wasn't] commenting|discussing
    [wasn't] interested in <commenting>
    [couldn't] discuss
    [didn't] discuss {as said}
    [declined|won't] <disclosing> (no <their> … name)
    [declined] tell (no <their> … name)
    [refused] confirm (~ claim|details|if|nor|or|report|that|whether)
    [couldn't] confirm or|nor deny
    neither confirm nor deny

    [declined|refused|won't] say (<asking>|for|so|.|,|;)
    [declined|refused|won't] say (by|for|from|in|of|to|with what|which|whom|whose)
    [wasn't] saying (how|if|what|when|where|whether|who|why|.)
    would|will|'d say nothing (no but)
    [declined|refused|won't|didn't want] speak|talk (about|for|on|.|,|;) (no … name|record|unless)
    [declined|won't|didn't want] speak|talk (to|with) (no … name|record|unless)
    [refused|didn't|without] speak|talk (to|with) {of the press}

    [declined|won't] <giving> (… <answers>) (no <their> … name)
    [declined|won't] <giving> (another|any|one .|,|;)
    [declined|won't] <giving> (<their> own .|,|;)
    [declined|won't] <giving> (… when asked)
    [couldn't] give|offer|provide (~ comment)
    [refused|didn't] agree|give|grant (… interview) (no … <detectives>)
    [refused] give|offer|provide (~ comment|detail|explanation .|,|;|about|of|on) {of no inquiry}
    [refused] disclose|divulge|identify|name|reveal (no <their>) (no … source) {once} {of no inquiry}
    [declined|refused|won't|didn't] make {available}
    [wasn't] made available (… comment|interview|reached|reporters)

    [declined|refused] answer|respond (no … <requests>) {out of court}
    [declined|refused] answer|respond {perhaps of the press} {out of court}
    [won't|didn't want] reply|respond {asked}
    [won't] answer (~ <requests>) {perhaps of the press}
    [won't] answer (<questioned>)
    [declined|won't] get|go into {of no court} {out of court}
    [declined|refused|won't|didn't|without] take questions (.|,|;)
    [declined|refused|won't|didn't|without] take questions {of the press}
    [without] answer|answering|reply|respond {request}
    [declined|won't] address (… <matters>) {of no court} {out of court}
    [declined|refused|won't|didn't want] be drawn|interviewed|specific
    [won't] be commenting|reached

    it would|will not be appropriate|proper to <commenting>
    it be not appropriate|proper to <commenting>
    it would|will be improper|inappropriate to <commenting>
    it be improper|inappropriate to <commenting>

    give|have|make|offer|provide no ~ comment
    :|said|with no comment
    have nothing else|further|more|new to add|say (no to) {somebody}
    have nothing to add|say (no to) {somebody}

    decline|refuse|reject ~ comment|interview
    decline|refuse|reject ~ <invitation> to comment|respond
    decline|refuse ~ question|request {of the press}
    reject ~ question|request (no … with) {of the press}
    decline ~ question|request (about|from)
    turn down ~ comment|interview
    turn down ~ <invitation> to comment|respond
    turn down ~ request {of the press}
    {requests for words} be declined|denied|refused|rejected
    {requests for words} be turned down
    {requests for words} [wasn't] granted

    defer to (… for comment)
    defer|refer <referred>|questions (… to)
    defer|refer a|all|an|any|the <referred>|questions (… to)
    redirect ~ <queries> (… to) {out of court}
    direct <referred> (… to)
    direct a|all|an|any <referred> (… to)
    <evading> ~ question (no … say) (no … , say)
    <evading> aside|off|away ~ question (no … say) (no … , say)
    hang up {when asked}
    walk away|off {when asked}
    keep|remain|stay silent {when asked}
    demur (.|when) {when asked}
  `,
  'no-response': `
    [has yet] comment
    [has yet] speak|talk (to|with) {of the press}
    [didn't|has yet] reply|respond {asked}
    [has yet] answer {asked}
    [didn't|has yet] acknowledge|answer|return {request}
    [didn't|has yet] pick|take or|nor answer|return {request}
    [didn't|has yet] pick (~ call|phone) {request}
    [didn't|has yet] pick up (~ call|phone) {request}
    [didn't|has yet] have|make|offer|provide (~ comment|response)
    [didn't|has yet] call|get|write back {asked}
    {newsroom} [didn't|has yet] hear back (from PARTY)
    {addressed} [didn't|has yet] hear back (no from)
    {addressed} [didn't|has yet] get|have|hear|receive ~ answer|comment|reply|response (no from)
    give|have no ~ response (.|,|;) {somebody}
    give|have no ~ response (to … <matters>) {somebody}
    ignore ~ <requests> {of the press}
    ignore shouted

    {requests} [wasn't] answered|returned
    {requests} was|were ignored
    {requests} be returned unopened
    {requests} be|go|remain|return|ring unanswered|unopened|unreturned
    {requests} forwarded|go|lead|ring|sent ~ to voicemail
    {requests} <bringing> no ~ answer|comment|reply|response
    {requests} [didn't] <bringing> a|an|any ~ answer|comment|reply|response

    there be no ~ answer|comment|reply|response (from PARTY)
    there have been no ~ answer|comment|reply|response (from PARTY)
    there be no immediate|official reaction (from PARTY)
    there be no ~ word (from PARTY about|on|whether)
    {newsroom} get|have|hear|receive no ~ answer|comment|reply|response (from PARTY)
    no one answered (… bell|call|door|doorbell|knock|phone|telephone … at|for|to PARTY)
    nobody answered (… bell|call|door|doorbell|knock|phone|telephone … at|for|to PARTY)

    have been approached|asked|contacted for ~ comment|response|statement (no … not|n't|never) (no , but … not|n't|never)
    have been approached|asked|contacted to comment (no … not|n't|never) (no , but … not|n't|never)
    be approached|asked|contacted for ~ comment|response|statement (.)
    be approached|asked|contacted for ~ comment|response|statement (, as)
    be approached|asked|contacted to comment (.)
    be approached|asked|contacted to comment (, as)
    have|'ve approached|asked|contacted (PARTY for ~ comment|response|statement)
    have|'ve approached|asked|contacted (PARTY to comment .)
    {newsroom} have|'ve approached|asked|contacted (PARTY to comment)
    {newsroom} have|'ve approached|contacted (PARTY .)
    comment|interview be left|sent (at|for|to|with PARTY) (no … not|n't|never|unanswered)
  `,
  unreachable: `
    [couldn't] be contacted|located|reached (no by <roads>)
    [wasn't] located|reachable|reached (no by <roads>)
    [wasn't] available (… comment|interview|reached|reporters)
    no one be available (… comment|interview … at|for|from|with PARTY)
    nobody be available (… comment|interview … at|for|from|with PARTY)
    [couldn't] <reaching> (PARTY) {sought}
    be unavailable|unreachable {somebody}
    unavailable (for|to comment|interview)
    {attempts} failed
    {attempts} be fruitless|unsuccessful
    {attempts} [wasn't] successful
  `,
}

/** In the mouth of whoever is quoted, of himself: “I’m not going to answer that,” “No comment.” */
export const ownRefusals = `
  [declined|won't|didn't want|didn't|couldn't] comment|elaborate|speculate
  [declined|won't|didn't want|didn't] discuss
  [wasn't] commenting|discussing
  [couldn't] discuss (<questioned>)
  [declined|won't|didn't want|didn't] answer (<questioned>|.|,)
  [declined|won't|didn't want|didn't] get|go into (<questioned>)
  [declined|won't|didn't want|didn't] speak to {a matter}
  no ~ comment
  nothing to add|say (no to)
  nothing else|further|more|new to add|say (no to)
`

/** How it is told that a newsroom asked: who then "did not respond" did not answer it. */
export const askingFrames = {
  /** In the sentence, or in the one before. */
  near: `
    comment|interview request
    <asked>|<requests> … for ~ comment|interview
    <asked> to comment
    requested|requesting|seek ~ comment|interview
    <queries> … by|from {of the press}
    <queries> <sending> (no … by|from)
    <queries> went to (no … by|from)
    <queries> be <sending> (no … by|from)
    <queries> have been <sending> (no … by|from)
    <queries> about|concerning|for|on|regarding|to (no … by|from) … <sending>
    <queries> about|concerning|for|on|regarding|to (no … by|from) … went to
    acknowledge|receive|refer … <queries> (no … by|from)
    be <sending> … <queries> (no … by|from)
    {newsroom} <sending>|asked|had|shouted … <queries>
    {newsroom} 's ~ <queries>
    {newsroom} <asked>
  `,
  /** In the sentence alone. */
  here: `
    be approached|contacted (no … by|from)
    be approached|contacted … by|from {of the press}
    , <asked> (about|at|by|for|how|if|in|on|to|what|whether|who|why)
    {opening} <asked>
  `,
  /** Whom, where the sentence behind speaks of "it". */
  whom: `
    {newsroom} <sending> … to PARTY
    {newsroom} <asked>|<sending> PARTY
  `,
  /** Where it is not said whom. */
  unnamed: `
    {newsroom} asked for|if|when|where|whether|why
  `,
}
