/**
 * What script adds to a page that works without it: a choice made in the article does not move the page, the arrow keys
 * go from claim to claim and from source to source, Escape lets go, links open what is folded, and filters outlast a
 * reload. It reads nothing of the article but the page's own addresses. Text of the page rather than a module: the
 * page's policy allows it by the digest of these very characters.
 */
export const COMFORT = `
const all = selector => [...document.querySelectorAll(selector)]
const chosen = () => /^#(claim|source)-/.test(location.hash) && document.getElementById(location.hash.slice(1))
const still = hash => {
  const top = scrollY
  location.hash = hash
  scrollTo(scrollX, top)
}
let from = null
const letGo = () => {
  const was = chosen()
  still('#article')
  const back = was && was.matches('a') ? was : from
  if (back) back.focus({ preventScroll: true })
}
addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const hash = link.getAttribute('href')
  const inPlace = link.closest('#article') && hash.startsWith('#claim-')
  if (link.matches('.close, .close a') || (inPlace && hash === location.hash)) letGo()
  else if (inPlace || hash.startsWith('#source-')) {
    from = link
    still(hash)
  } else return
  event.preventDefault()
})
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const now = chosen()
  if (event.key === 'Escape' && now) letGo()
  else if (step && !event.target.closest('input, summary')) {
    const row = all(now && now.matches('.card') ? '.card' : '.number[id^="claim-"]')
    const next = row[now ? row.indexOf(now) + step : 0]
    if (!next) return
    event.preventDefault()
    if (next.matches('.card')) still('#' + next.id)
    else {
      location.hash = next.id
      next.focus({ preventScroll: true })
    }
  }
})
const unfold = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
  const folds = []
  for (let at = target; at; at = at.parentElement) if (at.matches('details:not([open])')) folds.push(at)
  if (folds.length === 0) return
  for (const fold of folds) fold.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', unfold)
unfold()
const boxes = all('#filters input')
try {
  const kept = (sessionStorage.getItem('filters') || '').split(' ')
  for (const box of boxes) box.checked = kept.includes(box.id)
  addEventListener('change', () => {
    sessionStorage.setItem('filters', boxes.filter(box => box.checked).map(box => box.id).join(' '))
  })
} catch {}
`
