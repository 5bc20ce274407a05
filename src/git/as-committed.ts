/** What a commit holds of files, which are compared by blob ids: `git status` would run whatever filter a clone names. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { blobId } from './blob-id.ts'
import { readTree, type TreeEntry } from './tree.ts'
import { runGit } from './run-git.ts'

/** Whether what stands at `path` is as the commit holds it; both may hold nothing. Paths are relative to `folder`. */
export function isAsCommitted(folder: string, commit: string, path: string): boolean {
  const entry = readTree(folder, commit, [path]).files.get(path)
  return entry === undefined
    ? lstatSync(resolve(folder, path), { throwIfNoEntry: false }) === undefined
    : isEntryAt(resolve(folder, path), entry)
}

/** The paths below `within` of which the folder holds other bytes than HEAD, or none; by name. */
export function changedPaths(top: string, within: readonly string[]): string[] {
  return [...readTree(top, 'HEAD', within).files]
    .filter(([path, entry]) => !isEntryAt(resolve(top, path), entry))
    .map(([path]) => path)
    .toSorted()
}

/** Whether a file stands there whose bytes are that blob. */
export function isBlobAt(file: string, blob: string): boolean {
  return isEntryAt(file, { kind: 'file', blob })
}

/** A clone that checks text out with CRLF is as committed too. */
function isEntryAt(file: string, { kind, blob }: TreeEntry): boolean {
  if (kind === 'repository') return true
  const stats = lstatSync(file, { throwIfNoEntry: false })
  const isIt = (bytes: Buffer) => blobId(bytes, blob.length) === blob
  if (stats?.isSymbolicLink() === true)
    return kind === 'symlink' && isIt(readlinkSync(file, 'buffer'))
  if (stats?.isFile() !== true || kind !== 'file') return false
  const bytes = readFileSync(file)
  return (
    isIt(bytes) || isIt(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
  )
}

/** The text of the file at `path`, relative to `folder`, as HEAD holds it; null where it holds none, or there is no git. */
export function committedText(folder: string, path: string): string | null {
  const answer = runGit(folder, ['cat-file', 'blob', `HEAD:./${path}`])
  return answer.kind === 'ok' ? answer.output : null
}
