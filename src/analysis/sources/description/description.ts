import type { Source } from '../../../model/source.js'

/** What the article's own words tell of a source. */
export type Description = Pick<Source, 'title' | 'affiliation' | 'justification' | 'basisOfKnowledge'>

/** Of whom the article tells nothing. */
export const NOTHING: Description = { title: null, affiliation: null, justification: null, basisOfKnowledge: null }
