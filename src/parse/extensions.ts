/** Takes off the keys that are the team's own. */

/** The front matter without its top-level keys that begin with `x-`; anything but a map is given back as it is. */
export function withoutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  if (!entries.some(([key]) => key.startsWith('x-'))) return value
  return Object.fromEntries(entries.filter(([key]) => !key.startsWith('x-')))
}
