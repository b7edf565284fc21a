/**
 * A path as a relative reference of RFC 3986: forward slashes stay, all that is no letter, digit or mark of a URI is
 * percent-encoded, a colon in the first part of the path among them.
 */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
