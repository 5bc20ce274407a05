/** Safe text for XML and HTML: pictures, pages and mails. */
import { visible } from './visible.ts'

/** Most of it is nothing but letters, figures and signs that stand for themselves, one space between its words. */
const AS_IT_IS = /^[\w.,:;()/+@#-]+(?: [\w.,:;()/+@#-]+)*$/

/** Text between tags or in a quoted attribute: nothing in it can end either, and every character is one that XML knows. */
export function xml(text: string): string {
  if (AS_IT_IS.test(text)) return text
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
