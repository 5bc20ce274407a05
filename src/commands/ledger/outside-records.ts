/** A folder that a command fills, which may be anywhere but among the records. */
import { relative, resolve } from 'node:path'
import { CommandError } from '../../model/errors.ts'
import { withoutLinks } from '../../store/files.ts'

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
