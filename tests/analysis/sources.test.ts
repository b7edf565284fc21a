import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.js'
import { findNonResponses } from '../../src/analysis/non-responses.js'
import { resolveSources } from '../../src/analysis/sources.js'
import { readArticle } from '../../src/reading/read-article.js'
import { marked } from './marked.js'

function resolve(text: string) {
  const { article, surveyed, quotations, attributions } = marked(text)
  const silent = findNonResponses(surveyed, attributions)
  return resolveSources(article, surveyed, quotations, attributions, silent)
}

/** The sources behind each marked attribution, by the label they are known under. */
function speakers(text: string): string[] {
  const { sources, attributions } = resolve(text)
  const label = new Map(sources.map(each => [each.id, each.label]))
  return attributions
    .filter(each => each.carriedFrom === null)
    .map(each => each.sourceIds.map(id => label.get(id)).join(' + '))
}

const only = (text: string) => {
  const { sources } = resolve(text)
  expect(sources).toHaveLength(1)
  const [source] = sources
  if (!source) throw new Error('no source')
  return source
}

describe('people', () => {
  it('are one by full name, surname, title and pronoun', () => {
    expect(
      speakers(
        '[Sen. Mireille Ortolan, a Democrat of Vermont,] {said} no. [Ortolan] {added} that it was late. [The senator] {warned} of rain. [She] {left} open why.',
      ),
    ).toEqual(Array(4).fill('Sen. Mireille Ortolan'))
  })

  it('who share a surname stay apart', () => {
    expect(
      speakers(
        '[Imre Valdt] {said} yes. [His wife, Petra Valdt,] {said} no. [Mr. Valdt] {sighed}. [Mrs. Valdt] {laughed}.',
      ),
    ).toEqual(['Imre Valdt', 'Petra Valdt', 'Imre Valdt', 'Petra Valdt'])
    expect(
      speakers(
        'Martin Coyle Sr. ran the mill with his son, Hugh Coyle. [The elder Coyle] {said} yes. [The younger Coyle] {said} no.',
      ),
    ).toEqual(['Martin Coyle Sr.', 'Hugh Coyle'])
  })

  it('of one state are told apart by their parties', () => {
    expect(
      speakers(
        'Sen. Ada Quill, D-Ohio, met Rep. Bo Voss, R-Ohio. [The Ohio Democrat] {said} yes. [The Ohio Republican] {said} no.',
      ),
    ).toEqual(['Sen. Ada Quill', 'Rep. Bo Voss'])
  })

  it('who are named only later are named', () => {
    expect(
      speakers('[A nurse] {said} the alarm was off. [The nurse, Blessing Okon,] {said} she had reported it.'),
    ).toEqual(['Blessing Okon', 'Blessing Okon'])
  })

  it('who speak jointly are two sources, and “they” both of them', () => {
    expect(speakers('[Ada Quill and Tomas Brandt] {said} the pump failed. [They] {blamed} rust.')).toEqual([
      'Ada Quill + Tomas Brandt',
      'Ada Quill + Tomas Brandt',
    ])
  })

  it('are told apart by their pronouns', () => {
    expect(
      speakers(
        'Elaine Porter met Simon Achebe on Tuesday. [She] {said} the stalls should go. [He] {said} they should stay.',
      ),
    ).toEqual(['Elaine Porter', 'Simon Achebe'])
  })

  it('keep a name that is also a common noun', () => {
    expect(
      speakers('[Mayor Jo Love] {said} it was over. Love did not linger. [Love] {added} that it was late.'),
    ).toEqual(['Mayor Jo Love', 'Mayor Jo Love'])
  })

  it('in a headline are those of the article', () => {
    expect(
      speakers(
        '[Brandt] {Says} the Harbor Plan Is Dead\n\nHarbor chief [Tomas Brandt] {said} on Monday that nobody wanted it.',
      ),
    ).toEqual(['Tomas Brandt', 'Tomas Brandt'])
  })
})

