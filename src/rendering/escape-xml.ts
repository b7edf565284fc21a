import { visible } from './visible.js'

const MARK_UP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** The text as XML shows it, in content and in attributes, in one line. What no XML may hold is named (`visible`). */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, character => MARK_UP[character] as string)
}
