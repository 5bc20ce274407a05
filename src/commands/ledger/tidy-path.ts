/** A path as somebody typed it → the one form in which paths are compared and printed. */
import { isAbsolute, posix, relative } from 'node:path'
import { trimEndOf } from '../../model/trim-end-of.ts'

/**
 * Forward slashes, no `./`, no doubled or trailing slash, and relative to `root` where it lies inside: GitHub names
 * files so, and a folder typed as `./incidents/` must be the same folder.
 */
export function tidyPath(root: string, path: string): string {
  const slashed = posix.normalize(path.replaceAll('\\', '/'))
  const inside = isAbsolute(slashed) ? relative(root, slashed).replaceAll('\\', '/') : slashed
  const near = inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? slashed : inside
  return trimEndOf(near, '/', 1) || '.'
}
