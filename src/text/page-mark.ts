/** The last line of a rendered page of the agreement, by which it is known again. */

/** Begins it, before the kind whose agreement it is. */
export const MARK = 'Rendered by incident-ledger policy from the kind '

/** The kind that a page was rendered from; null where it was not rendered. */
export function kindOfPage(text: string): string | null {
  const at = text.lastIndexOf(`<!-- ${MARK}`)
  if (at === -1) return null
  return /^[a-z][a-z0-9-]*(?= -->)/.exec(text.slice(at + `<!-- ${MARK}`.length))?.[0] ?? null
}
