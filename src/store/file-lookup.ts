/** Looks at files of the repository for the rules: what stands at a path, and the hash of its bytes. */
import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the rules may ask. Paths are relative to the root, with forward slashes; nothing outside it is ever looked at. */
export interface FileLookup {
  /** Null where nothing stands there; `symlink` also for whatever lies behind one. */
  readonly kindOf: (path: string) => 'file' | 'directory' | 'symlink' | null
  /** SHA-256 of the file's bytes in lower-case hexadecimal; null for anything but a readable file. */
  readonly sha256: (path: string) => string | null
}

/** Opens the folder at `root`. Answers are kept, so that a path is looked up once. */
export function openFileLookup(root: string): FileLookup {
  return fileLookupOver({
    lookAt: (path) => kindAt(join(root, path)),
    hashOf: (path) => hashOf(resolve(root, path)),
  })
}

/** Where a repository is kept: on disk, or in a commit. Paths are tidy, and every folder above them was seen. */
export interface Keeping {
  readonly lookAt: (path: string) => ReturnType<FileLookup['kindOf']>
  readonly hashOf: (path: string) => string | null
}

/** The same of any place that can be looked at. */
export function fileLookupOver(keeping: Keeping): FileLookup {
  const kinds = new Map<string, ReturnType<FileLookup['kindOf']>>()

  const look = (path: string): ReturnType<FileLookup['kindOf']> => {
    const known = kinds.get(path)
    if (known !== undefined) return known
    const kind = keeping.lookAt(path)
    kinds.set(path, kind)
    return kind
  }

  const kindOf: FileLookup['kindOf'] = (path) => {
    const segments = inside(path)
    if (segments === null) return null
    let kind: ReturnType<FileLookup['kindOf']> = 'directory'
    let at = ''
    for (const segment of segments) {
      if (kind !== 'directory') return kind === 'symlink' ? 'symlink' : null
      at = at === '' ? segment : `${at}/${segment}`
      kind = look(at)
    }
    return kind
  }

  return {
    kindOf,
    sha256: (path) => {
      const segments = inside(path)
      return segments !== null && kindOf(path) === 'file'
        ? keeping.hashOf(segments.join('/'))
        : null
    },
  }
}

/** The path's steps with `.` and `..` taken out; null where it leaves the root, or enters git's own folder. */
function inside(path: string): string[] | null {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0')) return null
  const segments: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') segments.push(step)
    else if (segments.pop() === undefined) return null
  }
  return segments.some((step) => step.toLowerCase() === '.git') ? null : segments
}

function kindAt(path: string): 'file' | 'directory' | 'symlink' | null {
  let stats: Stats | undefined
  try {
    stats = lstatSync(path, { throwIfNoEntry: false })
  } catch {
    // A name too long, a folder that may not be entered: nothing that a reader of the repository would find.
    return null
  }
  if (stats === undefined) return null
  if (stats.isSymbolicLink()) return 'symlink'
  if (stats.isDirectory()) return 'directory'
  return stats.isFile() ? 'file' : null
}

/** In pieces, so that a large attachment takes no memory. */
function hashOf(path: string): string | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    // Unreadable: the rule says that it could not be compared.
    return null
  }
  try {
    const hash = createHash('sha256')
    const piece = Buffer.alloc(1 << 20)
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      hash.update(piece.subarray(0, length))
    }
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}
