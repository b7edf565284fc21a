import { readdir } from 'node:fs'
import type { FileSystemAdapter } from 'tinyglobby'
import { fromHere } from './paths.js'
import { causeOf, isMissing, Problem } from './problem.js'

type Listed = (error: Error | null, ...entries: unknown[]) => void

/** How a search lists folders, and those that it could not list: the search itself passes over them in silence. */
export function listing(): { readonly fs: FileSystemAdapter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const list = new Proxy(readdir, {
    apply(target, self, [folder, options, listed]: [string, object, Listed]) {
      const withProblem: Listed = (error, ...entries) => {
        if (error !== null && !isMissing(error)) problems.push(unread(folder, error))
        listed(error, ...entries)
      }
      return Reflect.apply(target, self, [folder, options, withProblem])
    },
  })
  return { fs: { readdir: list }, problems }
}

const unread = (folder: string, error: Error) =>
  new Problem(`${fromHere(folder)}: cannot be read: ${causeOf(error)}. Mend that, or leave it out.`)
