/**
 * What newsrooms and news standards call a genre, by the name that the audit has for it. The terms are those of IPTC's
 * genre vocabulary (http://cv.iptc.org/newscodes/genre/), of schema.org's types (https://schema.org/NewsArticle), and
 * of the sections of English-language news sites.
 */
const terms: Readonly<Record<string, readonly string[]>> = {
  news: ['article', 'news-article', 'report', 'reportage', 'reportage-news-article', 'story', 'update', 'wrap'],
  opinion: [
    'opinion-news-article',
    'opinions',
    'op-ed',
    'op-eds',
    'editorial',
    'editorials',
    'column',
    'columnists',
    'columns',
    'comment',
    'commentary',
    'comment-is-free',
    'letters',
    'letter-to-the-editor',
    'letters-to-the-editor',
    'perspective',
    'perspectives',
    'viewpoint',
    'viewpoints',
  ],
  analysis: ['analysis-news-article', 'news-analysis'],
  transcript: ['transcripts', 'transcript-and-verbatim', 'interview-transcript'],
  'live-blog': ['live', 'live-blog-posting', 'live-blogs', 'live-updates', 'liveblog'],
  obituary: ['obit', 'obits', 'obituaries', 'death-notice'],
  'press-release': ['press-releases', 'news-release', 'media-release'],
  background: ['background-news-article', 'backgrounder'],
  preview: ['previews'],
  review: ['review-news-article', 'reviews'],
  'call-out': ['ask-public-news-article'],
  satire: ['satirical-article'],
  advertisement: ['advertiser-content-article', 'sponsored', 'sponsored-content'],
}

/** The names that the audit has for genres. */
export const knownGenres: readonly string[] = Object.keys(terms)

/** All terms that stand for one of them. */
export const genreTerms: readonly string[] = Object.entries(terms).flatMap(([genre, others]) => [genre, ...others])

const genres: ReadonlyMap<string, string> = new Map(
  Object.entries(terms).flatMap(([genre, others]) => [genre, ...others].map(term => [term, genre] as const)),
)

/**
 * Sections in which all that is printed is of one genre; "Comment" and "Live" are also names of programmes and sites.
 */
const tellingSections: ReadonlySet<string> = new Set(['opinion', 'obituary', 'press-release', 'transcript'])
const doubtfulSections: ReadonlySet<string> = new Set(['column', 'columns', 'comment', 'perspective', 'perspectives'])

/** Types that say no more than that it is an article. */
const plainTypes: ReadonlySet<string> = new Set(['Article', 'NewsArticle', 'BlogPosting', 'Report'])

/**
 * The genre that a term stands for, of whatever spelling, or null where it is unknown: "Live blog", "genre:Obituary".
 */
export function genreOf(term: string): string | null {
  return genres.get(hyphenated(term.replace(/^.*[:/#]/, ''))) ?? null
}

/** The genre that a writer of front matter names; one that is unknown is its own, "Photo essay" is "photo-essay". */
export function genreNamed(term: string): string {
  return genreOf(term) ?? hyphenated(term)
}

/** The genre that a type of schema.org stands for, or null. */
export function genreOfType(type: string): string | null {
  return plainTypes.has(type) ? null : genreOf(type)
}

/** The genre of all that a section prints, or null where it prints several. */
export function genreOfSection(section: string): string | null {
  const genre = genreOf(section)
  return genre !== null && tellingSections.has(genre) && !doubtfulSections.has(hyphenated(section)) ? genre : null
}

/** "Live blog", "live_blog" and "LiveBlog" are "live-blog". */
const hyphenated = (term: string) =>
  term
    .trim()
    .slice(0, 100)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .replaceAll('&', 'and')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase()