describe('unnamed sources', () => {
  it('are counted as printed', () => {
    expect(only('[Four people briefed on the plan] {said} it was dead.')).toMatchObject({
      class: 'unnamed-person',
      count: 4,
      name: null,
    })
    expect(only('[Officials] {said} it was dead.')).toMatchObject({ class: 'unnamed-person', count: 'many' })
    expect(only('[A dozen engineers] {said} it was dead.')).toMatchObject({ class: 'unnamed-person', count: 12 })
    expect(only('[Two dozen engineers] {said} it was dead.')).toMatchObject({ class: 'unnamed-person', count: 24 })
    expect(only('[Several dozen engineers] {said} it was dead.').count).toBe('many')
  })

  it('that are somebody’s kin are particular people', () => {
    const people = { class: 'unnamed-person', count: 'many' }
    expect(only('Ada Quill runs the ferry. [Her cousins] {said} it was late.')).toMatchObject(people)
    expect(only('Ada Quill runs the ferry. [Her brothers-in-law] {said} it was late.')).toMatchObject(people)
  })

  it('that are a part of a group are marked as one', () => {
    const { sources } = resolve(
      '[Four sources briefed on the plan] {said} it was dead. [Two of the sources] {said} it had died in May.',
    )
    expect(sources.map(each => [each.count, each.subsetOf])).toEqual([
      [4, null],
      [2, 'S1'],
    ])
    expect(sources[1]?.basisOfKnowledge?.text).toBe('briefed on the plan')
  })

  it('that are said to be others stay apart', () => {
    const { sources } = resolve(
      '[One official] {said} yes. [Another official] {said} no. [A separate senior official] {shrugged}.',
    )
    expect(sources.map(each => each.distinctFrom)).toEqual([[], ['S1'], ['S1', 'S2']])
  })

  it.each([
    ['An Ohio official', 'The Iowa official'],
    ['An education minister', 'The finance minister'],
  ])('that are of another state or field stay apart: %s, %s', (one, other) => {
    expect(speakers(`[${one}] {said} yes. [${other}] {said} no.`)).toEqual([one, other])
  })

  it('are whom a clause about somebody else tells of', () => {
    expect(only('Several officers who served under [Quill] {said} the ship was lost.').label).toBe('Several officers')
  })

  it('are labelled without the day on which they spoke', () => {
    expect(only('[Rebels in the hills on Sunday] {confirmed} the raid.').label).toBe('Rebels in the hills')
    expect(only('[Figures released on Sunday] {show} a fall.').label).toBe('Figures released on Sunday')
  })

  it('come back as “the person”, and both as “both”', () => {
    expect(speakers('[A person close to the board] {said} yes. [The person] {said} it was urgent.')).toEqual([
      'A person close to the board',
      'A person close to the board',
    ])
    expect(speakers('[One aide] {said} yes. [Another aide] {said} no. [Both aides] {asked} for tea.')[2]).toBe(
      'One aide + Another aide',
    )
    expect(only('Two farmers stood outside. [Both] {said} the dam was old.').label).toBe('Two farmers')
    expect(only('[Three aides] {said} it was lost. [All three] {asked} for tea.').label).toBe('Three aides')
  })

  it('come back by the noun that a sentence without their words brought them in by', () => {
    expect(only('A Western official was more cautious. [The official] {said} it was early.').label).toBe(
      'A Western official',
    )
  })

  it('are lawyers who speak for the body whose they are', () => {
    expect(only('[Lawyers for the shipping company] {said} the claim was void.')).toMatchObject({ spokesperson: true })
    expect(only('[A lawyer with decades at the Kelmar Assizes] {said} it was old.').affiliation).toBeNull()
  })

  it('are spokespersons of the body they speak for', () => {
    expect(only('[A spokeswoman for Fennel Bank] {said} it was open.')).toMatchObject({
      spokesperson: true,
      count: 1,
      affiliation: { text: 'Fennel Bank' },
    })
  })

  it('are no experts in general', () => {
    expect(only('[Many experts] {said} it was dead.')).toMatchObject({ class: 'collective', count: 'many' })
  })
})

describe('an ordinal', () => {
  it('counts nobody: the third person is one', () => {
    const source = only('[The third person, speaking on condition of anonymity,] {said} the date had slipped.')
    expect([source.class, source.count]).toEqual(['unnamed-person', 1])
  })

  it('is a share where no noun follows', () => {
    expect(only('[A third of the tenants] {said} they would stay.').class).toBe('collective')
  })
})

