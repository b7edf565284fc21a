/** Columns of a trace. */
export const WIDTH = 100

/** One column a UTF-16 unit: what would move the cursor or turn the line is shown as a replacement character. */
export const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, found => '\uFFFD'.repeat(found.length))
