/** Something the user has to mend: bad usage, an input that cannot be read, an output that cannot be written. */
export class Problem extends Error {
  override name = 'Problem'
}

/** The problem that work ends in, or none. What else goes wrong is a fault of the program, and goes on as one. */
export async function problemsOf(work: Promise<void>): Promise<readonly Problem[]> {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file is in the way',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the symbolic links go round in circles',
}

/** The operating system's error in words. */
export function causeOf(error: unknown): string {
  const code = codeOf(error)
  return causes[code] ?? (code || (error instanceof Error ? error.message : String(error)))
}

/** What the operating system calls an error, `ENOENT`; empty for errors of others. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether an error says that there is no file at a path. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
