/** How a chain is trained. */
export interface Regime {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull of weights towards zero. */
  readonly decay: number
  /** Share of features left out at random. */
  readonly dropout: number
  readonly seed: number
}

/**
 * Each stage learns from what the stage before believes of articles it was not trained
 * on: the corpus in four parts, each tagged by a chain trained on the other three.
 */
export const FOLDS = 4
/**
 * The least chance at which a place opens a cue to learn from: more
 * than are possible in use, so that more is seen of what is none.
 */
export const LEARNED_CUE = 0.05
/** Features seen less often are not learned. */
export const LEAST_SEEN = 3
/** Weights smaller than this are dropped. */
export const LEAST_WEIGHT = 0.028

/**
 * The stages overfit easily, the more features they have the
 * sooner: hence few epochs at low rates. Chosen on the dev split.
 */
export const REGIMES = {
  cues: { epochs: 4, rate: 0.04, decay: 0.01, dropout: 0.1, seed: 11 },
  roles: { epochs: 4, rate: 0.015, decay: 0.01, dropout: 0.1, seed: 12 },
  parts: { epochs: 4, rate: 0.012, decay: 0.01, dropout: 0.2, seed: 13 },
  refined: { epochs: 5, rate: 0.03, decay: 0.01, dropout: 0, seed: 14 },
} as const satisfies Record<string, Regime>
