/** The keys of a record that are the team's own. */
import { findFences } from './fences.ts'
import { readFrontMatter } from './front-matter.ts'

/** The front matter without its top-level keys that begin with `x-`; anything but a map is given back as it is. */
export function withoutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  if (!entries.some(([key]) => isExtension(key))) return value
  return Object.fromEntries(entries.filter(([key]) => !isExtension(key)))
}

/** Those keys alone, with their values; none where the front matter cannot be read as plain YAML. */
export function extensionsIn(path: string, text: string): [key: string, value: unknown][] {
  if (!/^["']?x-/m.test(text)) return []
  const { fences } = findFences(path, text)
  if (fences === null) return []
  try {
    const value = readFrontMatter(text.slice(0, fences.bodyStart))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).filter(([key]) => isExtension(key))
  } catch {
    // What cannot be read here has its own findings; the keys are nobody's but the team's.
    return []
  }
}

function isExtension(key: string): boolean {
  return key.startsWith('x-')
}
