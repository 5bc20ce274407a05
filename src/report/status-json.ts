/** `status --format json`: a stable, documented shape (DESIGN "Commands and exit codes"). */
import { compareText } from '../model/order.ts'
import { openHold } from '../clock/holds.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { formatInstant, instantOrNull } from '../model/time.ts'
import { declaredWords } from './declared-words.ts'
import type { StatusView } from './status-view.ts'

/** The number of this shape; it changes when a key goes or means something else. */
const SCHEMA_VERSION = 1

/** The value that is printed as JSON: incidents by id, obligations by due instant (null last), then target. */
export function statusJson(view: StatusView) {
  const { path, commit } = view.policyFile
  return {
    schemaVersion: SCHEMA_VERSION,
    now: formatInstant(view.now),
    policy: { path, commit, ofTheTime: view.presentBecause === null },
    leftOut: view.leftOut,
    incidents: view.rows
      .map(({ entry }) => incidentJson(entry, path))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

function incidentJson(entry: LedgerEntry, policyPath: string) {
  const { file, course, obligations, declared } = entry
  const { id, kind } = file.incident
  const hold = openHold(course)
  return {
    id,
    path: file.path,
    kind,
    status: course.status,
    priority: course.priority,
    declared: declared.as,
    declaredNote: declaredWords(entry),
    hold: hold === null ? null : { since: formatInstant(hold.from), reason: hold.reason },
    closing: closingJson(course),
    obligations: obligations
      .toSorted(
        (one, other) =>
          (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) ||
          compareText(one.target, other.target)
      )
      .map((obligation) => obligationJson(obligation, policyPath)),
  }
}

function obligationJson(obligation: Obligation, policyPath: string) {
  const { policyCommit } = obligation
  return {
    target: obligation.target,
    do: obligation.do,
    role: obligation.role,
    priority: obligation.priority,
    anchor: obligation.anchor,
    anchorAt: formatInstant(obligation.anchorAt),
    dueAt: instantOrNull(obligation.dueAt),
    state: obligation.state,
    metAt: instantOrNull(obligation.metAt),
    metBy: obligation.metBy,
    lateBySeconds: obligation.lateBySeconds,
    approximate: obligation.approximate,
    breaches: obligation.breaches,
    ending: endingJson(obligation),
    policy: policyCommit === null ? null : `${policyPath}@${policyCommit}`,
  }
}

/** A closing that was stated and lacks something; null where none does. */
function closingJson({ pendingClosing }: LedgerEntry['course']) {
  if (pendingClosing === null) return null
  const { point, lacks } = pendingClosing
  return { statedAt: formatInstant(point.at), missing: lacks }
}

function endingJson({ ending }: Obligation) {
  return ending === null ? null : { ...ending, at: formatInstant(ending.at) }
}
