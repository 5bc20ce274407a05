/** Writes bytes to an open file until the last one is there: a disk that is nearly full takes a part, and says nothing. */
import { writeSync } from 'node:fs'

/**
 * Writes all of it, at `position` or where the file stands.
 *
 * @throws the system's own error where a part is left that the disk does not take.
 */
export function writeAll(file: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length;) {
    const at = position === null ? null : position + done
    const taken = writeSync(file, bytes, done, bytes.length - done, at)
    if (taken === 0) throw new Error(`${bytes.length - done} bytes were not taken`)
    done += taken
  }
}
