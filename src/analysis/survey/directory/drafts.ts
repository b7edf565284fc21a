import type { Name } from '../names/name.js'
import type { TokenRow } from '../words/token-row.js'
import { surnameOf } from './generations.js'
import { acronymBehind, acronyms } from './initials.js'
import type { Draft } from './named.js'
import { titleOf } from './namesakes.js'
import { addPrinting } from './printed-near.js'
import { choose, genderOf } from './same-name.js'
import { sexesPrinted } from './sexes-printed.js'

/** Among how many who share a word of their names the one that a name means is looked for. */
const MOST_NAMESAKES = 40

/** The people and bodies of an article while its names are being placed. */
interface Drafts {
  readonly all: Draft[]
  readonly of: Map<Name, Draft>
  readonly place: (name: Name, kind: Draft['kind']) => void
}

/** An empty directory, in which names are placed one by one. */
export function openDrafts(row: TokenRow, names: readonly Name[]): Drafts {
  const sexes = sexesPrinted(names)
  const all: Draft[] = []
  const of = new Map<Name, Draft>()
  const byWord = new Map<string, Draft[]>()
  return { all, of, place }

  /** Gives a name to whom it means, or to somebody new. */
  function place(name: Name, kind: Draft['kind']): void {
    const lone = name.words.length === 1 && name.courtesy === null && name.title === null
    const gender = sexes.get(surnameOf(name)) ?? genderOf(name)
    const draft = choose(namesakes(name), name, kind, lone, row, gender) ?? open(name, kind)
    if (name.from < draft.first.from) draft.first = name
    if (name.words.length > draft.words.length) draft.words = name.words
    draft.names.push(name)
    draft.titles.add(titleOf(row, name))
    if (name.nickname) draft.nicknames.add(name.nickname)
    const acronym = acronymBehind(row, name)
    if (acronym !== null && draft.kind === 'body') {
      draft.nicknames.add(acronym)
      index(acronym, draft)
    }
    addPrinting(draft.printings, name.from)
    draft.calledBySurname ||= lone && surnameOf(draft) === name.words[0]
    if (kind === 'outlet' && draft.kind === 'body') draft.kind = kind
    draft.gender ??= gender
    of.set(name, draft)
    for (const word of name.words) index(word, draft)
    const [word = ''] = name.words
    if (lone && word.includes('.')) index(word.replaceAll('.', ''), draft)
  }

  function namesakes({ words }: Name): Draft[] {
    return [...new Set([...words, words.join('')].flatMap(word => byWord.get(word) ?? []))]
  }

  function open(first: Name, kind: Draft['kind']): Draft {
    const { words } = first
    const draft: Draft = {
      kind,
      words,
      names: [],
      first,
      titles: new Set(),
      nicknames: new Set(),
      printings: new Map(),
      calledBySurname: false,
      gender: null,
    }
    all.push(draft)
    if (kind !== 'person' && kind !== 'place') for (const each of acronyms(words)) index(each, draft)
    return draft
  }

  function index(word: string, draft: Draft): void {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [draft])
    else if (list.length < MOST_NAMESAKES && !list.includes(draft)) list.push(draft)
  }
}
