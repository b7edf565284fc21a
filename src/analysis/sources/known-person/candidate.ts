import type { Resolution } from '../scene/scene.js'

/** Whom a phrase may mean, and how well it fits them. */
export interface Candidate {
  readonly score: number
  /** When they were spoken of: in one of the last sentences, before these, or only further on. */
  readonly when: 'lately' | 'before' | 'later'
  readonly resolution: () => Resolution
}
