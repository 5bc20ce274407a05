/** Tracking issues whose pull request was closed without a merge: they stay open, and say once that no record is left. */
import { idKey } from '../model/id.ts'
import { isAmong, type Found, type FoundIssue } from './found.ts'
import { compose } from './compose.ts'
import { partsOf } from './hidden-line.ts'
import { parseMarker, type Marker } from './marker.ts'
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
    const marker = parseMarker(issue.body)
    if (marker?.about !== 'issue' || marker.pull === undefined || marker.orphaned) return []
    return inSight.has(idKey(marker.incident)) ? [] : { issue, marker, pull: marker.pull }
  })
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
