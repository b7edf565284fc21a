/**
 * `exp` and `log` from additions and multiplications alone. `Math.exp` and `Math.log` may differ in their last digit
 * from one platform to another, and learned weights and certainties must not.
 */
const LOG2_E = Math.LOG2E
const LN2 = Math.LN2
const LOWEST = -700
const HIGHEST = 700
const powersOfTwo = new Float64Array(2 * 1023 + 1)
for (let k = 0, up = 1, down = 1; k <= 1023; k++, up *= 2, down /= 2) {
  powersOfTwo[1023 + k] = up
  powersOfTwo[1023 - k] = down
}

/** e to the power of x, which is bounded to ±700: nothing over- or underflows. */
export function exp(x: number): number {
  const bounded = x < LOWEST ? LOWEST : Math.min(x, HIGHEST)
  const k = Math.round(bounded * LOG2_E)
  const r = bounded - k * LN2
  const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))))
  return series * powersOfTwo[1023 + k]!
}

/** Natural logarithm of a positive number. */
export function log(x: number): number {
  let k = 0
  let m = x
  while (m > 1.5 && k < 1100) {
    m /= 2
    k++
  }
  while (m < 0.75 && k > -1100) {
    m *= 2
    k--
  }
  // atanh series on (m - 1) / (m + 1), at most 0.2 in size
  const z = (m - 1) / (m + 1)
  const z2 = z * z
  const series = 1 + z2 * (1 / 3 + z2 * (1 / 5 + z2 * (1 / 7 + z2 * (1 / 9 + z2 * (1 / 11 + z2 / 13)))))
  return k * LN2 + 2 * z * series
}

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + exp(-x))
