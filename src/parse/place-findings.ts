/** Gives findings their lines and columns, from one exact parse of the file. */
import type { Finding, UnplacedFinding } from '../model/finding.ts'
import { offsetOf, parseExactDocument } from './exact-yaml.ts'
import { findFences } from './fences.ts'
import { namingLookAlike } from './look-alikes.ts'
import { inOrder, positionsOf } from './position.ts'
import type { YamlModule } from './yaml-module.ts'

/** Places findings of a record's text, or of a policy's, where the whole file is YAML. Sorted by line. */
export function placeFindings(
  unplaced: readonly UnplacedFinding[],
  path: string,
  text: string,
  exact: YamlModule,
  whole: 'record' | 'policy' = 'record'
): Finding[] {
  if (unplaced.length === 0) return []
  const positionOf = positionsOf(text)
  const fences = whole === 'record' ? findFences(path, text).fences : null
  const start = fences?.start ?? (text.startsWith('\uFEFF') ? 1 : 0)
  const end = fences?.end ?? text.length
  const document = parseExactDocument(text, { start, end }, exact)
  return inOrder(
    unplaced.map(({ rule, severity, place, message, hint }) => {
      if (place.in === 'text') {
        const { line, column } = place
        return { rule, severity, path, line, column, message, hint }
      }
      const offset = offsetOf(document, place.keys, place.at, exact)
      const named = namingLookAlike(message, text, offset)
      return { rule, severity, path, ...positionOf(offset), message: named, hint }
    })
  )
}
