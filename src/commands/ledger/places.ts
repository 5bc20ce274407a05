/** Where policy and rota lie, and the one form in which paths are compared and printed. */
import { isAbsolute, posix, relative } from 'node:path'
import { trimEndOf } from '../../model/trim-end-of.ts'

/** Where the policy is: as asked, or beside the records. */
export function policyPath({
  dir,
  policy,
}: {
  readonly dir: string
  readonly policy: string | null
}): string {
  return policy ?? posix.join(dir, 'policy.yml')
}

/** Where the rota is: beside the policy. */
export function rotaPathOf(policy: string): string {
  return posix.join(posix.dirname(policy), 'rota.yml')
}

/**
 * A path as somebody typed it: forward slashes, no `./`, no doubled or trailing slash, and relative to `root` where it lies inside: GitHub names
 * files so, and a folder typed as `./incidents/` must be the same folder.
 */
export function tidyPath(root: string, path: string): string {
  const slashed = posix.normalize(path.replaceAll('\\', '/'))
  const inside = isAbsolute(slashed) ? relative(root, slashed).replaceAll('\\', '/') : slashed
  const near = inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? slashed : inside
  return trimEndOf(near, '/', 1) || '.'
}
