import type { Resolution } from '../scene/scene.js'

/** Whom a phrase may mean, and how well it fits them. */
export interface Candidate {
  readonly score: number
  /** Spoken of in one of the last sentences. */
  readonly isNear: boolean
  readonly resolution: () => Resolution
}
