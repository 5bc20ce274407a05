/** Says which paths of a history the audit looks at: the folder, the policy, and wherever records were kept before. */
import type { PathKind } from '../audit/history.ts'
import { ID_PATTERN, idInName } from '../model/id.ts'
import type { RawChange } from './parse-log.ts'

/** Where the records and the policy are, relative to the top of the work tree. */
export interface Places {
  /** Without a trailing slash; empty for the top itself. */
  readonly dir: string
  readonly policy: string
}

/** The paths under watch. */
export interface WatchedPaths {
  readonly kindOf: (path: string) => PathKind | null
  /** Learns from a commit where its new records came from; commits come newest first. */
  readonly learn: (changes: readonly RawChange[]) => void
  /** The paths learned so far. */
  readonly learned: LearnedPaths
}

/** Paths outside the places, and what stood there before it was moved. */
type LearnedPaths = ReadonlyMap<string, 'elsewhere' | 'policy'>

/** Watches the places; `known` are paths that an earlier reading had learned. */
export function watchPaths(
  { dir, policy }: Places,
  known: Iterable<readonly [string, 'elsewhere' | 'policy']> = []
): WatchedPaths {
  const learned = new Map(known)
  const prefix = dir === '' ? '' : `${dir}/`
  const isPolicy = (path: string) => path === policy || learned.get(path) === 'policy'
  const kindOf = (path: string): PathKind | null => {
    if (isPolicy(path)) return 'policy'
    if (!path.endsWith('.md')) return null
    const segments = path.split('/')
    const name = segments.at(-1) ?? ''
    if (path.startsWith(prefix)) {
      const folders = path.slice(prefix.length).split('/').slice(0, -1)
      if (folders.some((folder) => ID_PATTERN.test(folder)))
        return name === 'review.md' && ID_PATTERN.test(folders.at(-1) ?? '') ? 'review' : null
      return name === 'README.md' ? null : 'record'
    }
    // A record that carries its id in its name is known wherever it stood before the folder was moved.
    if (learned.has(path) || idInName(name) !== null) return 'elsewhere'
    return null
  }
  return {
    kindOf,
    learned,
    learn: (changes) => {
      const adds = changes.some(
        ({ path, before, after }) => before === null && after !== null && isKept(kindOf(path))
      )
      if (!adds) return
      // A commit that brings records and changes or deletes Markdown elsewhere moved or split it.
      for (const { path, before, after } of changes) {
        if (before === null || !path.endsWith('.md') || kindOf(path) !== null) continue
        if (after === null || !EVERYDAY.test(path)) learned.set(path, 'elsewhere')
      }
    },
  }
}

/** Pages that change along with anything, and would be read in every version for nothing. */
const EVERYDAY = /(?:^|\/)(?:README|CHANGELOG)\.md$/i

function isKept(kind: PathKind | null): boolean {
  return kind === 'record' || kind === 'elsewhere'
}
