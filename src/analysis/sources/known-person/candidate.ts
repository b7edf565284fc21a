import type { Resolution } from '../scene/scene.js'

/** Whom a phrase may mean, and how well it fits them. */
export interface Candidate {
  readonly score: number
  readonly resolution: () => Resolution
}
