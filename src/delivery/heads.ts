/** Records at the heads of open pull requests, laid over those of the swept branch: an incident counts before the merge. */
import { firstById } from '../model/first-by-id.ts'
import { idKey, sameId } from '../model/id.ts'
import type { IncidentFile } from '../model/incident.ts'
import { compareText } from '../model/order.ts'
import { countUnmerged, type JudgedBy, type Waiting } from './unmerged.ts'
import { sameLogin } from '../model/login.ts'

/** An open pull request of the same repository, at the commit that is read. */
export interface PullHead {
  readonly number: number
  readonly branch: string
  readonly commit: string
  /** The login that opened it; null where the account is gone, or nobody said. */
  readonly author: string | null
}

/** A record as far as it can be read. */
interface KnownRecord {
  readonly path: string
  /** As typed, wherever it can be read. */
  readonly id: string | null
  /** Null where an error leaves no incident to compute. */
  readonly file: IncidentFile | null
}

/** A record as its head holds it. */
export interface HeadRecord extends KnownRecord {
  readonly pull: PullHead
  /** Git's id of its bytes. */
  readonly blob: string
  readonly text: string | null
  /** Whether it is unread because that took too long. */
  readonly isLate?: boolean
}

/** A record of the swept branch that a head does away with. */
export interface RemovedRecord {
  readonly pull: PullHead
  readonly path: string
}

/** What a head asks for, and its merge alone can grant. */
export interface Proposal {
  readonly pull: PullHead
  readonly waiting: Waiting
}

/** The incidents to sweep. */
export interface JoinedRecords {
  readonly files: readonly IncidentFile[]
  /** Those of them that stand at a head alone. */
  readonly heads: ReadonlyMap<IncidentFile, HeadRecord>
  /** What waits for a merge, by the id in lower case. */
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>
  /** Every id that was seen anywhere, in lower case, even where its record has errors. */
  readonly inSight: ReadonlySet<string>
  readonly warnings: readonly string[]
}

/** All that the heads are judged by. */
interface JoinInput extends JudgedBy {
  readonly branch: readonly KnownRecord[]
  readonly heads: readonly HeadRecord[]
  readonly removed: readonly RemovedRecord[]
}

/**
 * Lays the heads over the branch, the pull request with the lower number first: each adds incidents, entries that
 * oblige, and acknowledgements; what would end or ease a duty of what stands already waits for the merge. A head's
 * record that cannot be read changes nothing.
 */
export function joinHeads({ branch, heads, removed, ...by }: JoinInput): JoinedRecords {
  const inSight = new Set(
    [...branch, ...heads].flatMap(({ id }) => (id === null ? [] : [idKey(id)]))
  )
  const files = branch.flatMap(({ file }) => file ?? [])
  const standing = new Map(firstById(files, ({ incident }) => incident.id))
  const owners = new Map<string, HeadRecord>()
  const proposals = new Map<string, readonly Proposal[]>()
  const warnings: string[] = []
  const propose = (id: string, pull: PullHead, waiting: readonly Waiting[]) => {
    const made = waiting.map((one) => ({ pull, waiting: one }))
    if (made.length > 0) proposals.set(id, [...(proposals.get(id) ?? []), ...made])
  }
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
    // Nobody is called for what a stranger reports, until somebody who may write stands behind it.
    if (isUnconfirmed(head)) continue
    const id = idKey(file.incident.id)
    const before = standing.get(id)
    const owner = owners.get(id)
    if (before === undefined) {
      standing.set(id, file)
      owners.set(id, head)
      continue
    }
    if (owner !== undefined && owner.pull.number !== pull.number) {
      warnings.push(
        ...clash(file.incident.id, owner, head),
        ...clash(file.incident.id, head, owner)
      )
    }
    const counted = countUnmerged(before, file, by)
    propose(id, pull, counted.waiting)
    standing.set(id, counted.file)
  }
  for (const { path, id } of branch) {
    // Of two records with one id the one that counts is meant: whoever deletes the other mends a fault.
    if (id === null || standing.get(idKey(id))?.path !== path) continue
    for (const pull of deletersOf(path, id, heads, removed)) {
      propose(idKey(id), pull, [{ what: 'deletion' }])
    }
  }
  return {
    files: [...standing.values()],
    heads: new Map(
      [...owners].flatMap(([id, head]) => {
        const file = standing.get(id)
        return file === undefined ? [] : [[file, head] as const]
      })
    ),
    proposals,
    inSight,
    warnings: [...new Set(warnings)],
  }
}

/** Who takes the record off its path, or gives it another id, and keeps it nowhere else. */
function deletersOf(
  path: string,
  id: string,
  heads: readonly HeadRecord[],
  removed: readonly RemovedRecord[]
): readonly PullHead[] {
  const isKept = ({ number }: PullHead) =>
    heads.some((head) => head.pull.number === number && head.id !== null && sameId(head.id, id))
  const renamed = heads.filter((head) => head.path === path && head.id !== null)
  return [...removed.filter((one) => one.path === path), ...renamed]
    .map(({ pull }) => pull)
    .filter((pull) => !isKept(pull))
}

function byPull(one: HeadRecord, other: HeadRecord): number {
  return one.pull.number - other.pull.number || compareText(one.path, other.path)
}

/** One of the two places, so that whoever looks at either pull request hears of the other. */
function clash(id: string, here: HeadRecord, there: HeadRecord): readonly string[] {
  return [
    `${id} of pull request #${here.pull.number} also stands in pull request #${there.pull.number}; ` +
      'both count. If they are two incidents, give one a new ID with `incident-ledger new`.',
  ]
}

/** How their branches begin; only who may write to the repository can write to one. */
export const UNCONFIRMED = 'incident-ledger/unconfirmed-'

/** Whether a head holds nothing but the report of somebody who may not write: no entry of anybody else confirms it. */
function isUnconfirmed({ pull, file }: HeadRecord): boolean {
  if (file === null || !pull.branch.startsWith(UNCONFIRMED)) return false
  const { timeline } = file.incident
  const reporter = timeline.find(({ event }) => event === 'reported')?.by ?? ''
  return timeline.every(({ by }) => by === undefined || sameLogin(by, reporter))
}
