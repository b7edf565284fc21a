import { sep } from 'node:path'

/** A path with forward slashes. */
export const slashes = (path: string): string => path.split(sep).join('/')
