/** Safe text for XML and HTML: pictures, pages and mails. */
import { isPlainText, visible } from './visible.ts'

/** Text between tags or in a quoted attribute: nothing in it can end either, and every character is one that XML knows. */
export function xml(text: string): string {
  if (isPlainText(text)) return text
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
