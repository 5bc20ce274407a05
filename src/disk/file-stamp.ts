/** How a file stands on disk, as git's index notes it too: while that is the same, its bytes are. */
import { lstatSync } from 'node:fs'

/** Milliseconds: the coarsest clock of a file system (FAT's) counts by two seconds. */
const SETTLED_AFTER = 2000

/**
 * Device, inode, size, and when bytes and inode last changed. Every write sets the last of these to the present, and no
 * call sets it to anything else: a file that was put back, touched or moved has another stamp, though its date be the old.
 *
 * Null where nothing may rest on it: a second write could still come within the tick of the clock that the first came in
 * (git's "racily clean"), or the file system keeps no such moment; and where no plain file stands there.
 *
 * @param now the system's clock, in milliseconds
 */
export function fileStamp(path: string, now: number): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isFile()) return null
  const { dev, ino, size, mtimeMs, ctimeMs } = stats
  if (ctimeMs <= 0 || now - Math.max(ctimeMs, mtimeMs) < SETTLED_AFTER) return null
  return `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`
}
