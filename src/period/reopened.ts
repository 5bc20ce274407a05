/** Incidents that came back after they were resolved: one length of time does not tell their story. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { isSettled } from '../clock/status.ts'

/** Those of the given incidents that were reopened, by id. */
export function reopenedRows(entries: readonly LedgerEntry[]) {
  return entries
    .filter(({ course }) => course.reopenings > 0)
    .map((entry) => {
      const { id, title } = entry.file.incident
      const stretches = openStretches(entry)
      return {
        id,
        title,
        times: entry.course.reopenings,
        /** How long it was not resolved, over all its stretches; null while it is open, or where it was dismissed. */
        openSeconds:
          stretches === null ? null : stretches.reduce((sum, one) => sum + one.length, 0),
        /** From the report to the resolution that held; null likewise. */
        untilResolvedSeconds:
          stretches === null ? null : (stretches.at(-1)?.to ?? 0) - entry.course.reportedAt,
      }
    })
}

/** How long it was open: from the report to its resolution, without what lay between one and a reopening. */
export function secondsOpen(entry: LedgerEntry): number | null {
  return openStretches(entry)?.reduce((sum, { length }) => sum + length, 0) ?? null
}

/** Whether it is said to have been resolved before it was reported: how long it was open, nobody can tell. */
export function isResolvedBefore({ course }: LedgerEntry): boolean {
  if (course.status === 'dismissed') return false
  const first = course.statusChanges.find(({ status }) => isSettled(status))
  return first !== undefined && first.at < course.reportedAt
}

/** From the report and from each reopening to the resolution (or closing without one); null where it is not over. */
function openStretches({ course }: LedgerEntry): { to: number; length: number }[] | null {
  if (!isSettled(course.status) || course.status === 'dismissed') return null
  const found: { to: number; length: number }[] = []
  let from: number | null = course.reportedAt
  for (const change of course.statusChanges) {
    if (change.event === 'reopened') from = change.at
    else if (from !== null && isSettled(change.status)) {
      found.push({ to: change.at, length: Math.max(0, change.at - from) })
      from = null
    }
  }
  return found
}
