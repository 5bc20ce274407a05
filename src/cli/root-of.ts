/** Which folder the paths of a run are relative to, from wherever in a repository it was called. */
import { dirname, join, relative, resolve } from 'node:path'
import { isThere } from '../store/files.ts'

/**
 * `cwd`, where the records lie below it or nobody knows better; else the nearest folder above it, up to the top of the
 * work tree, that holds them.
 */
export function rootOf(cwd: string, dir: string): string {
  return foldersUpToTop(cwd).find((folder) => isThere(join(folder, dir))) ?? cwd
}

/** The top of the work tree around a folder; the folder itself where there is none. */
export function topOf(cwd: string): string {
  return workTreeOf(cwd) ?? cwd
}

/** The top of the work tree around a folder; null where there is none. */
export function workTreeOf(cwd: string): string | null {
  return foldersUpToTop(cwd).at(-1) ?? null
}

/** A path typed in `cwd`, as the same path from `root`. */
export function fromRoot(root: string, cwd: string, path: string): string {
  return root === cwd ? path : relative(root, resolve(cwd, path)) || '.'
}

/** From `cwd` to the top of its work tree; none where there is no work tree. */
function foldersUpToTop(cwd: string): readonly string[] {
  const folders: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder)
    if (isThere(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return []
  }
}
