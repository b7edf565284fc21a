import { type Body, type Person, PRINTINGS } from '../../survey/directory/named.js'
import { lastNameBefore, nextName } from '../../survey/names/in-order.js'
import type { Name } from '../../survey/names/name.js'
import { hasVerb } from '../../survey/words/token-row.js'
import { wordAt } from '../../survey/words/words-at.js'
import type { Scene } from '../scene/scene.js'

/** The bodies that stand beside somebody's name: "Ada Quill of the Harbor Compact", "Compact president Ada Quill". */
export function bodiesBeside(scene: Scene, { names }: Person): Body[] {
  return names
    .slice(0, PRINTINGS)
    .flatMap(name => [bodyBehind(scene, name), bodyBefore(scene, name)])
    .filter(body => body !== null)
}

/** How far behind a name, in tokens, its body can be: "Ada Quill, the executive director of the Harbor Compact". */
const REACH = 10

function bodyBehind({ row, directory: { names, of } }: Scene, name: Name): Body | null {
  const next = nextName(names, name.to)
  if (!next || next.from - name.to > REACH || row.sentence[next.from] !== row.sentence[name.from]) return null
  const preposition = row.lower[next.from - 1] === 'the' ? next.from - 2 : next.from - 1
  if (preposition < name.to || !/^(?:of|for|at|from|with)$/.test(wordAt(row, preposition))) return null
  if (hasVerb(row, { from: name.to, to: preposition })) return null
  return asBody(of.get(next))
}

function bodyBefore({ row, directory: { names, of } }: Scene, name: Name): Body | null {
  const before = lastNameBefore(names, name.from)
  const between = before ? row.tokens.slice(before.to, name.from) : []
  const isPost = between.length > 0 && between.length < REACH && between.every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos))
  return before && isPost ? asBody(of.get(before)) : null
}

const asBody = (named: Body | Person | undefined): Body | null => (named?.kind === 'body' ? named : null)
