/** How much the records themselves can bear: what they leave unsaid, estimate, or said late. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { idKey } from '../model/id.ts'
import { sourceOf } from './counts.ts'
import { hasDoubtedSign } from './downtime.ts'
import type { GoneRecord, PeriodInput, RecordHistory } from './input.ts'
import { isWithin, type Period } from './period.ts'
import { verdictOf } from './verdict.ts'

type Covered = Pick<PeriodInput, 'history' | 'unreadable' | 'period' | 'entries'>

/** Counts over the period's live incidents. */
export type Coverage = Readonly<ReturnType<typeof coverageOf>>

/** What the records of `counted` leave open. */
export function coverageOf(
  counted: readonly LedgerEntry[],
  { history, unreadable, period, entries }: Covered
) {
  const count = (holds: (entry: LedgerEntry) => boolean) => counted.filter(holds).length
  const events = counted.flatMap(({ course }) => course.events)
  const ids = new Set(counted.map(({ file }) => file.incident.id))
  return {
    incidents: counted.length,
    entries: events.length,
    approximateEntries: events.filter(({ event }) => event.approximate === true).length,
    /** Verdicts that rest on an estimate. */
    approximateVerdicts: counted
      .flatMap(({ obligations }) => obligations)
      .filter((row) => row.approximate && verdictOf(row) !== 'ended').length,
    /** Incidents whose record shows nobody told, and nobody who took it up. */
    nobodyTold: count(({ course }) => course.notifications.length === 0),
    nobodyEngaged: count(
      ({ course }) =>
        !course.notifications.some(({ means }) => means === 'engaged' || means === 'acted')
    ),
    unassessed: count(({ course }) => course.priority === null && course.status !== 'dismissed'),
    withoutSource: count((entry) => sourceOf(entry) === null),
    withoutCause: count(({ file }) => file.incident.cause === undefined),
    resolvedUnclosed: count(({ course }) => course.status === 'resolved'),
    corrections: events.filter(({ event }) => event.event === 'corrected').length,
    /** Incidents whose first sign lies doubtfully long before their report, by id. */
    doubtedSigns: counted.filter(hasDoubtedSign).map(({ file }) => file.incident.id),
    /** Null where the history was not read. */
    lateEntries: history?.lateEntries.filter(({ incident }) => ids.has(incident)) ?? null,
    /** Incidents that the history has, and the folder no more; null where the history was not read. */
    gone: history === null ? null : goneFrom(entries, history).filter((one) => isOf(period, one)),
    unreadable,
  }
}

/** What the history has and the folder no more; what a folder holds that is not committed yet is there. */
export function goneFrom(
  entries: readonly LedgerEntry[],
  { gone }: RecordHistory
): readonly GoneRecord[] {
  const present = new Set(entries.map(({ file }) => idKey(file.incident.id)))
  return gone.filter(({ id }) => !present.has(idKey(id)))
}

/** Whether it was reported in the period, or earlier, and went in it. */
function isOf(period: Period, { reportedAt, goneAt }: GoneRecord): boolean {
  return isWithin(period, reportedAt) || (reportedAt < period.from && isWithin(period, goneAt))
}
