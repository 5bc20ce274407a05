/** What GitHub holds of one incident, as far as our own author wrote it: issues, comments, deliveries. */
import { idKey } from '../model/id.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import { authorsOf, isAmong, type Found, type FoundComment, type FoundIssue } from './found.ts'
import { markerOfIssue, receiptsIn, type IsOurs } from './identity.ts'
import { type Delivery, type Marker, markerIn } from './marker.ts'
import { withSent } from './message-rows.ts'
import { mergeDeliveries } from './merge.ts'
import { settle } from './verify.ts'

/** A tracking issue of ours. */
export interface ExistingIssue {
  readonly issue: FoundIssue
  readonly marker: Marker
}

/** A comment of ours that carries notices. */
export interface ExistingComment {
  readonly comment: FoundComment
  readonly issue: number
  readonly marker: Marker
  /** The marker with its mentions settled, where that is still to be written. */
  readonly settled: Marker | null
  /** Whether older comments already carry all that it carries. */
  readonly duplicate: boolean
}

/** All that is known of one incident. */
export interface Existing {
  /** The issue that stands: the oldest open one, else the oldest; null where there is none. */
  readonly standing: ExistingIssue | null
  /** Younger issues that a race made. */
  readonly duplicates: readonly ExistingIssue[]
  readonly comments: readonly ExistingComment[]
  /** Issues whose comments were not read. */
  readonly unread: readonly number[]
  /** What went out so far, one delivery for each obligation and episode. */
  readonly delivered: readonly Delivery[]
}

/** What was found, the entries whose records may name it, and whose markers count. */
export interface Holding {
  readonly found: Found
  readonly entries: readonly LedgerEntry[]
  /** The login that our token writes as; its markers are trusted, and those of the policy's `authors`. */
  readonly author: string
  readonly policyFile: PolicyFile
  /** What went out by receivers, by the incident's id in lower case: what this run or the last one sent, or tried. */
  readonly sent?: ReadonlyMap<string, readonly Delivery[]>
}

/** Sorts what was found by incident (in lower case). */
export function existingByIncident(holding: Holding): ReadonlyMap<string, Existing> {
  const { found, entries, author, policyFile, sent } = holding
  const isOurs = isAmong(authorsOf(author, policyFile.policy))
  const receipts = receiptsIn(entries.map(({ file }) => file))
  const issues = new Map<string, ExistingIssue[]>()
  for (const issue of found.issues.toSorted((one, other) => one.number - other.number)) {
    const marker = markerOfIssue(issue, found.comments.get(issue.number) ?? [], isOurs, receipts)
    if (marker === null) continue
    const id = idKey(marker.incident)
    issues.set(id, [...(issues.get(id) ?? []), { issue, marker }])
  }
  return new Map(
    [...issues].map(([id, own]) => [id, existingOf(own, found, isOurs, sent?.get(id) ?? [])])
  )
}

function existingOf(
  issues: readonly ExistingIssue[],
  found: Found,
  isOurs: IsOurs,
  sent: readonly Delivery[]
): Existing {
  const open = issues.filter(({ issue }) => issue.state === 'open')
  const standing = open[0] ?? issues[0] ?? null
  const comments = existingComments(issues, found, isOurs)
  const unread = issues
    .map(({ issue }) => issue.number)
    .filter((number) => !found.comments.has(number))
  const noted = issues.flatMap(({ marker }) => marker.delivered)
  return {
    standing,
    duplicates: open.filter((one) => one !== standing),
    comments,
    unread,
    delivered: withSent(
      mergeDeliveries([
        ...comments.flatMap(({ marker, settled }) => (settled ?? marker).delivered),
        ...(unread.length === 0 ? noted.map((delivery) => withoutLost(delivery, comments)) : noted),
      ]),
      sent
    ),
  }
}

/** A pending delivery whose comment somebody deleted can no longer be verified: it reached nobody that we know of. */
function withoutLost(delivery: Delivery, comments: readonly ExistingComment[]): Delivery {
  const stands = comments.some(({ marker }) =>
    marker.delivered.some(({ keys }) => keys.some((key) => delivery.keys.includes(key)))
  )
  return delivery.reached === 'pending' && !stands ? { ...delivery, reached: [] } : delivery
}

function existingComments(
  issues: readonly ExistingIssue[],
  found: Found,
  isOurs: IsOurs
): readonly ExistingComment[] {
  const told = new Set<string>()
  return issues
    .flatMap(({ issue, marker }) =>
      (found.comments.get(issue.number) ?? []).map((comment) => ({
        comment,
        issue: issue.number,
        incident: marker.incident,
      }))
    )
    .toSorted((one, other) => one.comment.id - other.comment.id)
    .flatMap(({ comment, issue, incident }) => {
      const marker = isOurs(comment.author) ? markerIn(comment) : null
      if (marker?.about !== 'notice' || marker.incident !== incident) return []
      const keys = marker.delivered.flatMap((delivery) => delivery.keys)
      const duplicate = keys.length > 0 && keys.every((key) => told.has(key))
      for (const key of keys) told.add(key)
      return {
        comment,
        issue,
        marker,
        settled: duplicate ? null : settle(marker, comment),
        duplicate,
      }
    })
}
