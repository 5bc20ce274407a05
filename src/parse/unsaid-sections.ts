/** Marks the headings below which somebody only promised to write. */
import type { BodyHeading } from '../model/incident.ts'
import { isUnsaid } from '../model/unsaid.ts'

/** The headings of a body, whose lines begin at `firstLine` of the file; each asked of what stands up to the next of its level. */
export function markUnsaid(
  headings: readonly BodyHeading[],
  lines: readonly string[],
  firstLine: number
): BodyHeading[] {
  return headings.map((heading, index) => {
    if (heading.empty) return heading
    let next = index + 1
    while ((headings[next]?.level ?? 0) > heading.level) next += 1
    const end = (headings[next]?.line ?? firstLine + lines.length) - firstLine
    // What underlines a heading is a line of signs alone.
    const said = lines.slice(heading.line - firstLine + 1, end).join('\n')
    return isUnsaid(said) ? { ...heading, unsaid: true } : heading
  })
}
