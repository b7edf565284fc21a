import { words } from './words.js'

/**
 * Words that judge what they are said of, in lower case, as printed. Those that also report ("horrific", "tragic") are
 * left out. Origin: the loaded words that style guides keep out of news columns, from general knowledge.
 */
export const loadedWords = words(`
  abhorrent abominable absurd absurdly appalling appallingly asinine atrocious awful deplorable despicable
  despicably detestable disgraceful disgracefully disgusting dreadful dreadfully execrable foolhardy foolish foolishly
  hideous hogwash idiotic indefensible inexcusable laughable laughably ludicrous ludicrously moronic nonsense nonsensical
  odious outrageous outrageously pathetic pathetically pitiful preposterous reprehensible repugnant repulsive ridiculous
  ridiculously shameful shamefully shameless shamelessly stupid stupidly terrible terribly unconscionable unforgivable
  vile
  mercifully regrettably sadly thankfully unfortunately
`)

/**
 * How a writer speaks for himself or to the readers, in lower case; “let’s begin” only leads them. Origin: as above.
 */
export const advocating =
  /\b(?:i (?:also |still |really |do )?(?:think|believe|hope|fear|suspect|doubt|wish)|in my (?:view|opinion)|we (?:all )?(?:should|must|need to|ought to|cannot|can[’']t)|let(?: us|[’']s)(?! (?:also )?(?:assume|begin|call|consider|go|imagine|leave|look|put|recall|return|review|say|see|start|suppose|take|turn))|needless to say|heaven forbid|ought to)\b/i
