/** Reads which files a commit holds, without checking any of them out. */
import { readGit } from './run-git.ts'

/** What stands at a path of a commit: `repository` is a submodule, whose files are not in it. */
export interface TreeEntry {
  readonly kind: 'file' | 'symlink' | 'repository'
  readonly blob: string
}

/** The files of a commit, by their paths. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeEntry>
  /** What stands at a tidy path; null where nothing does. */
  readonly kindOf: (path: string) => 'file' | 'directory' | 'symlink' | null
  /** What stands in a folder, or null where it is none. A submodule shows the `.git` that makes it one. */
  readonly list: (folder: string) => readonly TreeName[] | null
}

/** A name in a folder of a commit. */
interface TreeName {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink'
}

/**
 * Reads the tree of `commit`, as seen from `folder`: its paths are relative to that folder. With `within`, only what
 * lies at or below those paths.
 */
export function readTree(folder: string, commit: string, within: readonly string[] = []): Tree {
  const args = ['ls-tree', '-r', '-z', '--end-of-options', commit, ...within]
  return treeOf(parseTree(readGit(folder, args, `The files of ${commit} cannot be read`)))
}

const MODES: Readonly<Record<string, TreeEntry['kind']>> = {
  '120000': 'symlink',
  '160000': 'repository',
}

/** Parses `<mode> <type> <object>` TAB `<path>` NUL, again and again. */
export function parseTree(output: string): Map<string, TreeEntry> {
  const files = new Map<string, TreeEntry>()
  for (const line of output.split('\0')) {
    const match = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
    if (match === null) continue
    const [, mode = '', blob = '', path = ''] = match
    files.set(path, { kind: MODES[mode] ?? 'file', blob })
  }
  return files
}

/** A name that no checkout makes: whoever follows it walks in a circle. */
const LEADS_AWAY = /(?:^|\/)(?:\.{0,2})(?:\/|$)/

/** A commit's tree from its files. */
export function treeOf(files: ReadonlyMap<string, TreeEntry>): Tree {
  const folders = new Map<string, Map<string, TreeName>>([['.', new Map()]])
  const folderAt = (path: string): Map<string, TreeName> => {
    const known = folders.get(path)
    if (known !== undefined) return known
    const folder = new Map<string, TreeName>()
    folders.set(path, folder)
    enter(path, 'directory')
    return folder
  }
  const enter = (path: string, kind: TreeName['kind']): void => {
    const cut = path.lastIndexOf('/')
    const name = path.slice(cut + 1)
    folderAt(cut === -1 ? '.' : path.slice(0, cut)).set(name, { name, kind })
  }
  for (const [path, { kind }] of files) {
    if (LEADS_AWAY.test(path)) continue
    if (kind === 'repository') folderAt(path).set('.git', { name: '.git', kind: 'file' })
    else enter(path, kind)
  }
  return {
    files,
    kindOf: (path) => {
      const file = files.get(path)
      if (file !== undefined && file.kind !== 'repository') return file.kind
      return folders.has(path) ? 'directory' : null
    },
    list: (folder) => {
      const names = folders.get(folder)
      return names === undefined ? null : [...names.values()]
    },
  }
}