describe('bodies, texts and outlets', () => {
  it('are found again by acronym and short form', () => {
    expect(speakers('[The Coastal Safety Board] {said} yes. [The CSB] {said} no. [The board] {waited}.')).toEqual([
      'The Coastal Safety Board',
      'The Coastal Safety Board',
      'The Coastal Safety Board',
    ])
  })

  it('are found again by a noun spelled in another way, and by “they” and “another”', () => {
    expect(speakers('The Kelmar Relief Organization opened in May. [The organisation] {said} it was full.')).toEqual([
      'The Kelmar Relief Organization',
    ])
    expect(only('The emails were sent in May. [They] {show} that the board knew.').label).toBe('The emails')
    const { sources } = resolve('[One study] {found} that the kelp was thin. [Another] {found} that it was thick.')
    expect(sources.map(each => each.class)).toEqual(['document', 'document'])
  })

  it('are not the people who serve them', () => {
    expect(only('[Fennel Bank lawyers] {said} it was open.').class).toBe('unnamed-person')
    expect(only('[The coast guard] {said} it was open.').class).toBe('organization')
  })

  it('are told by their nouns', () => {
    expect(only('[A court filing] {shows} the debt.').class).toBe('document')
    expect(only('[The Harbor Tribune] {reported} the debt.').class).toBe('media')
    expect(only('[Privacy and housing advocates] {deplored} the debt.').class).toBe('collective')
  })

  it.each([
    ['[The Harbor Tribune] {has learned} that it was sold.', 'author'],
    ['[The Tribune] {has learned} that it was sold.', 'author'],
    ['[The Orrel Tribune] {reported} that it was sold.', 'media'],
  ])('that publish the article are its author: %s', (text, kind) => {
    const { article, surveyed, quotations, attributions } = marked(text)
    const own = { ...article, metadata: { ...article.metadata, outlet: 'The Harbor Tribune' } }
    expect(resolveSources(own, surveyed, quotations, attributions, []).sources[0]?.class).toBe(kind)
  })
})

describe('description', () => {
  it('takes title, affiliation and justification from beside the name', () => {
    const source = only(
      '[Ingrid Solberg, chief economist at Osterby Bank, who grew up on the docks,] {said} wages would lag.',
    )
    expect(source.title?.text).toBe('chief economist at Osterby Bank')
    expect(source.affiliation?.text).toBe('Osterby Bank')
    expect(source.justification?.text).toBe('who grew up on the docks')
  })

  it('takes the name beside a common noun for the body', () => {
    const [source] = resolve('[A spokesman for the contractor, Dredge & Sons,] {said} the weir was open.').sources
    expect(source?.affiliation?.text).toBe('Dredge & Sons')
  })

  it('finds it at another mention', () => {
    const { sources } = resolve(
      '[Solberg] {said} wages would lag. The talk was given by Ingrid Solberg, a labor historian.',
    )
    expect(sources[0]?.title?.text).toBe('labor historian')
  })

  it('keeps the words on anonymity and the motive in them', () => {
    const source = only('[An aide, who spoke on the condition of anonymity because the talks were private,] {said} no.')
    expect(source.anonymity.reason?.text).toBe('who spoke on the condition of anonymity because the talks were private')
    expect(source.anonymity.motive?.text).toBe('because the talks were private')
  })

  it('knows a motive before the words on the name', () => {
    const { anonymity } = only('[A nurse who, fearing reprisals, asked not to be named,] {said} no.')
    expect(anonymity.reason?.text).toBe('who, fearing reprisals, asked not to be named')
    expect(anonymity.motive?.text).toBe('fearing reprisals')
  })

  it('knows a reason without a motive', () => {
    const source = only('Speaking on condition of anonymity, [a cabinet member] {said} the vote was close.')
    expect(source.anonymity.reason?.text).toBe('Speaking on condition of anonymity')
    expect(source.anonymity.motive).toBeNull()
  })

  it('takes no other use of the word for a reason', () => {
    expect(only('[A member of Gamblers Anonymous] {said} no.').anonymity.reason).toBeNull()
  })

  it('ends where the source ends, comma or none', () => {
    const [source] = resolve('[Ada Quill, who sits on the harbor panel] {pointed to} the contract.').sources
    expect(source?.justification?.text).toBe('who sits on the harbor panel')
  })

  it('says nothing of a group by its other half', () => {
    const [source] = resolve('[A dozen former and current clerks and advisers] {said} it was lost.').sources
    expect(source?.justification).toBeNull()
  })

  it('takes no capital at the beginning of a sentence for the name of a body', () => {
    const [source] = resolve(
      '[Harbor pilots] {said} the light was out. [Fennel pilots] {said} Fennel had paid.',
    ).sources
    expect(source?.affiliation).toBeNull()
  })

  it.each(['Retired', 'Former', 'Ex'])('takes “%s” before a body for no part of its name', tenure => {
    expect(only(`[${tenure} Kelmar Navy Capt. Ada Quill] {said} no.`).affiliation?.text).toBe('Kelmar Navy')
  })

  it('takes no body for the own one that a clause behind the post names', () => {
    const text = '[Josie Vale, head of research for the group that wrote the Osterby Survey,] {said} it was sound.'
    expect(resolve(text).sources[0]?.affiliation?.text ?? null).toBeNull()
  })
})

