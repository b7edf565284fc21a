import type { Gender } from '../../../english/titles.js'
import type { Body, Directory, Person } from '../../survey/directory/named.js'
import type { InName, Name } from '../../survey/names/name.js'
import type { NounPhrase } from '../../survey/phrases/noun-phrase.js'
import type { TokenRow } from '../../survey/words/token-row.js'
import type { Interview } from '../interview/interview.js'
import type { Entity } from './entity.js'
import type { Marks } from './marks.js'

/** A place where sources were resolved: what a pronoun further on can pick up. */
export interface Mention {
  readonly at: number
  readonly to: number
  readonly entities: readonly Entity[]
  readonly because: readonly string[]
}

/** Whom a phrase means, and why, in plain words. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly why: string
}

/** Tells whom a phrase means: handed to those who come upon another phrase on the way. */
export type Resolve = (scene: Scene, phrase: NounPhrase) => Resolution

/** Who is spoken of without having to be told of first. */
export type Role = 'house' | 'writer' | 'readers'

/** What a reader holds in mind while reading: grows in reading order. */
export interface Scene extends Marks {
  readonly row: TokenRow
  readonly directory: Directory
  /** The outlet that publishes the article, lower case, or null. */
  readonly house: string | null
  /** The interview that the article prints, or null. */
  readonly interview: Interview | null
  readonly entities: Entity[]
  readonly mentions: Mention[]
  readonly ofNamed: Map<Person | Body, Entity>
  readonly learnedGender: Map<Person, Gender>
  /** Whom a phrase that has been read means, by its first and last token. */
  readonly read: Map<string, readonly Entity[]>
  /** Once they are spoken of. */
  readonly roles: Map<Role, Entity>
  readonly bySurname: ReadonlyMap<string, readonly Person[]>
  readonly inName: InName
  readonly inHeadline: (at: number) => boolean
  /** What bodies, outlets and places are called in the article, lower case, and where. */
  readonly bodyNames: ReadonlyMap<string, readonly Name[]>
}
