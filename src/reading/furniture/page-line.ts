/** Origin: what news sites print around their articles, from general knowledge; written down for this project. */
const pageLines: readonly RegExp[] = [
  /^(?:advertisement|ad|sponsored(?: content)?|promoted|paid post|story continues(?: below)?|article continues(?: below)?|continue reading)\b[^.]{0,60}$/i,
  /^(?:also )?(?:read|see|watch|listen|related|recommended|trending|more|most read|up next|further reading|don['’]t miss|in case you missed it)(?: (?:more|also|next|now|here|too|story|stories|articles?|coverage|news|videos?|on \w+))? ?[:»›→>|](?=\s|$)/i,
  /^(?:read|see|watch|listen to|click)(?: \w+){0,6} (?:below|above|here) ?[:.]?$/i,
  /^(?:read (?:more|also|next|the full)|see also|also read|click here|learn more|related (?:articles?|stories|coverage|content)|more (?:coverage|from)|show comments?|view comments?|leave a comment|comments?|share this|share|print|save|back to top|skip to|recommended|most popular)\b[^.!?]{0,60}$/i,
  /^(?:please )?(?:sign up|subscribe|register)(?: (?:now|today|here|free))?(?: (?:for|to|on|at|with|here|now|and)\b|[.!:]?$)/i,
  /^(?:[-–—•*] ?)?[^.:]{1,40}: (?:sign up|subscribe) (?:for|to)\b[^.]{0,80}\b(?:newsletter|podcast|alerts?|inbox)\b/i,
  /^[^.]{1,60} receives? (?:financial )?(?:support|funding) from\b[^.]{0,200}\b(?:coverage|journalism|reporting|newsroom)\b/i,
  /^(?:get|receive) (?:\w+ ){0,6}(?:updates|newsletters?|headlines|alerts|news|emails?|stories)\b.{0,120}(?:newsletter|inbox|email|e-mail|app|sign up|news!?|delivered|subscribe)/i,
  /^(?:do you )?(?:have|got) (?:a|any)(?: \w+){0,2} (?:tips?|story)\b[^.!?]{0,80}\?/i,
  /^(?:never|don['’]t) miss (?:an?|another|any)(?: \w+){0,3} (?:story|update|episode|issue)\b/i,
  /^(?:you can )?(?:support|donate to|help support) (?:our|this|independent|local|nonprofit)\b/i,
  /(?:^|[.!] )(?:please )?(?:donate|subscribe|become a member|join)\b[^.!?]{0,60}\bour\b[^.!?]{0,60}\b(?:newsroom|journalism|reporting)\b/i,
  /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|by)\b/i,
  /^(?:Copyright|©) ?(?:©|\(c\))? \p{Lu}/u,
  /^[^.]{0,80}\ball rights reserved\b/i,
  /^(?:our standards|download (?:the|our)|join (?:our|the conversation)|view (?:this post|all|gallery)|photos?:? \d+ of \d+)\b/i,
  /^(?:[^.]{1,40}: )?https?:\/\/\S+(?: \d+\/\d+)?$/i,
  /^(?:audio|gallery|infographic|in pictures|photos?|podcast|slideshow|video): [^.!?]{1,120}$/i,
  /^(?:Image|Media) caption(?:\s|:|(?=\p{Lu}))/u,
  /^key (?:facts|points|takeaways):?$/i,
  /^online:?\.?$/i,
  /^\([$€£¥]?\d[^()=]{0,60}=[^()=]{0,60}\)\.?$/,
]

/**
 * Is it a line of the page around the article: "ADVERTISEMENT", "Read more: …", "Sign up for …", "© 2031 The Harbor
 * Daily", a bare address, "($1 = 0.92 euros)"? A sentence that
 * begins like one ("Read more slowly, she told them.") is not.
 */
export function isPageLine(text: string): boolean {
  return text.length <= 400 && !/["“”]/.test(text) && pageLines.some(line => line.test(text))
}
