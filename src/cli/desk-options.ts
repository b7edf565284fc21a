import { type Command, Option } from 'commander'
import { configurationName } from './desk/find-configuration.js'
import { suppressionsName } from './desk/suppressions-file.js'
import { named } from './named.js'

/** What is said on the command line about a newsroom's settings and decisions. */
export interface DeskOptions {
  /** A file for all articles; false for none. */
  readonly config?: string | false
  /** Path of the suppressions file. */
  readonly suppressions?: string
  readonly suppress?: boolean
  /** Why findings are suppressed. */
  readonly reason?: string
  readonly pruneSuppressions?: boolean
  /** A revision of git. */
  readonly changedSince?: string
}

/** Adds the options about a newsroom's settings and decisions. */
export function addDeskOptions(program: Command): void {
  const settings = 'Settings:'
  const findings = 'Living with findings:'
  const options: readonly [group: string, flags: string, description: string][] = [
    [settings, '--config <file>', `use this configuration, not the ${configurationName} nearest to each article`],
    [settings, '--no-config', 'use no configuration'],
    [findings, '--changed-since <revision>', 'let findings count on lines alone that changed since this git revision'],
    [findings, '--suppress', 'write all findings into the suppressions file, with a --reason'],
    [findings, '--reason <text>', 'why they are suppressed'],
    [findings, '--prune-suppressions', 'take out of the suppressions file what is not needed any more'],
    [findings, '--suppressions <file>', `the suppressions file (default: ${suppressionsName})`],
  ]
  for (const [group, flags, description] of options) {
    const option = new Option(flags, description).helpGroup(group)
    program.addOption(/<(?:file|revision)>/.test(flags) ? option.argParser(named) : option)
  }
}
