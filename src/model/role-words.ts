/** A role as people read it. */

/** `security-officer` → `security officer`. */
export function roleWords(role: string): string {
  return role.replaceAll('-', ' ')
}
