/** Reads `git log` once, newest commit first, and spools what the audit looks at, to be read oldest first. */
import * as z from 'zod'
import type { PathChange } from '../audit/history.ts'
import type { HistoryPlace } from './history-place.ts'
import { list, perhaps, text } from './kept-shapes.ts'
import { logCommits } from './parse-log.ts'
import { fromBytes, toBytes } from './plain-value.ts'
import type { Spool } from './spool.ts'
import type { Walk } from './walk.ts'
import type { WatchedPaths } from './watched-paths.ts'

const change = z.strictObject({
  path: text,
  kind: z.enum(['record', 'elsewhere', 'review', 'policy']),
  before: perhaps,
  after: perhaps,
})
const spooled = z.strictObject({
  hash: text,
  isMainLine: z.boolean(),
  through: perhaps,
  changes: list(change),
})

/** A revision as the log gives it, before its commit object was read. */
export interface LoggedRevision extends z.infer<typeof spooled> {
  /** By how many seconds it is dated before a parent; 0 where it is not. */
  readonly behindParent: number
}

/** What was read of a log. */
export interface ReadLog {
  readonly commits: number
  /** Oldest first. */
  readonly revisions: () => Generator<LoggedRevision>
}

/**
 * Reads the ancestry of the head, or what it has beyond `since`, with no pathspec (git would take twice as long).
 *
 * @throws CommandError (2) where git cannot read it.
 */
export async function readLog(
  { top, head }: HistoryPlace,
  since: string | null,
  watched: WatchedPaths,
  walk: Walk,
  spool: Spool
): Promise<ReadLog> {
  const asked = ['--topo-order', '--end-of-options', head, ...(since === null ? [] : [`^${since}`])]
  let commits = 0
  // Known when the parent comes, long after the commit itself.
  const behind = new Map<string, number>()
  for await (const commit of logCommits(top, asked)) {
    commits += 1
    watched.learn(commit.changes)
    const changes = commit.changes.flatMap((one): PathChange[] => {
      const kind = watched.kindOf(one.path)
      return kind === null || one.before === one.after ? [] : [{ ...one, kind }]
    })
    const { hash } = commit
    const isLookedAt = changes.length > 0
    const { isMainLine, through } = walk.step(commit, (seconds) => {
      if (isLookedAt) behind.set(hash, Math.max(behind.get(hash) ?? 0, seconds))
    })
    const revision: z.infer<typeof spooled> = { hash, isMainLine, through, changes }
    if (isLookedAt) spool.write(toBytes(revision))
  }
  return {
    commits,
    *revisions() {
      for (let number = spool.count() - 1; number >= 0; number -= 1) {
        const revision = fromBytes(spool.read(number), spooled)
        yield { ...revision, behindParent: behind.get(revision.hash) ?? 0 }
      }
    },
  }
}
