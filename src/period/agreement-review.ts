/** The agreement's own review: when it was, when it is due, and what has happened since. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Policy } from '../model/policy.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import { parseBound, type Period } from './period.ts'
import { breachesOf } from './verdict.ts'

/** The review of the policy, as of `now`; null where the policy sets none. */
export function agreementReview(live: readonly LedgerEntry[], policy: Policy, now: Instant) {
  if (policy.review === undefined) return null
  const { every, last } = policy.review
  const lastAt = parseBound(last) ?? now
  const dueAt = lastAt + elapsedSeconds(every)
  const since = live.filter(({ course }) => course.reportedAt >= lastAt)
  return {
    last,
    every,
    dueAt,
    overdue: dueAt < now,
    /** Live incidents since the last review up to now, and their breaches. */
    incidentsSince: since.length,
    breachesSince: breachesOf(since).length,
  }
}

/** Where the lessons begin that a report tells: at the last review of the agreement, or with the period if that is earlier. */
export function learningSince(policy: Policy, { from }: Period): Instant {
  return Math.min(from, parseBound(policy.review?.last ?? '') ?? from)
}

/** The lessons, as safe Markdown, of incidents reported from then until the end of the period, by id. */
export function lessonsOf(
  entries: readonly LedgerEntry[],
  lessons: ReadonlyMap<string, string>,
  period: Period,
  since: Instant
) {
  return entries
    .filter(({ course }) => course.reportedAt >= since && course.reportedAt < period.to)
    .flatMap(({ file }) => {
      const { id, title } = file.incident
      const lesson = lessons.get(id)
      return lesson === undefined || lesson === '' ? [] : [{ id, title, lesson }]
    })
    .toSorted((a, b) => compareText(a.id, b.id))
}
