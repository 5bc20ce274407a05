/** A folder that a command writes into, and addresses as seen from it. */
import { posix, relative, resolve } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { trimEndOf } from '../../model/trim-end-of.ts'
import { withoutLinks } from '../../store/files.ts'

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

/**
 * The absolute path of `out`, relative to `root`.
 *
 * @throws CommandError (2) where it lies in `records`, an absolute path: what is written there would be read as records.
 */
export function outsideRecords(root: string, out: string, records: string): string {
  // Git names the top of its work tree without links.
  const folder = resolve(withoutLinks(root), out)
  const inside = relative(records, folder)
  if (inside !== '' && (inside.startsWith('..') || resolve(inside) === inside)) return folder
  throw new CommandError(
    `${out} lies in the folder of records; what is written there would be read as records.`,
    'Name a folder outside of it, as in --out ../evidence-2026-q3.'
  )
}
