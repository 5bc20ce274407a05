/** Tells, while commits come newest first, which stand on the main line and which merge brought the others there. */
import type { LoggedCommit } from './parse-log.ts'

/** What is known of a commit once all its children were seen. */
interface Standing {
  readonly isMainLine: boolean
  /** The main-line commit that brought it; null on the main line. */
  readonly through: string | null
}

interface Waiting {
  isMainLine: boolean
  through: string | null
  /** The place of that merge on the main line, counted from HEAD: the oldest one brought the commit. */
  place: number
  children: { committedAt: number; late: (seconds: number) => void }[]
}

/** The walk holds only the commits whose children were seen and who were not seen themselves. */
export interface Walk {
  /** Takes the next commit. `late` is called with the seconds by which its date lies before a parent's. */
  readonly step: (commit: LoggedCommit, late: (seconds: number) => void) => Standing
  /** What is known of a commit that was not stepped on: where an earlier reading ended. */
  readonly standingOf: (hash: string) => Standing | null
  /** The commits that are still expected. */
  readonly waiting: () => readonly string[]
}

/** Begins at `head`. Commits must come in topological order, children before parents. */
export function walkFrom(head: string): Walk {
  const waiting = new Map<string, Waiting>([
    [head, { isMainLine: true, through: null, place: 0, children: [] }],
  ])
  let mainLine = 0
  return {
    step: (commit, late) => {
      const own = waiting.get(commit.hash)
      if (own === undefined) throw new Error(`git log drew ${commit.hash} before its children.`)
      waiting.delete(commit.hash)
      for (const child of own.children) {
        if (child.committedAt < commit.committedAt)
          child.late(commit.committedAt - child.committedAt)
      }
      if (own.isMainLine) mainLine += 1
      for (const [index, parent] of commit.parents.entries()) {
        const isMainLine = own.isMainLine && index === 0
        const through = own.isMainLine ? commit.hash : own.through
        const place = own.isMainLine ? mainLine : own.place
        const known = waiting.get(parent) ?? { isMainLine: false, through, place, children: [] }
        known.isMainLine ||= isMainLine
        if (place > known.place) Object.assign(known, { through, place })
        known.children.push({ committedAt: commit.committedAt, late })
        waiting.set(parent, known)
      }
      return standing(own)
    },
    waiting: () => [...waiting.keys()],
    standingOf: (hash) => {
      const known = waiting.get(hash)
      return known === undefined ? null : standing(known)
    },
  }
}

function standing({ isMainLine, through }: Waiting): Standing {
  return { isMainLine, through: isMainLine ? null : through }
}
