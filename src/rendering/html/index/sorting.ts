/**
 * What script adds to an index that reads without it: the columns of the table of articles sort, numbers from the
 * largest, words from the first. Text of the page rather than a module: the page's policy allows it by its digest.
 */
export const SORTING = `
const table = document.querySelector('.articles')
const heads = [...table.tHead.rows[0].cells]
const [body] = table.tBodies
heads.forEach((head, column) => {
  const numeric = head.matches('.count, .share')
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => {
    const descending = head.ariaSort ? head.ariaSort === 'ascending' : numeric
    for (const other of heads) other.ariaSort = null
    head.ariaSort = descending ? 'descending' : 'ascending'
    const key = row => row.cells[column].dataset.sort
    const compare = (a, b) => (numeric ? a - b : a.localeCompare(b))
    const rows = [...body.rows].sort((a, b) => compare(key(a), key(b)))
    body.append(...(descending ? rows.reverse() : rows))
  })
})
`
