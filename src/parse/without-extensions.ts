/** The front matter without the keys that are the team's own: everybody's reading, and no reader of YAML comes with it. */

/** The front matter without its top-level keys that begin with `x-`; anything but a map is given back as it is. */
export function withoutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  if (!entries.some(([key]) => isExtension(key))) return value
  return Object.fromEntries(entries.filter(([key]) => !isExtension(key)))
}

/** Whether a key is the team's own. */
export function isExtension(key: string): boolean {
  return key.startsWith('x-')
}
