/** What the command line talks to; tests give their own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Whether to colour what goes to an output: a terminal, and nobody said NO_COLOR (https://no-color.org). */
export function wantsColour(output: Output, environment: Streams['environment']): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
}
