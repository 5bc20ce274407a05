/** Writes files of the repository: only where one belongs, and never over what somebody wrote meanwhile. */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { codeOf, couldNotWrite } from '../disk/could-not-write.ts'
import { type Putting, putFile } from '../disk/put-file.ts'
import { writeAll } from '../disk/write-all.ts'
import { CommandError } from '../model/errors.ts'

/**
 * Puts `text` in the place of the file at `path` (relative to `root`), whose mode is kept; of one that no longer holds
 * `was`, where given, nothing is changed.
 *
 * @throws CommandError (2) where a symbolic link, a folder or a read-only file stands there, or the disk refuses.
 */
export function writeFileAtomically(
  root: string,
  path: string,
  text: string,
  was: string | null = null
): void {
  const target = resolve(root, path)
  refuseLinks(root, path)
  refuseReadOnly(target, path)
  put(target, path, text, {
    replaces: true,
    ...(was === null ? {} : { lastLook: () => refuseChanged(target, path, was) }),
  })
}

/**
 * Makes a new file at `path` (relative to `root`), with the folders above it.
 *
 * @throws CommandError (2) where something stands there already, or the disk refuses.
 */
export function createFile(root: string, path: string, bytes: string | Uint8Array): void {
  const target = resolve(root, path)
  refuseLinks(root, path)
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) throw existsAlready(path)
  put(target, path, bytes, { replaces: false })
}

/** Takes a file away that this run made; `target` is an absolute path. */
export function removeFile(target: string): void {
  rmSync(target, { force: true })
}

function put(
  target: string,
  path: string,
  bytes: string | Uint8Array,
  how: Omit<Putting, 'fill'>
): void {
  refuseGitFolder(target, path)
  try {
    putFile(target, { ...how, fill: (file) => writeAll(file, Buffer.from(bytes)) })
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw codeOf(error) === 'EEXIST' ? existsAlready(path) : couldNotWrite(path, error)
  }
}

function existsAlready(path: string): CommandError {
  return new CommandError(
    `${path} exists already; nothing was written.`,
    'Give the new file another name.'
  )
}

/** Renaming asks nobody whether the old file may be written to. */
function refuseReadOnly(target: string, path: string): void {
  const stats = lstatSync(target, { throwIfNoEntry: false })
  if (stats === undefined) return
  let isWritable = (stats.mode & 0o222) !== 0
  try {
    accessSync(target, constants.W_OK)
  } catch {
    isWritable = false
  }
  if (isWritable) return
  throw new CommandError(
    `${path} is read-only; nothing was written.`,
    `Run \`chmod u+w ${path}\` if it is to be changed; then run it again.`
  )
}

/** An editor and `git pull` know nothing of our lock. */
function refuseChanged(target: string, path: string, was: string): void {
  if (readFileSync(target).equals(Buffer.from(was))) return
  throw new CommandError(
    `${path} was changed by somebody else meanwhile; nothing was written.`,
    'Run it again: it starts from what stands there now.'
  )
}

/**
 * Git's own folder is no place for files, by whatever name or link somebody leads there.
 *
 * @throws CommandError (2) where `target`, an absolute path, lies in one.
 */
export function refuseGitFolder(target: string, path: string): void {
  let above = dirname(target)
  while (!existsSync(above)) above = dirname(above)
  const real = resolve(realpathSync(above), target.slice(above.length).replace(/^[/\\]+/, ''))
  const isNamed = real.split(/[/\\]/).some((step) => /^(?:\.git|git~\d+)[ .]*$/i.test(step))
  let folder = realpathSync(above)
  let isOne = holdsGit(folder)
  while (!isOne && dirname(folder) !== folder) isOne = holdsGit((folder = dirname(folder)))
  if (!isNamed && !isOne) return
  throw new CommandError(
    `${path} lies in git's own folder; nothing was written.`,
    'Name a folder of the work tree.'
  )
}

/** As git tells its folder: of a repository, or of one of its work trees. */
function holdsGit(folder: string): boolean {
  const holds = (name: string) => existsSync(join(folder, name))
  return holds('HEAD') && (holds('commondir') || (holds('objects') && holds('refs')))
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