describe('what goes on and what is passed on', () => {
  it('carries a quotation over to the next paragraph', () => {
    const { attributions } = resolve(
      'Baker [Luc Perrin] {blamed} the price of butter.\n\n“You cannot make a croissant without it.”',
    )
    expect(attributions.map(each => each.carriedFrom)).toEqual([null, attributions[0]?.id])
    expect(attributions[1]).toMatchObject({ cue: [], source: [], sourceIds: ['S1'] })
    expect(attributions[1]?.certainty).toBeLessThan(attributions[0]?.certainty ?? 0)
  })

  it('gives the answers of an interview to whom its introduction names', () => {
    const { attributions } = resolve(
      'Keeper [Ada Quill] {spoke} of the tower.\n\nQ. How old is it?\n\nA. It is old.\n\nQ. Who lit it?\n\nA. The harbor board.',
    )
    expect(attributions.map(each => each.sourceIds)).toEqual([['S1'], ['S1'], ['S1']])
  })

  it('knows an interview without labels by its introduction, unless that names the writer', () => {
    const text = [
      'Ada Quill inspects dikes.',
      'Would you trust the dike?',
      'I would not. It has leaked since 1931.',
      'Where would you put the money?',
      'I would mend the school.',
      'What would you tell the board?',
      'I told it that I would wait.',
    ].join('\n\n')
    const article = readArticle('dike.txt', Buffer.from(text))
    const namedBeside = (writer: string) => {
      const { sources } = analyse({ ...article, metadata: { ...article.metadata, byline: [writer] } })
      return sources.filter(each => each.class === 'named-person').map(each => each.label)
    }
    expect(namedBeside('Lorcan Petty')).toEqual(['Ada Quill'])
    expect(namedBeside('Ada Quill')).toEqual([])
  })

  it.each(['Agencies', 'Malcolm A'])('takes “A.” for an answer where %s wrote', writer => {
    const text =
      'Keeper Ada Quill spoke of the tower.\n\nQ. How old is it?\n\nA. It is old.\n\nQ. Who lit it?\n\nA. The board.'
    const article = readArticle('tower.txt', Buffer.from(text))
    const { attributions } = analyse({ ...article, metadata: { ...article.metadata, byline: [writer] } })
    expect(attributions.map(each => each.sourceIds)).toEqual([['S1'], ['S1'], ['S1']])
  })

  it('gives a quoted line that stands for a heading to who says its words below, or to nobody', () => {
    const carried = (line: string, below: string) => {
      const text = `“She was a lovely cook,” Maud Trewin said.\n\n${line}\n\n${below}`
      const { sources, attributions } = analyse(readArticle('storm.txt', Buffer.from(text)))
      const found = attributions.filter(each => each.carriedFrom !== null)
      return found.flatMap(each => each.sourceIds.map(id => sources.find(source => source.id === id)?.name))
    }
    const below = '“If you are at home, get out now,” Ravi Dhanraj said on Monday.'
    expect(carried('‘Get out now’', below)).toEqual(['Ravi Dhanraj'])
    expect(carried('‘Get out now’', 'The river rose.')).toEqual([])
    expect(carried('“She fed us all for years and never once complained.”', 'The river rose.')).toEqual(['Maud Trewin'])
  })

  it('knows the turns of an interview by the names and the initials of its writer and of who answers', () => {
    const lines = [
      'By Lorcan Petty',
      'Ada Sorel-Quill inspects bridges.',
      'Lorcan Petty: How did it begin?',
      'Ada Sorel-Quill: I thought that I would be a dentist.',
      'LP: And the owners?',
      'AS-Q: They told me it was sound. I said that I would see.',
      'LP: And now?',
      'AS: I believe that it will last.',
    ]
    const article = readArticle('inspector.txt', Buffer.from(lines.join('\n\n')))
    const { sources, attributions } = analyse(article)
    const said = (from: string) => {
      const at = article.text.indexOf(from)
      const found = attributions.filter(({ source: [source] }) => source?.start === at)
      return found.flatMap(each => each.sourceIds.map(id => sources.find(source => source.id === id)?.label))
    }
    expect(['I said', 'I believe'].map(said)).toEqual([['Ada Sorel-Quill'], ['Ada Sorel-Quill']])
    expect(sources.filter(each => each.class === 'organization')).toEqual([])
  })

  it('carries free indirect speech over, and no narration', () => {
    const carried = (text: string) => resolve(text).attributions.filter(each => each.carriedFrom !== null).length
    expect(carried('[Peg Munro] {said} the seals came early. She would count them again in March.')).toBe(1)
    expect(carried('[Peg Munro] {said} the seals came early. The island lies nine miles out.')).toBe(0)
  })

  it('links what a source relays to whose words they are', () => {
    const { sources, attributions } = resolve(
      '[Gil Torres] {said} the owner, Beth Crane, had told him to skip the test.',
    )
    expect(attributions[0]?.relays.map(id => sources.find(each => each.id === id)?.name)).toEqual(['Beth Crane'])
    expect(resolve('[Gil Torres] {said} he saw Beth Crane skip the test.').attributions[0]?.relays).toEqual([])
    expect(speakers('[Gil Torres] {told} aides that he was angry, Ms. Crane said, and that he would resign.')).toEqual([
      'Crane',
    ])
  })

  it('says that two were named together only where they were', () => {
    const reasons = (text: string) => resolve(text).attributions.at(-1)?.because
    const two = '“Neither company” are the two named together before'
    expect(reasons('[Quill Foods and the Harbor Board] {said} yes. [Neither company] {said} no.')).toEqual([two])
    expect(reasons('The fire went out. [Neither company] {said} no.')).not.toContain(two)
  })

  it('gives its reasons in words', () => {
    const { attributions } = resolve('[Ada Quill] {said} yes. [She] {said} it twice.')
    expect(attributions[1]?.because).toEqual(['“she” is the person most in view before it'])
  })
})

