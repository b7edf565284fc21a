/** What went wrong with an input of a run, or with what was decided about it, and is for the user to mend. */
export interface Trouble {
  /** The file, folder or pattern as the user knows it; `-` for standard input. */
  readonly path: string
  /** What is wrong and the remedy, in sentences. */
  readonly message: string
}
