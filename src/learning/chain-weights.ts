/** What a chain has learned. */
export interface ChainWeights {
  /** `[feature * (labels - 1) + label - 1]` */
  readonly tokens: Float32Array
  /** `[feature * 2 * (labels - 1) + …]`: of starts, then of ends */
  readonly borders: Float32Array
  readonly steps: Float32Array
}

/** The mean of chains over the same features. */
export function meanOf(chains: readonly ChainWeights[]): ChainWeights {
  const mean = (columns: readonly Float32Array[]) => {
    const out = new Float32Array(columns[0]!.length)
    for (const column of columns) for (let k = 0; k < out.length; k++) out[k] = out[k]! + column[k]! / columns.length
    return out
  }
  return {
    tokens: mean(chains.map(({ tokens }) => tokens)),
    borders: mean(chains.map(({ borders }) => borders)),
    steps: mean(chains.map(({ steps }) => steps)),
  }
}
