/** Where a file stood before a commit moved it: git is asked for no renames, since it guesses them. */
import { basename } from 'node:path/posix'
import type { RawChange } from './parse-log.ts'

/** Of what the same commit took away, what had the same bytes, or else the same name; null where there is none. */
export function cameFrom(added: RawChange, changes: readonly RawChange[]): string | null {
  const gone = changes.filter(({ before, after }) => before !== null && after === null)
  const from =
    gone.find(({ before }) => before === added.after) ??
    gone.find(({ path }) => basename(path) === basename(added.path))
  return from?.path ?? null
}
