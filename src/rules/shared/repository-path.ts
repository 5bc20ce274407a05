/** Finds out which path of the repository a link, an image or a `path` of a record means. */
import type { Incident } from '../../model/incident.ts'

/** What a target means. */
export type Target =
  /** A web address, a mail address, a place in the same file: nothing of the repository. */
  | { readonly to: 'elsewhere' }
  /** A path of this machine, or one that leaves the repository. */
  | { readonly to: 'outside' }
  | { readonly to: 'repository'; readonly path: string }

/** Resolves a link of a body: percent signs undone, query and fragment cut off. */
export function resolveLink(recordPath: string, target: string): Target {
  if (target === '' || target.startsWith('#') || target.startsWith('//')) return { to: 'elsewhere' }
  if (/^(?:file|[a-z]):/i.test(target) || target.startsWith('\\\\')) return { to: 'outside' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { to: 'elsewhere' }
  return resolvePath(recordPath, decoded(target.replace(/[?#].*$/s, '')))
}

/** Resolves a `path`: relative to the record's folder, or from the top where it begins with `/`. */
export function resolvePath(recordPath: string, typed: string): Target {
  if (/^[a-z]:/i.test(typed) || typed.startsWith('\\\\')) return { to: 'outside' }
  const folder = typed.startsWith('/') ? [] : recordPath.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...folder, ...typed.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return { to: 'outside' }
  }
  return { to: 'repository', path: parts.join('/') }
}

/** Percent signs undone; as typed where they encode no text. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** A path as typed, where it stands, and the hash that was promised for it. */
interface TypedPath {
  readonly path: string
  readonly keys: readonly (string | number)[]
  readonly sha256: string | null
}

/** Every `path` of the evidence and of the timeline. */
export function pathsIn({ evidence = [], timeline }: Incident): TypedPath[] {
  return [
    ...evidence.flatMap(({ path, sha256 = null }, index) =>
      path === undefined ? [] : { path, keys: ['evidence', index, 'path'], sha256 }
    ),
    ...timeline.flatMap(({ path }, index) =>
      path === undefined ? [] : { path, keys: ['timeline', index, 'path'], sha256: null }
    ),
  ]
}
