import { nearest } from '../audit/configuration/nearest.js'
import { explain } from '../rules/explain.js'
import { rules } from '../rules/index.js'
import { complain } from './complain.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { Problem } from './problem.js'
import type { Streams } from './streams.js'

/** Prints a rule's documentation, or one line for each rule where no id is given. */
export function explainRule(id: string | undefined, streams: Streams): ExitStatus {
  if (id === undefined) {
    const column = Math.max(...rules.map(rule => rule.id.length)) + 2
    streams.stdout.write(rules.map(rule => `${rule.id.padEnd(column)}${rule.title}\n`).join(''))
    return exitStatus.clean
  }
  const rule = rules.find(candidate => candidate.id === id)
  if (rule === undefined) {
    const known = rules.map(candidate => candidate.id)
    complain(new Problem(`"${id}" is no rule. ${nearest(id, known)}`), streams)
    return exitStatus.trouble
  }
  streams.stdout.write(explain(rule))
  return exitStatus.clean
}
