/** The folder of a pack on disk: written once into an empty one, and read as something that a stranger may have made. */
import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../model/errors.ts'

/** A file of a folder. */
export interface ListedFile {
  /** Relative to the folder, forward slashes. */
  readonly path: string
  readonly bytes: number
}

/** More files than these no pack has. */
const MOST_FILES = 200_000

/**
 * Makes sure that `folder` is empty, or is not there yet.
 *
 * @throws CommandError (2) where anything stands in it, or it is no folder.
 */
export function refuseUsedFolder(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (stats.isDirectory() && readdirSync(folder).length === 0) return
  throw new CommandError(
    `${folder} ${stats.isDirectory() ? 'is not empty' : 'is no folder'}; nothing was written.`,
    'Name a folder that is not there yet.'
  )
}

/**
 * Lists every file below `folder`, by path.
 *
 * @throws CommandError (2) where it is no folder, or holds a link, a device or more files than any pack.
 */
export function listPackFolder(folder: string): ListedFile[] {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined || !stats.isDirectory()) {
    const why = stats === undefined ? 'is not there' : 'is no folder'
    throw new CommandError(`${folder} ${why}.`, 'Name the folder of a pack.')
  }
  const found: ListedFile[] = []
  const walk = (below: string): void => {
    for (const { name } of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? name : `${below}/${name}`
      const own = lstatSync(join(folder, path))
      if (own.isDirectory()) walk(path)
      else if (own.isFile() && found.length < MOST_FILES) found.push({ path, bytes: own.size })
      else throw refused(path, own)
    }
  }
  walk('')
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function refused(path: string, stats: Stats): CommandError {
  const what = stats.isSymbolicLink()
    ? 'is a symbolic link, which is never followed'
    : stats.isFile()
      ? `is one of more than ${MOST_FILES} files`
      : 'is no file'
  return new CommandError(`The pack is refused: ${path} ${what}.`, 'Ask for another copy of it.')
}

/** The SHA-256 of a file, in lower-case hexadecimal; in pieces, so that a large one takes no memory. */
export function sumOfPackFile(folder: string, path: string): string {
  return withFile(folder, path, (file) => {
    const hash = createHash('sha256')
    const piece = Buffer.alloc(1 << 20)
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length))
    }
    return hash.digest('hex')
  })
}

/** The SHA-256 of bytes, in lower-case hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of a file. Whoever calls has looked at its size. */
export function readPackFile(folder: string, path: string): Uint8Array {
  return withFile(folder, path, (file) => readFileSync(file))
}

/** A link that took the file's place since it was listed is not followed. */
function withFile<Result>(folder: string, path: string, use: (file: number) => Result): Result {
  let file: number
  try {
    file = openSync(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (error) {
    throw unreadable(path, error)
  }
  try {
    if (!fstatSync(file).isFile()) throw unreadable(path, null)
    return use(file)
  } finally {
    closeSync(file)
  }
}

function unreadable(path: string, cause: unknown): CommandError {
  return new CommandError(
    `The pack's file ${path} cannot be read.`,
    'Give yourself the right to read it.',
    2,
    cause
  )
}
