/** Which incident an issue of ours is of, whatever people made of its title, its labels and its text. */
import { addressKey } from '../model/address.ts'
import type { IncidentFile } from '../model/incident.ts'
import { DAY, type Instant } from '../model/time.ts'
import type { Found, FoundComment, FoundIssue } from './found.ts'
import { parseFollowUpMarker } from './follow-up-marker.ts'
import { type Marker, markerIn } from './marker.ts'
import { overviewMarkerIn } from './overview.ts'

/** Whether an issue is one of ours to its author. */
export type IsOurs = (author: string | null) => boolean

/**
 * The marker of a tracking issue of ours: as its body has it; where that was taken out, as the comments that we
 * wrote below it say; else as a record does whose receipt names one of them. Null: it is no tracking issue, as far as
 * was read.
 *
 * @param receipts the incident whose record names a comment, by the comment's `addressKey`.
 */
export function markerOfIssue(
  issue: Pick<FoundIssue, 'author' | 'body'>,
  comments: readonly FoundComment[],
  isOurs: IsOurs,
  receipts: ReadonlyMap<string, string>
): Marker | null {
  if (!isOurs(issue.author)) return null
  const own = markerIn(issue)
  if (own !== null) return own.about === 'issue' ? own : null
  const ours = comments.filter(({ author }) => isOurs(author))
  const said = ours.flatMap((comment) => markerIn(comment) ?? [])
  const [first] = said
  // The last one tells which state of the record was spoken of last.
  const last = said.findLast(({ incident }) => incident === first?.incident)
  if (last !== undefined) return { ...last, about: 'issue', delivered: [] }
  const incident = ours
    .map(({ url }) => receipts.get(addressKey(url)))
    .find((id) => id !== undefined)
  return incident === undefined
    ? null
    : { about: 'issue', incident, record: null, content: null, policy: null, delivered: [] }
}

/** Which comment is named by the record of which incident. */
export function receiptsIn(files: readonly IncidentFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ incident }) =>
      incident.timeline.flatMap(({ event, url }) =>
        event === 'notified' && url !== undefined ? [[addressKey(url), incident.id] as const] : []
      )
    )
  )
}

/**
 * Issues of ours that do not say what they are, and whose comments were not read: one of them may be the tracking
 * issue of an incident that began at an instant, and lost its text. They are looked for once, whoever asks.
 */
export function unknownIn(found: Found, isOurs: IsOurs): (since: Instant) => readonly FoundIssue[] {
  const unknown = found.issues.filter(
    (issue) =>
      isOurs(issue.author) &&
      issue.hasComments &&
      !found.comments.has(issue.number) &&
      markerIn(issue) === null &&
      parseFollowUpMarker(issue.body) === null &&
      overviewMarkerIn(issue) === null
  )
  return (since) => unknown.filter(({ createdAt }) => createdAt >= since - DAY)
}
