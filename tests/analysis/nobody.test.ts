import { describe, expect, it } from 'vitest'
import { gatherClaims } from '../../src/analysis/claims.js'
import { resolveSources } from '../../src/analysis/sources.js'
import { marked } from './marked.js'

/** The table of sources of a text with its attributions marked. */
function table(text: string) {
  const { article, surveyed, quotations, attributions } = marked(text)
  const resolved = resolveSources(article, surveyed, quotations, attributions, [])
  const claims = gatherClaims(article, surveyed.row.sentences, resolved.attributions, resolved.sources, [])
  return { ...resolved, claims, labels: resolved.sources.map(each => each.label) }
}

describe('who stands in the table of sources', () => {
  it.each([
    ['[No one] {said} the weir was safe.', 'no one'],
    ['[Everyone] {knows} that the weir is old.', 'everyone'],
    ['[No delegates] {said} they would stay.', 'nobody of a kind'],
    ['[Zero delegates] {said} they would stay.', 'a number of people that is none'],
    ['[0 of the delegates] {said} they would stay.', 'none of a group'],
    ['[One] {would think} that the weir had been seen to.', '“one” as anybody'],
    ['If [a tenant] {asked} for a key, there was none.', 'somebody merely supposed'],
    ['As [the clock] {ticks on}, the weir gets no better.', 'a thing'],
    ['[The tenant] was called in and {told} that the weir was safe.', 'who was told something'],
    ['[The woman], {thought} to be a diver, left at noon.', 'somebody of whom others think so'],
    ['[Orrel Glass] {said} to seek a buyer', 'the same, in a headline'],
    ['He met [the mayor], who {was said} to be angry.', 'the same, behind “was”'],
    ['[The weir’s issues] {underscored} how little had been spent.', 'things'],
  ])('lists nobody for %s (%s)', text => {
    expect(table(text)).toMatchObject({ labels: [], claims: [] })
  })

  it.each([
    ['[One] {said} the weir was old.', 'One'],
    ['[The port] {said} the weir was old.', 'The port'],
    ['[The almanack] {says} that the weir was old.', 'The almanack'],
    ['The weir was old, {according to} [the almanack].', 'the almanack'],
    ['[The county’s inventory] {put} the leak at nine litres an hour.', 'The county’s inventory'],
    ['[Each side] {has published} a map of its own.', 'Each side'],
    ['It was what [many divers] {thought} to be a hoax.', 'many divers'],
  ])('lists who can be asked and what can be read: %s', (text, label) => {
    expect(table(text).labels).toEqual([label])
  })

  it('takes in the noun that a source stops before', () => {
    expect(table('[Multiple] {witnesses told} the board that the wall was wet.').labels).toEqual(['Multiple witnesses'])
  })

  it('labels a source by whole phrases', () => {
    expect(table('[The board that] {voted for} the weir met again.').labels).toEqual(['The board'])
    expect(table('[some people inside its Ortolan Bay] {headquarters to wonder} whether it was lost.').labels).toEqual([
      'some people inside its Ortolan Bay headquarters',
    ])
    expect(table('[officials with knowledge of the closed-door meeting] {said} it was short.').labels).toEqual([
      'officials with knowledge of the closed-door meeting',
    ])
  })

  it('calls the writer and the newsroom so', () => {
    expect(table('[I] {reported} that the weir was old.').labels).toEqual(['the writer (“I”)'])
    expect(table('[We] {asked} what readers feared.').labels).toEqual(['the newsroom (“we”)'])
    const { article, surveyed, quotations, attributions } = marked('[I] {reported} that the weir was old.')
    const signed = { ...article, metadata: { ...article.metadata, byline: ['Ada Quill', 'Bo Voss'] } }
    const { sources } = resolveSources(signed, surveyed, quotations, attributions, [])
    expect(sources.map(each => each.label)).toEqual(['Ada Quill and Bo Voss'])
  })

  it('takes more than a dozen for particular people', () => {
    const { sources } = table('The weir is old, {according to} [more than a dozen former and current clerks].')
    expect(sources).toMatchObject([{ class: 'unnamed-person', count: 'many' }])
  })

  it('lists counsel of one client once, whichever way the client is told', () => {
    expect(
      table('[The county attorneys] {said} the form was void. [Lawyers for the county] {asked} for a hearing.').labels,
    ).toEqual(['The county attorneys'])
  })
})
