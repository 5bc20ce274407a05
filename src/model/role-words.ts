/** A role, or a duty, as people read it. */

/** `security-officer` → `security officer`. */
export function roleWords(role: string): string {
  return role.replaceAll('-', ' ')
}

/** `nis2-early-warning` → `NIS2 early warning`, `csirt` → `CSIRT`: laws and authorities by the letters they are known by. */
export function dutyWords(name: string): string {
  return roleWords(name).replaceAll(KNOWN_BY_LETTERS, (word) => word.toUpperCase())
}

const KNOWN_BY_LETTERS = /\b(?:cra|csirt|dora|enisa|gdpr|nis2)\b/g