it.each([
  ['a text', 'Quill ahead, poll finds', 'Quill leads, according to a poll released on Monday by Varde College.'],
  ['people', 'Quill will resign, officials say', 'Ben Quill will resign in May, two senior officials said on Monday.'],
  [
    'sources',
    'Quill will resign, sources say',
    'Ben Quill will resign in May, two people briefed on it said on Monday.',
  ],
  [
    'a class of people',
    'Mission hid report, diplomats say',
    'The mission hid a report, three diplomats said on Friday.',
  ],
  ['allies', 'Quill allies accuse rival', 'Allies of the mayor have accused a rival of lying. Ben Quill wept.'],
])('takes %s of a headline for what the story tells more of', (_, headline, story) => {
  const { sources } = analyse(readArticle('story.md', Buffer.from(`# ${headline}\n\n${story}\n`)))
  expect(sources.map(({ mentions }) => mentions.length)).toEqual([2])
  expect(sources[0]?.label).toMatch(
    /^(?:a poll .* College|two senior officials|two people briefed on it|three diplomats|Allies of the mayor)$/,
  )
})

it('keeps sources of a headline apart from one person, and allies from allies of another', () => {
  const count = (headline: string, story: string) =>
    analyse(readArticle('story.md', Buffer.from(`# ${headline}\n\n${story}\n`))).sources.length
  expect(count('Quill will resign, sources say', 'Ben Quill will resign in May, one person briefed on it said.')).toBe(
    2,
  )
  expect(count('Quill allies accuse rival', 'Allies of Ada Voss have accused a rival of lying. Ben Quill wept.')).toBe(
    2,
  )
})

it('takes whose husband signs for who signs, but not behind the clause', () => {
  expect(
    speakers('[Ada Quill, whose husband] {denied} the charge, left. [Ada Quill, whose husband left,] {said} so.'),
  ).toEqual(['whose husband', 'Ada Quill'])
})

it('takes nobody who is asked for who asks, but the one behind “by”', () => {
  expect(
    speakers('[Imre Valdt], when {asked} if he was ill, left. He nodded when {asked} by [Ada Quill] if he was.'),
  ).toEqual(['', 'Ada Quill'])
})

it('survives an article without attributions, and attributions without sources', () => {
  expect(resolve('Nobody came.')).toEqual({ sources: [], attributions: [], nonResponses: [] })
  expect(resolve('It {was said} that nobody came.').attributions[0]?.sourceIds).toEqual([])
})

it('survives thousands of sentences that tell of one person', () => {
  expect(speakers(`A man came. ${'He ran. '.repeat(10_000)}[He] {said} so.`)).toHaveLength(1)
})
