import { type Digest, digestOf } from '../../src/rendering/digest.js'
import type { IndexEntry } from '../../src/rendering/html/index/entry.js'
import { REPORT } from './example.js'

/** An entry of an index: the example's, but for what is given. */
export function entry(of: Partial<Digest> & { readonly path: string }): IndexEntry {
  return { href: `${of.path.replaceAll(/\W/g, '-')}.html`, digest: { ...digestOf(REPORT), title: null, ...of } }
}

const NONE = { error: 0, warning: 0, note: 0, suppressed: 0, unchanged: 0 }
const quiet = { anonymousClaims: 0, singleUnnamedClaims: 0, findings: NONE }

/** Articles of several outlets, sections, bylines and days, some of which say nothing of them. */
export const ENTRIES: readonly IndexEntry[] = [
  entry({ ...quiet, path: 'calm.md', outlet: 'The Kelmar Gazette', published: '2025-01-09', byline: ['Bram Istel'] }),
  entry({ path: 'grave.md', title: 'Port of Kelmar hid cracks in quay wall', published: '2025-03-02' }),
  entry({ ...quiet, path: 'undated.md', outlet: null, section: null, published: null, byline: [] }),
  entry({
    ...quiet,
    path: 'warned.md',
    title: 'قالت فاطمة الزهراء إن الميناء آمن',
    published: '2025-03-02',
    findings: { ...NONE, warning: 2 },
  }),
]
