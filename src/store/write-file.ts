/** Writes files so that a reader sees the old text or the new one, never half of it. */
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CommandError } from '../model/errors.ts'

/**
 * Puts `text` in the place of the file at `path` (relative to `root`), whose mode is kept.
 *
 * @throws CommandError (2) where a symbolic link or a folder stands there, or the disk refuses.
 */
export function writeFileAtomically(root: string, path: string, text: string): void {
  refuseLinks(root, path)
  write(root, path, text, (temporary, target) => {
    const old = lstatSync(target, { throwIfNoEntry: false })
    if (old !== undefined) chmodSync(temporary, old.mode & 0o777)
    renameSync(temporary, target)
  })
}

/**
 * Makes a new file at `path` (relative to `root`), with the folders above it.
 *
 * @throws CommandError (2) where something stands there already, or the disk refuses.
 */
export function createFile(root: string, path: string, text: string): void {
  refuseLinks(root, path)
  if (lstatSync(resolve(root, path), { throwIfNoEntry: false }) !== undefined) {
    throw existsAlready(path)
  }
  write(root, path, text, putNew)
}

/** A link, unlike a renaming, never takes the place of a file that somebody made in the meantime. */
function putNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some file systems know no links.
    renameSync(temporary, target)
    return
  }
  rmSync(temporary)
}

function existsAlready(path: string): CommandError {
  return new CommandError(
    `${path} exists already; nothing was written.`,
    'Give the new file another name.'
  )
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

function write(
  root: string,
  path: string,
  text: string,
  put: (temporary: string, target: string) => void
): void {
  const target = resolve(root, path)
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`)
  try {
    mkdirSync(dirname(target), { recursive: true })
    const file = openSync(temporary, 'wx', 0o666)
    try {
      writeSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    put(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    if (codeOf(error) === 'EEXIST') throw existsAlready(path)
    const why = error instanceof Error ? `: ${error.message}` : ''
    throw new CommandError(
      `${path} could not be written${why}.`,
      'Look at the rights of its folder and the space on the disk.',
      2,
      error
    )
  }
}

/** A link on the way would carry the text to a place that nobody reviewed. */
function refuseLinks(root: string, path: string): void {
  const steps = path.split('/')
  for (let length = 1; length <= steps.length; length += 1) {
    const step = steps.slice(0, length).join('/')
    const stats = lstatSync(resolve(root, step), { throwIfNoEntry: false })
    if (stats === undefined) return
    if (stats.isSymbolicLink()) {
      throw new CommandError(
        `${step} is a symbolic link; nothing was written behind it.`,
        'Put a folder or a file in its place.'
      )
    }
    if (length < steps.length && !stats.isDirectory()) {
      throw new CommandError(
        `${step} is no folder; nothing was written.`,
        'Move what stands there out of the way.'
      )
    }
    if (length === steps.length && !stats.isFile()) {
      throw new CommandError(
        `${path} is no file; nothing was written.`,
        'Move what stands there out of the way.'
      )
    }
  }
}
