import type { Element } from 'hast'

/** Elements that hold no prose of an article, or are about it. Origin: the HTML standard. */
const elements = new Set(
  (
    'aside audio button canvas datalist dialog embed figure footer head iframe input label map math ' +
    'menu meter nav noscript object optgroup option picture progress script select style svg template textarea title video'
  ).split(' '),
)

/** Roles of what is no part of an article. Origin: WAI-ARIA. */
const roles = new Set(
  'alert banner complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(' '),
)

/**
 * Words of class names and ids that page designers give to what stands around an article or in its way. Origin: the
 * pages of news sites, from general knowledge; written down for this project.
 */
const names = new Set(
  (
    'ad ads adslot advert advertisement advertising alsoread banner bio breadcrumb breadcrumbs byline caption captions ' +
    'comment comments consent cookie cookies copyright credit credits cta disqus donate donation footer gdpr hidden masthead menu ' +
    'modal mostread nav navbar navigation newsletter outbrain pagination popup promo promotion pullquote readmore ' +
    'recirc recirculation recommendation recommendations recommended related screenreader share sharing sharebar sidebar signup ' +
    'skip social sponsor sponsored subscribe subscription taboola tags teaser toolbar topics trending widget'
  ).split(' '),
)

/** Is the element there for the page and not for the article? */
export function isFurniture({ tagName, properties }: Element): boolean {
  const { role, hidden, ariaHidden, style } = properties
  if (elements.has(tagName) || (typeof role === 'string' && roles.has(role))) return true
  if ((hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true') return true
  return typeof style === 'string' && /(?:display:\s{0,9}none|visibility:\s{0,9}hidden)/i.test(style)
}

/** Does its name say that an element is furniture? Whole pages stand in such elements, too: in a form, in a widget. */
export function isNamedFurniture({ tagName, properties: { className, id } }: Element): boolean {
  return tagName === 'form' || tagName === 'fieldset' || namesOf(className, id).some(name => names.has(name))
}

/** "article__related-links" is made of "article", "related" and "links"; "has-sidebar" tells of another element. */
function namesOf(...values: readonly unknown[]): string[] {
  return values
    .flat()
    .filter(value => typeof value === 'string')
    .filter(value => !/^(?:has|no|with|without|js|is|not|category|tag|single)[-_]/.test(value))
    .flatMap(value => value.slice(0, 100).split(/[-_]+|(?<=[a-z])(?=[A-Z])/))
    .map(word => word.toLowerCase())
}
