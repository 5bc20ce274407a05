/** The front matter without the keys that are the team's own: everybody's reading, and no reader of YAML comes with it. */
import { isFields } from './same-values.ts'

/** The front matter without its top-level keys that begin with `x-`; anything but a map is given back as it is. */
export function withoutExtensions(value: unknown): unknown {
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isExtension(key)))
}

/** Whether a key is the team's own. */
export function isExtension(key: string): boolean {
  return key.startsWith('x-')
}
