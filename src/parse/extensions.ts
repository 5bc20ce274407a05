/** The values of the keys of a record that are the team's own, which only the history's readers want. */
import { findFences } from './fences.ts'
import { readFrontMatter } from './front-matter.ts'
import { isFields } from './same-values.ts'
import { isExtension } from './without-extensions.ts'

/** The top-level keys that begin with `x-`, with their values; none where the front matter cannot be read as plain YAML. */
export function extensionsIn(path: string, text: string): [key: string, value: unknown][] {
  if (!/^["']?x-/m.test(text)) return []
  const { fences } = findFences(path, text)
  const value = fences === null ? null : valueIn(text)
  return isFields(value) ? Object.entries(value).filter(([key]) => isExtension(key)) : []
}

function valueIn(text: string): unknown {
  try {
    return readFrontMatter(text)
  } catch {
    // What cannot be read here has its own findings; the keys are nobody's but the team's.
    return null
  }
}
