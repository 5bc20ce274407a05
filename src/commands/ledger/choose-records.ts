/** The records that somebody names by their paths. */
import { CommandError } from '../../model/errors.ts'
import { tidyPath } from './places.ts'

/**
 * Those of the paths, or all where none is named.
 *
 * @throws CommandError (2) for a path that is no record of the folder.
 */
export function chooseRecords<Record extends { readonly path: string }>(
  root: string,
  records: readonly Record[],
  paths: readonly string[]
): readonly Record[] {
  if (paths.length === 0) return records
  const wanted = new Set(paths.map((path) => tidyPath(root, path)))
  const known = new Set(records.map(({ path }) => path))
  for (const path of wanted) {
    if (known.has(path)) continue
    throw new CommandError(
      `${path} is no record of this folder.`,
      'Name records by their path from here, and their folder with --dir.'
    )
  }
  return records.filter(({ path }) => wanted.has(path))
}
