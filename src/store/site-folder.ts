/** The folder of a site on disk: a build writes what changed, and takes away what an earlier build wrote and nobody touched. */
import { existsSync, lstatSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { couldNotWrite } from '../disk/could-not-write.ts'
import { putPage } from '../disk/put-file.ts'
import { CommandError } from '../model/errors.ts'
import { formatSums, parseSums } from '../pack/sums.ts'
import { refuseUsedFolder, sumOf } from './pack-folder.ts'
import { refuseGitFolder } from './write-file.ts'

/** What a build wrote, by path with its sum: `sha256sum --check` reads it. What is not in it was never ours. */
const SITE_FILES = 'site-files.txt'

/** What became of the files. */
export interface WrittenSite {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** What an earlier build wrote and somebody changed since: it stays. */
  readonly left: readonly string[]
}

/** So many bytes are drawn before they are written. */
const AT_ONCE = 4 * 1024 * 1024

/**
 * Brings `folder`, an absolute path, to hold `files`, each drawn as late as may be; `name` is what people call it.
 *
 * @throws CommandError (2) where it holds something else, and nothing was written then; or where the disk refuses.
 */
export function writeSite(
  folder: string,
  files: ReadonlyMap<string, () => string>,
  name: string
): WrittenSite {
  refuseGitFolder(join(folder, SITE_FILES), name)
  const known = knownIn(folder)
  for (const [path, draw] of files) refuseForeign(folder, path, known.has(path) ? null : draw)
  const gone = [...known].filter(([path]) => !files.has(path))
  const sums = new Map<string, string>()
  const waiting = new Map<string, Buffer>()
  let bytesWaiting = 0
  let written = 0
  const flush = (): void => {
    // It first says what will be ours, so that a run that was cut short leaves nothing that is nobody's.
    list(folder, new Map([...known, ...sums]))
    for (const [path, bytes] of waiting) put(folder, path, bytes)
    written += waiting.size
    waiting.clear()
    bytesWaiting = 0
  }
  for (const [path, draw] of files) {
    const bytes = Buffer.from(draw())
    sums.set(path, sumOf(bytes))
    if (holds(folder, path, bytes)) continue
    waiting.set(path, bytes)
    bytesWaiting += bytes.length
    if (bytesWaiting >= AT_ONCE) flush()
  }
  flush()
  const left = gone.filter(([path, sum]) => !remove(folder, path, sum)).map(([path]) => path)
  list(folder, sums)
  return { written, unchanged: files.size - written, removed: gone.length - left.length, left }
}

/** What an earlier build wrote there. */
function knownIn(folder: string): ReadonlyMap<string, string> {
  const place = join(folder, SITE_FILES)
  if (!existsSync(place)) {
    refuseUsedFolder(folder)
    return new Map()
  }
  refuseLink(folder, SITE_FILES)
  try {
    const known = parseSums(readFileSync(place, 'utf8'))
    if ([...known.keys()].every((path) => isPlain(path))) return known
  } catch {
    // Told below.
  }
  throw new CommandError(
    `${place} is not as a build leaves it; nothing was written.`,
    'Name a folder that is not there yet.'
  )
}

/** No path of ours leads out of the folder, or hides in it. */
function isPlain(path: string): boolean {
  return path.split('/').every((step) => /^[\w-][\w.-]*$/.test(step))
}

/** Whether a file holds those bytes already. */
function holds(folder: string, path: string, bytes: Buffer): boolean {
  const target = join(folder, path)
  return existsSync(target) && readFileSync(target).equals(bytes)
}

/** @throws CommandError (2) where somebody else's file stands, unless it is what `draw` draws; null: it is ours. */
function refuseForeign(folder: string, path: string, draw: (() => string) | null): void {
  refuseLink(folder, path)
  const target = join(folder, path)
  if (draw === null || !existsSync(target) || holds(folder, path, Buffer.from(draw()))) return
  throw new CommandError(
    `${target} is no file of the site; nothing was written.`,
    'Move it out of the way, or name another folder.'
  )
}

/** A link on the way would carry pages to a place that nobody named. */
function refuseLink(folder: string, path: string): void {
  const steps = path.split('/')
  for (let length = 1; length <= steps.length; length += 1) {
    const target = join(folder, ...steps.slice(0, length))
    const stats = lstatSync(target, { throwIfNoEntry: false })
    if (stats === undefined) return
    if (length < steps.length ? stats.isDirectory() : stats.isFile()) continue
    throw new CommandError(
      `${target} is no ${length < steps.length ? 'folder' : 'file'}; nothing was written.`,
      'Move what stands there out of the way.'
    )
  }
}

function list(folder: string, sums: ReadonlyMap<string, string>): void {
  const bytes = Buffer.from(formatSums([...sums].map(([path, sha256]) => ({ path, sha256 }))))
  const place = join(folder, SITE_FILES)
  if (existsSync(place) && readFileSync(place).equals(bytes)) return
  put(folder, SITE_FILES, bytes)
}

function put(folder: string, path: string, bytes: Buffer): void {
  try {
    putPage(join(folder, path), bytes)
  } catch (error) {
    throw couldNotWrite(join(folder, path), error)
  }
}

/** Whether it is gone: it is left where it is no longer what was written. */
function remove(folder: string, path: string, sum: string): boolean {
  refuseLink(folder, path)
  const target = join(folder, path)
  if (!existsSync(target)) return true
  if (sumOf(readFileSync(target)) !== sum) return false
  rmSync(target)
  try {
    if (path.includes('/')) rmdirSync(dirname(target))
  } catch {
    // It holds other pages.
  }
  return true
}
