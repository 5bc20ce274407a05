/** Tells a contact detail that somebody still has to fill in. */

const PLACEHOLDERS: readonly RegExp[] = [
  // [Insert …], <name>, {{phone}}
  /[[<{][^[<{\]>}]*[\]>}]/,
  /^(?:todo|tbd|fixme|change ?me|insert\b.*|your\b.*|n\/?a|none|unknown|x+|-+|\?+|\.{3}|…)$/i,
  // Names that belong to nobody (RFC 2606).
  /@(?:[\w.-]+\.)?(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)$/i,
  // +00 000 0000, 555-0123 (numbers kept for stories), 123456789
  /^\+?[0\s().-]+$/,
  /^(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?[\s.-]?)?555[\s.-]?01\d{2}$/,
  /^\+?\s?1?234567890?$/,
]

/** Whether a text stands where a real name, address or number belongs. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()))
}
