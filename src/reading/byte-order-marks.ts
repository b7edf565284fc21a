/** How many byte order marks a file begins with: one, mostly, two where a program added its own. No parser counts them. */
export function byteOrderMarks(file: string): number {
  let marks = 0
  while (file[marks] === '\uFEFF') marks++
  return marks
}
