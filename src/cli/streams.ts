/** What the command line talks to; tests give their own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Is aborted when the user ends the run with Ctrl-C. Before it is asked for, Ctrl-C kills. */
  readonly interruption: () => AbortSignal
}

interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/**
 * Whether to colour what goes to an output: never with NO_COLOR (https://no-color.org), always with FORCE_COLOR
 * (https://force-color.org; `0` and `false` mean no), and else on a terminal that can show it.
 */
export function wantsColour(output: Output, { NO_COLOR, FORCE_COLOR, TERM }: Streams['environment']): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return output.isTTY === true && TERM !== 'dumb'
}
