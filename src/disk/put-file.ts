/** Puts a file in its place whole: a reader sees the old bytes or the new ones, and whatever fails leaves the old. */
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, basename } from 'node:path'
import { codeOf } from './could-not-write.ts'

/** How a file is put in its place. */
export interface Putting {
  /** Writes the bytes into the open file, all of them. */
  readonly fill: (file: number) => void
  /** The last look before it takes its place; throws where it must not. */
  readonly lastLook?: () => void
  /** Whether it takes the place of another, whose mode is kept; else one that is there is an error, `EEXIST`. */
  readonly replaces: boolean
}

/**
 * Writes a draft beside `target`, an absolute path, with the folders above it, then gives it the name.
 *
 * @throws the system's own error where the disk refuses; no draft is left behind.
 */
export function putFile(target: string, { fill, lastLook, replaces }: Putting): void {
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  forgetDrafts(folder)
  const draft = join(folder, `${DRAFT}${randomUUID()}.tmp`)
  try {
    const file = openSync(draft, 'wx', 0o666)
    try {
      fill(file)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    const old = replaces ? lstatSync(target, { throwIfNoEntry: false }) : undefined
    if (old !== undefined) chmodSync(draft, old.mode & 0o777)
    lastLook?.()
    if (replaces) renameSync(draft, target)
    else putNew(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  keepName(folder)
}

/** A link, unlike a renaming, never takes the place of a file that somebody made in the meantime. */
function putNew(draft: string, target: string): void {
  try {
    linkSync(draft, target)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some file systems know no links: an empty file of that name is the claim.
    closeSync(openSync(target, 'wx'))
    renameSync(draft, target)
    return
  }
  rmSync(draft)
}

/** A name is on disk when its folder is; where a system cannot say so, it has no way to lose it either. */
function keepName(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {
    // Windows opens no folder, and some network file systems sync none: the file itself stands.
  }
}

const DRAFT = '.incident-ledger-'
const DRAFT_NAME = /^\.incident-ledger-[0-9a-f-]{36}\.tmp$/
const ABANDONED_AFTER = 60_000

/** Drafts of runs that were killed; one that is younger may be somebody's who still writes. */
function forgetDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!DRAFT_NAME.test(name)) continue
    const draft = join(folder, name)
    const stats = lstatSync(draft, { throwIfNoEntry: false })
    if (stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_AFTER)
      rmSync(draft, { force: true })
  }
}

/** The same of one of many files that can be made again: it is whole under its name, and does not wait for the disk. */
export function putPage(target: string, bytes: Uint8Array): void {
  const folder = dirname(target)
  const draft = join(folder, `.${basename(target)}.tmp`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
