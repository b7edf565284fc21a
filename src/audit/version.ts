import { readFileSync } from 'node:fs'

let version: string | undefined

/** The version of this package, as its package.json states it, which lies two folders above both `src/` and `dist/`'s. */
export function toolVersion(): string {
  version ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version
  return version
}
