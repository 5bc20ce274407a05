/** Looks at files for verbs and faces: what stands at a path, its bytes, the names in a folder. Nothing is written. */
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  readSync,
} from 'node:fs'

/** A path from the root of the system, or the address of what comes with the tool. */
type At = string | URL

/** Whether something stands there; of a link it is what it leads to that counts. */
export function isThere(at: At): boolean {
  return existsSync(at)
}

/** What stands there, of a link the link itself; null: nothing. */
export function kindAt(at: At): 'file' | 'folder' | 'link' | 'other' | null {
  const stats = lstatSync(at, { throwIfNoEntry: false })
  if (stats === undefined) return null
  if (stats.isSymbolicLink()) return 'link'
  if (stats.isDirectory()) return 'folder'
  return stats.isFile() ? 'file' : 'other'
}

/** Its size and when it last changed, as one word; empty where nothing stands there. */
export function dated(at: At): string {
  const stats = statSync(at, { throwIfNoEntry: false })
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`
}

/** @throws the system's own error where it cannot be read. */
export function readBytes(at: At): Buffer {
  return readFileSync(at)
}

/** The same as text; what is not UTF-8 becomes U+FFFD. */
export function readText(at: At): string {
  return readFileSync(at, 'utf8')
}

/** The bytes of a plain file of at most so many bytes; null for anything else, as a link. */
export function plainBytes(at: At, most = Infinity): Buffer | null {
  const stats = lstatSync(at, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size <= most ? readFileSync(at) : null
}

/** The bytes of a file, behind a link too; its size where that is more than `most`; null: a pipe, a device, a folder. */
export function bytesUpTo(at: At, most: number): Buffer | number | null {
  const file = openSync(at, 'r')
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) return null
    return stats.size > most ? stats.size : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** Whether a file holds just these bytes; false too where it cannot be read: whoever needs it says why. */
export function holdsBytes(at: At, bytes: Uint8Array): boolean {
  try {
    return readFileSync(at).equals(bytes)
  } catch {
    return false
  }
}

/** The names in a folder, as the system orders them. */
export function namesIn(folder: At): readonly string[] {
  return readdirSync(folder)
}

/** The names of the folders in a folder; a link to one is none. */
export function foldersIn(folder: At): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The same place by the path that goes through no link. */
export function withoutLinks(path: string): string {
  return realpathSync(path)
}

/** In bytes. A larger file gets a place of its own. */
const ROOM = 256 * 1024
let room: Buffer | null = null

/**
 * The bytes of a file, which stand until the next call: two thirds of the time that `readFileSync` takes for thousands of
 * small files, and nothing to collect.
 *
 * @throws the system's own error where it cannot be read.
 */
export function lentBytes(path: string): Buffer {
  room ??= Buffer.allocUnsafeSlow(ROOM)
  const file = openSync(path, 'r')
  try {
    let length = 0
    while (length < ROOM) {
      const read = readSync(file, room, length, ROOM - length, null)
      if (read === 0) return room.subarray(0, length)
      length += read
    }
  } finally {
    closeSync(file)
  }
  return readFileSync(path)
}
