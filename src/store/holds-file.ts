/** Whether a folder holds a file with just these bytes. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** False too where there is no such file, or it cannot be read. */
export function holdsFile(root: string, path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(resolve(root, path)).equals(bytes)
  } catch {
    return false // What cannot be read is not the same; whoever needs the file itself says why.
  }
}
