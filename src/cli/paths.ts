import { posix, relative, resolve, sep } from 'node:path'
import { slashes } from '../audit/configuration/slashes.js'
import { extensionOf } from '../reading/format.js'

/** Relative to the working folder, with forward slashes; `.` for itself. */
export const fromHere = (path: string): string => slashes(relative(process.cwd(), resolve(path))) || '.'

/** `court` of `court.md`. */
export const withoutExtension = (name: string): string => name.slice(0, name.length - extensionOf(name).length)

/** Whether a path is a folder's or leads into it. */
export function isInside(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`)
}

/**
 * The folder, as an absolute path, below which everything lies that a glob matches: `drafts` of `drafts/{a,b/c}.md`.
 * The folders that it leads back out of are left out first, as the matching does: `a/[b]/../x.md` is `a/x.md`.
 */
export function baseOf(pattern: string): string {
  const path = posix.normalize(pattern)
  const [fixed = ''] = path.split(/[*?[{(\\]/, 1)
  return resolve(path.slice(0, fixed.lastIndexOf('/') + 1))
}
