/** Open tracking issues without a record: those of a closed pull request say so once, and a sweep names all of them. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { countOf } from '../model/count-of.ts'
import { idKey } from '../model/id.ts'
import { isAmong, type Found, type FoundIssue } from './found.ts'
import { compose } from './compose.ts'
import { partsOf } from './hidden-line.ts'
import { type Marker, markerIn } from './marker.ts'
import type { PlanStep } from './plan.ts'

/** An open tracking issue of ours, written from a pull request whose record is nowhere to be seen any more. */
export interface Orphan {
  readonly issue: FoundIssue
  readonly marker: Marker
  readonly pull: number
}

/** Those that do not say so yet. `inSight` are the ids of all records, in lower case. */
export function orphansIn(found: Found, inSight: ReadonlySet<string>): readonly Orphan[] {
  const isOurs = isAmong(found.authors)
  return found.issues.flatMap((issue) => {
    if (issue.state !== 'open' || !isOurs(issue.author)) return []
    const marker = markerIn(issue)
    if (marker?.about !== 'issue' || marker.pull === undefined || marker.orphaned) return []
    return inSight.has(idKey(marker.incident)) ? [] : { issue, marker, pull: marker.pull }
  })
}

/** An open tracking issue of ours whose deadlines nobody computes: its record is gone, or cannot be read. */
export interface Unwatched {
  readonly issue: number
  readonly incident: string
}

/**
 * Those of a sweep. It leaves the issues themselves alone, since it cannot see what became of the records. Where not
 * all heads of pull requests were read, the record of one may stand there.
 */
export function unwatchedIn(
  found: Found,
  entries: readonly LedgerEntry[],
  isAllRead: boolean
): readonly Unwatched[] {
  const isOurs = isAmong(found.authors)
  const computed = new Set(entries.map(({ file }) => idKey(file.incident.id)))
  return found.issues.flatMap((issue) => {
    if (issue.state !== 'open' || !isOurs(issue.author)) return []
    const marker = markerIn(issue)
    if (marker?.about !== 'issue' || computed.has(idKey(marker.incident))) return []
    if (marker.pull !== undefined && !isAllRead) return []
    return { issue: issue.number, incident: marker.incident }
  })
}

/** What a run warns of; nothing where each open issue has its record. */
export function unwatchedWarnings(unwatched: readonly Unwatched[]): readonly string[] {
  if (unwatched.length === 0) return []
  const { what, which, remedy } = unwatchedWords(unwatched, 10, (id) => `(${id})`)
  return [`${what}: ${which}. ${remedy}`]
}

/** The same for every surface: what is wrong, which they are, `most` at the most, and what becomes of them. */
export function unwatchedWords(
  unwatched: readonly Unwatched[],
  most: number,
  idWords: (id: string) => string
) {
  const named = unwatched
    .slice(0, most)
    .map(({ issue, incident }) => `#${issue} ${idWords(incident)}`)
  const issues = countOf(unwatched.length, 'tracking issue is', 'tracking issues are')
  return {
    what: `${issues} open, and no record can be read of what they track`,
    which: named.join(', ') + (unwatched.length > named.length ? ', …' : ''),
    remedy:
      'No deadline is watched there. Put the record back under the same ID, or mend what `check` says of it; if the incident is none, close the issue.',
  }
}

/** The one write that says it. What went out stays in the marker: if the record comes back, nothing is said twice. */
export function noteOrphan({ issue, marker, pull }: Orphan, state: 'open' | 'closed'): PlanStep {
  const body = compose(
    { ...marker, orphaned: true },
    `${orphanNote(pull, state)}\n\n${partsOf(issue.body).text}`
  )
  return {
    action: 'update-issue',
    incident: marker.incident,
    issue: issue.number,
    change: { body },
  }
}

/** One paragraph of our own words; the number links the pull request. */
function orphanNote(pull: number, state: 'open' | 'closed'): string {
  const why =
    state === 'closed'
      ? `pull request #${pull} was closed without being merged`
      : `pull request #${pull} no longer holds it`
  return (
    `> **No record stands behind this issue:** ${why}. No deadline is watched here. ` +
    'If the incident is real, put its record back under the same ID, and this issue goes on; else close it.'
  )
}
