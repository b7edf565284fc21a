/**
 * A list with each entry `times` times, so that all copies of one stand at indices congruent modulo `folds`: what is
 * learned without a fold is then tested on nothing that it has seen. The last entries, fewer than `folds`, stand once.
 */
export function repeated<T>(entries: readonly T[], times: number, folds: number): readonly T[] {
  const whole = entries.length - (entries.length % folds)
  const rounds = Array.from({ length: times }, () => entries.slice(0, whole))
  return [...rounds.flat(), ...entries.slice(whole)]
}
