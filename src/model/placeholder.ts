/** Tells what somebody still has to fill in: a contact detail, a login or a name that the shipped policy made up. */

const BRACKETS = /\[[^[\]]*\]/g

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

/** The organisation of the shipped policy. */
export const MADE_UP_ORGANIZATION = 'Kwetter'

/** The logins of the shipped policy. On GitHub a stranger may have one. */
const MADE_UP_LOGINS: ReadonlySet<string> = new Set(
  [
    'incident-manager',
    'security-officer',
    'first-line',
    'second-line',
    'third-line',
    'management',
  ].map((role) => `kwetter-${role}`)
)

/** Whether a text stands where a real name, address or number belongs. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(text.trim()))
}

/**
 * The part of a longer text that is still to be filled in, with its brackets; null where there is none. `[bot]`, a
 * single word, is part of a login, and a link's words are followed by where it leads.
 */
export function bracketIn(text: string): string | null {
  const isLeft = ({ 0: found, index }: RegExpExecArray) =>
    /\S\s/.test(found) && text[index + found.length] !== '('
  return [...text.matchAll(BRACKETS)].find(isLeft)?.[0] ?? null
}

/** Whether a login is one that the shipped policy made up: it is nobody's of the team, and never mentioned. */
export function isMadeUpLogin(login: string): boolean {
  return MADE_UP_LOGINS.has(login.toLowerCase())
}
