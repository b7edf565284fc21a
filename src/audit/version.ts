import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** The version of this package, as its package.json states it. */
export function toolVersion(): string {
  return (load('attribution-audit/package.json') as { version: string }).version
}
