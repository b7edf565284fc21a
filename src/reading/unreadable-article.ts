/** A file that cannot be audited. The message names the file, what is wrong with it and what to do about it. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle'

  constructor(
    readonly path: string,
    problem: string,
    remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${problem}. ${remedy}.`, options)
  }
}
