/** What is said where the disk refuses to take a file. */
import { CommandError } from '../model/errors.ts'

const SPACE = 'Make room on the disk, or lift the limit on the size of files; then run it again.'
const RIGHTS = 'Give yourself the right to write there; then run it again.'

const REASONS: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOSPC: ['there is no space left on the disk', SPACE],
  EDQUOT: ['your share of the disk is used up', SPACE],
  EFBIG: ['the file would be larger than this system allows', SPACE],
  EACCES: ['the right to write there is missing', RIGHTS],
  EPERM: ['the right to write there is missing', RIGHTS],
  EROFS: ['the disk is read-only', RIGHTS],
}

/** The error (2) for `what`, a path or a few words, and what the system said of it. */
export function couldNotWrite(what: string, cause: unknown): CommandError {
  const words = cause instanceof Error ? cause.message : String(cause)
  const [why, remedy] = REASONS[codeOf(cause) ?? ''] ?? [
    words,
    'Look at the rights of its folder and the space on the disk.',
  ]
  return new CommandError(`${what} could not be written: ${why}.`, remedy, 2, cause)
}

/** The code of a system's error, as in `ENOSPC`. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}
