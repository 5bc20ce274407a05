/** A folder that a command writes into, and addresses as seen from it. */
import { posix } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { trimEndOf } from '../../model/trim-end-of.ts'

/**
 * The value of `--out` as the store wants it: relative to the folder that the command runs in, forward slashes.
 *
 * @throws CommandError (2) where it leads out of that folder.
 */
export function outFolder(out: string): string {
  const folder = trimEndOf(posix.normalize(out.replaceAll('\\', '/')), '/', 1)
  if (posix.isAbsolute(folder) || /^[A-Za-z]:/.test(folder) || folder.split('/')[0] === '..') {
    throw new CommandError(
      `--out ${JSON.stringify(out)} is not below the folder that this runs in.`,
      'Name a folder of the repository, as in --out docs/reports/2026-q2.'
    )
  }
  return folder
}

/** The address of `path` in a document of `folder`, both relative to one root; null where that is above the root. */
export function pathFrom(folder: string, path: string): string | null {
  return path.startsWith('../') ? null : posix.relative(folder, path)
}
