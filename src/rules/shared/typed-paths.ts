/** Lists the paths that a record's front matter names. */
import type { Incident } from '../../model/incident.ts'

/** A path as typed, where it stands, and the hash that was promised for it. */
export interface TypedPath {
  readonly path: string
  readonly keys: readonly (string | number)[]
  readonly sha256: string | null
}

/** Every `path` of the evidence and of the timeline. */
export function pathsIn({ evidence = [], timeline }: Incident): TypedPath[] {
  return [
    ...evidence.flatMap(({ path, sha256 = null }, index) =>
      path === undefined ? [] : { path, keys: ['evidence', index, 'path'], sha256 }
    ),
    ...timeline.flatMap(({ path }, index) =>
      path === undefined ? [] : { path, keys: ['timeline', index, 'path'], sha256: null }
    ),
  ]
}
