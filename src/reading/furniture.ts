import { byline, writersAlone } from './furniture/byline.js'
import { type Dateline, dateline } from './furniture/dateline.js'
import { isEditorsNote } from './furniture/editors-note.js'
import { entryTime } from './furniture/entry-time.js'
import { isPageLine } from './furniture/page-line.js'
import { isPhotoCredit } from './furniture/photo-credit.js'
import { isDateLine, isoDate } from './furniture/publication-date.js'
import { isRoleLine, outletOf } from './furniture/role-line.js'
import { signOff, signOffStart } from './furniture/sign-off.js'
import { genreOf } from './genre.js'
import type { Page } from './page.js'
import { cut, type Passage } from './passage.js'

/**
 * Sets the furniture of a page apart from its prose: byline, dateline, sign-off and credits become metadata; captions,
 * notes of the newsroom and lines of the page are dropped. What the page states about itself elsewhere comes first.
 */
export function setFurnitureApart({ passages, metadata, links }: Page): Page {
  const top = topLength(passages)
  const head = readTop(passages.slice(0, top))
  const body = readBody([...head.prose, ...passages.slice(top)], head.prose.length)
  const stated = metadata.byline ?? []
  return {
    passages: body.prose,
    links,
    metadata: {
      ...(isLiveBlog(passages) ? { genre: 'live-blog' } : {}),
      ...(head.genre === null ? {} : { genre: head.genre }),
      ...metadata,
      byline: stated.length > 0 ? stated : head.byline,
      dateline: metadata.dateline ?? body.dateline,
      // Of a report that an outlet takes over from an agency, the agency is the author.
      outlet: body.outlet ?? metadata.outlet ?? head.outlet,
      published: metadata.published ?? head.published,
      credits: [...(metadata.credits ?? []), ...body.credits],
    },
  }
}

/** How many passages belong to the top of an article: those up to its first full sentence, that one included. */
function topLength(passages: readonly Passage[]): number {
  const lead = passages.findIndex(({ text }) => text.length > 120 && /[.!?]["'”’)]*$/.test(text))
  return Math.min(lead === -1 ? passages.length : lead + 1, 12)
}

interface Top {
  readonly prose: readonly Passage[]
  readonly byline: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
  readonly genre: string | null
}

/** Byline, the post of the writer below it and the date stand between the headline and the first sentence. */
function readTop(passages: readonly Passage[]): Top {
  const prose: Passage[] = []
  const writers: string[] = []
  let outlet: string | null = null
  let published: string | null = null
  let genre: string | null = null
  let afterByline = false
  let afterHeadline = false
  for (const [index, passage] of passages.entries()) {
    const line = withPlainSpaces(passage.text)
    const signed = byline(line)
    if (signed !== null) {
      writers.push(...signed.names)
      outlet ??= signed.outlet
      published ??= isoDate(line)
    } else if (afterHeadline && writersAlone(line).length > 0) writers.push(...writersAlone(line))
    else if (isDateLine(line)) published ??= isoDate(line)
    else if (genreLine(line) !== null) genre ??= genreLine(line)
    else if (afterByline && isRoleLine(line)) outlet ??= outletOf(line)
    else prose.push(passage)
    afterByline = signed !== null || (afterByline && prose.at(-1) !== passage)
    // Plain text does not mark its headline: its first line is
    // one, without a full stop. A standfirst can stand below it.
    afterHeadline =
      passage.kind === 'headline' || (index === 0 && !/[.!?]$/.test(line)) || (index === 1 && afterHeadline)
  }
  return { prose, byline: writers, outlet, published, genre }
}

/** "Genre: obituary" */
const genreLine = (line: string) => genreOf(/^genre: (\S.{0,40})$/i.exec(line)?.[1] ?? '')

/** What is headed as live, and told by the clock. */
const isLiveBlog = (passages: readonly Passage[]) =>
  HEADED_LIVE.test(passages[0]?.text ?? '') && passages.filter(isEntry).length >= ENTRIES

/** "Storm Ada – live", "Live: the storm", "Live updates on the storm"; in "Hundreds live in fear", it is a verb. */
const HEADED_LIVE = /\blive(?:$|\s{0,2}[:–|]|[ -](?:blog|updates)\b|blog\b)/iu

const isEntry = ({ text }: Passage) => entryTime(text) > 0

/** How many entries make a live blog. */
const ENTRIES = 3

interface Body {
  readonly prose: readonly Passage[]
  readonly dateline: string | null
  readonly outlet: string | null
  readonly credits: readonly string[]
}

/** @param top how many passages a dateline may open: those before the first full sentence, and its own */
function readBody(passages: readonly Passage[], top: number): Body {
  const prose: Passage[] = []
  const credits: string[] = []
  let place: string | null = null
  let agency: string | null = null
  let inNote = false
  const isDialogue = passages.filter(({ text }) => SPEAKER.test(text.slice(0, 60))).length > 1
  const isLive = passages.filter(isEntry).length > 1
  for (const [index, passage] of passages.entries()) {
    const text = withPlainSpaces(passage.text)
    const staff = signOff(text)
    const note: boolean = inNote || isEditorsNote(text)
    // "Correction:" alone in a line is about the next one.
    inNote = !inNote && note && text.endsWith(':')
    if (staff !== null) credits.push(...staff)
    else if (isPhotoCredit(text)) credits.push(text)
    else if (note || !hasWords(text) || isPageLine(text)) continue
    else {
      const opening: Dateline | null = place === null && index < top ? datelineOf(text, isDialogue) : null
      place ??= opening?.place ?? null
      agency ??= opening?.agency ?? null
      const closing = signOffStart(text)
      if (closing !== -1) credits.push(...(signOff(text.slice(closing)) ?? []))
      const time = isLive ? entryTime(text) : 0
      const told = cut(passage, opening?.length ?? time, closing === -1 ? undefined : closing)
      prose.push(time > 0 && isTopic(told.text) ? { ...told, kind: 'subheading' } : told)
    }
  }
  return { prose: prose.filter(({ text }) => text !== ''), dateline: place, outlet: agency, credits }
}

/** In what is printed as a dialogue, "KALPUR: …" may be somebody who speaks. */
function datelineOf(text: string, isDialogue: boolean): Dateline | null {
  const found = dateline(text)
  return isDialogue && !found?.isKnown ? null : found
}

/** "VOSS: " */
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{0,40}:\s/u

/** What stands behind the time of an entry, and is no sentence: "What we know so far". */
const isTopic = (text: string) => text.length < 80 && !/[.!?:…]["'”’)]*$/.test(text)

/** Ruled lines and ornaments ("* * *", "___") have none. */
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Of the same length. */
const withPlainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')
