/** What stands on the main line, commit by commit: which versions of which incidents, at which paths. */
import { diffVersions } from './diff-versions.ts'
import type { ReadableVersion } from './facts.ts'
import type { PathChange, Revision } from './history.ts'
import type { HeldVersion, MainState } from './trail.ts'

/** The main line while it is walked, oldest commit first. */
export interface MainLine {
  /** Takes a main-line commit; `read` gives the version that a blob stands for. */
  readonly step: (revision: Revision, read: (blob: string | null) => ReadableVersion | null) => void
  readonly statesOf: (key: string) => readonly MainState[]
  /** What stands in the folder now; of several paths with one id the first in byte order. */
  readonly presentOf: (key: string) => HeldVersion | null
}

/** The line before its first commit. */
export function mainLine(): MainLine {
  const byId = new Map<
    string,
    Map<string, { readonly version: ReadableVersion; readonly isRecord: boolean }>
  >()
  const atPath = new Map<string, string>()
  const states = new Map<string, MainState[]>()

  const put = (change: PathChange, version: ReadableVersion | null): string[] => {
    const touched: string[] = []
    const old = atPath.get(change.path)
    if (old !== undefined) {
      byId.get(old)?.delete(change.path)
      atPath.delete(change.path)
      touched.push(old)
    }
    if (version === null) return touched
    const key = version.id.toLowerCase()
    const paths = byId.get(key) ?? new Map()
    byId.set(key, paths.set(change.path, { version, isRecord: change.kind === 'record' }))
    atPath.set(change.path, key)
    return [...touched, key]
  }

  const heldOf = (key: string, onlyRecords: boolean): HeldVersion | null => {
    const [first] = [...(byId.get(key) ?? [])]
      .filter(([, { isRecord }]) => isRecord || !onlyRecords)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    if (first === undefined) return null
    const [path, { version, isRecord }] = first
    return { path, version, inFolder: isRecord }
  }

  return {
    step: (revision, read) => {
      const touched = new Set(
        revision.changes.flatMap((change) => {
          if (change.kind !== 'record' && change.kind !== 'elsewhere') return []
          return put(change, read(change.after))
        })
      )
      for (const key of touched) {
        const own = states.get(key) ?? []
        states.set(key, own)
        const held = heldOf(key, false)
        const last = own.at(-1)?.held ?? null
        if (held === null && last === null) continue
        const isSame =
          held !== null &&
          last !== null &&
          held.inFolder === last.inFolder &&
          diffVersions(last.version, held.version).length === 0
        if (!isSame) own.push({ revision, held })
      }
    },
    statesOf: (key) => states.get(key) ?? [],
    presentOf: (key) => heldOf(key, true),
  }
}
