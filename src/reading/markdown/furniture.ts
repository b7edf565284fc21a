import type { Nodes, Paragraph, Parents } from 'mdast'

/** CommonMark has no tables: they are paragraphs whose second line is a rule. */
export function isTable({ children: [first] }: Paragraph): boolean {
  if (first?.type !== 'text') return false
  const [head = '', rule = ''] = first.value.split(/\r\n|\n|\r/, 2)
  return head.includes('|') && rule.includes('-') && /^[\s:|-]+$/.test(rule)
}

/** Nor captions: they are what stands in italics alone right below a picture, as `<figcaption>` does in HTML. */
export function isCaption({ children }: Paragraph, before: Nodes | undefined): boolean {
  const printed = children.filter(node => !isBlank(node))
  const above = printed.slice(0, -1)
  const isBelow = above.length > 0 ? above.every(isPicture) : before?.type === 'paragraph' && hasPicturesAlone(before)
  return isBelow && printed.at(-1)?.type === 'emphasis'
}

const hasPicturesAlone = ({ children }: Parents) =>
  children.some(isPicture) && children.every(node => isBlank(node) || isPicture(node))

const isBlank = (node: Nodes) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

const isPicture = (node: Nodes): boolean =>
  node.type === 'image' || node.type === 'imageReference' || (node.type === 'link' && hasPicturesAlone(node))
