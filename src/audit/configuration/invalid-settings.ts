/** A configuration, suppressions or corrections that cannot be used. The message names the file and the remedy. */
export class InvalidSettings extends Error {
  override name = 'InvalidSettings'

  /**
   * @param file as the user knows it
   * @param problem without a full stop
   * @param remedy a sentence
   */
  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}. ${remedy}`)
  }
}
