import { describe, expect, it } from 'vitest'
import { readNoun } from '../../src/analysis/survey/words/noun-kinds.js'
import { bystanderNouns, workers } from '../../src/english/bystander-nouns.js'
import { insideNouns, memberNouns, publicPosts } from '../../src/english/inside-nouns.js'
import { kin, personalTies } from '../../src/english/kin.js'
import { epithets, femaleNouns, insiders, maleNouns, offices } from '../../src/english/person-nouns.js'
import { counsels, speakers } from '../../src/english/speaking-for.js'

/** What the epithets "icon" and "legend" mostly are. */
const ALSO_THINGS = ['icon', 'legend']

describe('whom a list takes for people, every sentence may be about', () => {
  const lists = {
    bystanderNouns,
    counsels,
    epithets,
    femaleNouns,
    insideNouns,
    insiders,
    kin,
    maleNouns,
    memberNouns,
    offices,
    personalTies,
    publicPosts,
    speakers,
    workers,
  }
  it.each(Object.entries(lists))('%s', (_name, list) => {
    const unknown = [...list].filter(noun => readNoun(noun).kind !== 'person' && !ALSO_THINGS.includes(noun))
    expect(unknown).toEqual([])
  })
})
