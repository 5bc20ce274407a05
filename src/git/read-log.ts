/** Reads `git log` once, newest commit first, and keeps what the audit looks at on a tape, to be read oldest first. */
import type { PathChange } from '../audit/history.ts'
import type { HistoryPlace } from './history-place.ts'
import { logCommits } from './log-commits.ts'
import type { Tape } from './tape.ts'
import type { Walk } from './walk.ts'
import type { WatchedPaths } from './watched-paths.ts'

/** A revision as the log gives it, before its commit object was read. */
export interface Sketch {
  readonly hash: string
  readonly isMainLine: boolean
  readonly through: string | null
  readonly changes: readonly PathChange[]
}

/** By how many seconds a commit is dated before a parent: known when the parent comes, long after the commit itself. */
interface Lateness {
  readonly of: string
  readonly seconds: number
}

/**
 * Writes the ancestry of the head, or what it has beyond `since`, with no pathspec (git would take twice as long).
 * Gives the number of commits.
 *
 * @throws CommandError (2) where git cannot read it.
 */
export async function readLog(
  { top, head }: HistoryPlace,
  since: string | null,
  watched: WatchedPaths,
  walk: Walk,
  tape: Tape
): Promise<number> {
  const asked = ['--topo-order', '--end-of-options', head, ...(since === null ? [] : [`^${since}`])]
  let commits = 0
  for await (const commit of logCommits(top, asked)) {
    commits += 1
    watched.learn(commit.changes)
    const changes = commit.changes.flatMap((change): PathChange[] => {
      const kind = watched.kindOf(change.path)
      return kind === null || change.before === change.after ? [] : [{ ...change, kind }]
    })
    const { hash } = commit
    const isLookedAt = changes.length > 0
    const { isMainLine, through } = walk.step(commit, (seconds) => {
      if (isLookedAt) writeLateness(tape, { of: hash, seconds })
    })
    if (isLookedAt) writeSketch(tape, { hash, isMainLine, through, changes })
  }
  return commits
}

/** A sketch, and by how many seconds it is dated before a parent; 0 where it is not. */
export interface SketchedRevision {
  readonly sketch: Sketch
  readonly behindParent: number
}

/** The sketches, oldest first: read backwards, what is known of a commit's lateness comes before it. */
export function* sketchesOf(tape: Tape): Generator<SketchedRevision> {
  const behind = new Map<string, number>()
  for (const line of tape.backwards()) {
    const { late, sketch }: TapedLine = JSON.parse(line)
    if (late !== undefined) behind.set(late.of, Math.max(behind.get(late.of) ?? 0, late.seconds))
    if (sketch === undefined) continue
    yield { sketch, behindParent: behind.get(sketch.hash) ?? 0 }
    behind.delete(sketch.hash)
  }
}

/** What `readLog` writes: one of the two. */
interface TapedLine {
  readonly late?: Lateness
  readonly sketch?: Sketch
}

function writeLateness(tape: Tape, late: Lateness): void {
  tape.write(JSON.stringify({ late } satisfies TapedLine))
}

function writeSketch(tape: Tape, sketch: Sketch): void {
  tape.write(JSON.stringify({ sketch } satisfies TapedLine))
}
