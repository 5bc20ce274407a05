/** The paths that a pack may hold: what a manifest names must lie in the pack's own folder, on any machine. */

/** The pack's own files that no other file is drawn from. */
export const MANIFEST = 'manifest.json'
export const SUMS = 'SHA256SUMS'
export const HISTORY = 'history.bundle'
export const SENT_NOTICES = 'sent-notices.ndjson'

/** Below it the pack keeps, by their paths, the files that no commit holds. */
export const UNCOMMITTED = 'uncommitted'

const LONGEST = 1024

/** Whether a path leads to a plain place below a folder: no way up, no root or drive, no control, nothing of git's own. */
export function isPackPath(path: string): boolean {
  if (path.length > LONGEST || /[\\:\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(path)) return false
  return path
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..' && step.toLowerCase() !== '.git')
}
