/** Records at the heads of open pull requests, laid over those of the swept branch: an incident counts before the merge. */
import type { IncidentFile } from '../model/incident.ts'

/** An open pull request of the same repository, at the commit that is read. */
export interface PullHead {
  readonly number: number
  readonly branch: string
  readonly commit: string
}

/** A record as its head holds it. */
export interface HeadRecord {
  readonly pull: PullHead
  readonly path: string
  /** Git's id of its bytes. */
  readonly blob: string
  readonly text: string | null
  /** As typed, wherever it can be read. */
  readonly id: string | null
  /** Null where an error leaves no incident to compute. */
  readonly file: IncidentFile | null
  /** Whether it is unread because that took too long. */
  readonly isLate?: boolean
}

/** The incidents to sweep. */
export interface JoinedRecords {
  readonly files: readonly IncidentFile[]
  /** Those of them that stand at a head. */
  readonly heads: ReadonlyMap<IncidentFile, HeadRecord>
  /** Every id that was seen anywhere, in lower case, even where its record has errors. */
  readonly inSight: ReadonlySet<string>
  readonly warnings: readonly string[]
}

/**
 * Lays the heads over the branch: the head's version of an id wins. Of two heads with one id the pull request with the
 * lower number is used, and both are named; a head's record that cannot be read displaces nothing.
 */
export function joinHeads(
  branch: readonly { readonly id: string | null; readonly file: IncidentFile | null }[],
  heads: readonly HeadRecord[]
): JoinedRecords {
  const inSight = new Set([...branch, ...heads].flatMap(({ id }) => id?.toLowerCase() ?? []))
  const winners = new Map<string, HeadRecord>()
  const used = new Map<IncidentFile, HeadRecord>()
  const warnings: string[] = []
  for (const head of heads.toSorted(byPull)) {
    const { file, pull, isLate = false } = head
    if (file === null) {
      warnings.push(
        `No deadline is watched in a record of pull request #${pull.number} that ` +
          (isLate
            ? 'took longer to read than a record may, or stands beside one that did. The other records were read.'
            : 'cannot be read. Its check says which, and what is wrong.')
      )
      continue
    }
    const id = file.incident.id.toLowerCase()
    const winner = winners.get(id)
    if (winner === undefined) winners.set(id, head)
    else if (winner.pull.number !== pull.number) {
      warnings.push(
        ...clash(file.incident.id, winner, head),
        ...clash(file.incident.id, head, winner)
      )
      continue
    }
    used.set(file, head)
  }
  const below = branch.flatMap(({ file }) =>
    file === null || winners.has(file.incident.id.toLowerCase()) ? [] : [file]
  )
  return {
    files: [...below, ...used.keys()],
    heads: used,
    inSight,
    warnings: [...new Set(warnings)],
  }
}

function byPull(one: HeadRecord, other: HeadRecord): number {
  return one.pull.number - other.pull.number || (one.path < other.path ? -1 : 1)
}

/** One of the two places, so that whoever looks at either pull request hears of the other. */
function clash(id: string, here: HeadRecord, there: HeadRecord): readonly string[] {
  const [first] = [here, there].toSorted(byPull)
  return [
    `${id} of pull request #${here.pull.number} also stands in pull request #${there.pull.number}; ` +
      `the version of #${first?.pull.number ?? here.pull.number} is used. ` +
      'Keep it in one of them, or give one a new ID with `incident-ledger new`.',
  ]
}
