/*
 * Origin of the words: how newspapers and picture agencies mark and credit pictures, from general knowledge; written down
 * for this project.
 */

const label =
  /^[([]?(?:file )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|captions?|photo credit|image credit|photo illustration|video|watch)(?: (?:credits?|courtesy|illustration))?(?: (?:by|of|from))? ?[:|]/i
const courtesy =
  /^[([]?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video)(?: illustration)? (?:by|courtesy(?: of)?|via) \S/i
const agencyMark =
  /(?:\b(?:AP|Reuters|REUTERS|AFP|Getty|EPA) (?:Photo|Images|Pool)?\/|\bREUTERS\/\p{Lu}|\bAP Photo\b|\bGetty Images\b|\bAFP via Getty\b|\/(?:Getty|AFP|AP|Reuters|REUTERS|Shutterstock|Alamy)\b)/u

/**
 * Is it a picture's caption or credit: "FILE PHOTO: …", "Photo: Jane Roe", "… REUTERS/Jane Roe"? Captions repeat what
 * the prose says and are dropped with their credit. "The photo: a man at a desk" is none.
 */
export function isPhotoCredit(text: string): boolean {
  if (text.length > 500) return false
  if (/^["“'‘]/.test(text)) return false
  if (label.test(text)) return true
  if (courtesy.test(text)) return text.length <= 120
  return (
    agencyMark.test(text.slice(-60)) ||
    /^(?:getty|ap|reuters|afp|shutterstock|alamy|images)(?:(?: images)?\/[\w ]{1,30}| images)?\.?$/i.test(text)
  )
}
