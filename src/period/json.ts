/** `report --format json`: every figure for machines, documented in docs/reference/report.md. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { formatDuration, formatInstant, instantOrNull } from '../model/time.ts'
import type { PeriodFigures } from './figures.ts'
import { limitText } from './limits.ts'
import type { Headline } from './headline.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'
import { priorityOf, timeTo } from './response-times.ts'
import type { Breach } from './verdict.ts'
import { wordsOf } from '../report/follow-up-words.ts'

/** The number of this shape; it changes when a key goes or means something else. */
const SCHEMA_VERSION = 1

/** The value that is printed: instants in RFC 3339, lengths of time in seconds, rates from 0 to 1. */
export function periodJson(figures: PeriodFigures) {
  const { period, before, population, updates, followUps, reviews, coverage, agreement } = figures
  const { path, commit } = figures.policyFile
  return {
    schemaVersion: SCHEMA_VERSION,
    now: formatInstant(figures.now),
    policy: { path, commit, ofTheTime: figures.presentBecause === null },
    period: periodOf(period),
    periodBefore: periodOf(before),
    headline: headlineJson(figures.headline),
    headlineBefore: figures.headlineBefore === null ? null : headlineJson(figures.headlineBefore),
    withheld: figures.withheld,
    incidents: population.counted.map((entry) => incidentJson(entry)),
    carried: idsOf(population.carried),
    unclosedBefore: idsOf(population.unclosed),
    overdueBefore: figures.overdueBefore,
    backfills: idsOf(population.backfills),
    exercises: idsOf(population.exercises),
    counts: figures.counts,
    times: figures.times,
    timesByMonth: figures.timesByMonth,
    compliance: figures.compliance.map(({ present, limits, ...row }) => ({
      ...row,
      limit: present === null ? null : limitText(present),
      limits: limits.map(({ asked, deadlines }) => ({ limit: limitText(asked), deadlines })),
    })),
    policies: figures.policies.map(({ since, ...row }) => ({
      ...row,
      since: instantOrNull(since),
    })),
    breaches: figures.breaches.map((breach) => breachJson(breach)),
    updates: {
      judged: updates.judged,
      gaps: updates.gaps,
      silent: updates.silent,
      incidents: updates.rows.map(({ title: _title, ...row }) => row),
    },
    declaredLive: figures.declaredLive,
    takenAtWord: figures.atWord,
    dismissals: figures.dismissals.map(({ at, title: _title, ...row }) => ({
      ...row,
      at: formatInstant(at),
    })),
    outOfTurn: figures.outOfTurn.map(({ at, beforeAt, ...row }) => ({
      ...row,
      at: formatInstant(at),
      beforeAt: instantOrNull(beforeAt),
    })),
    downgrades: figures.downgrades.map(({ at, title: _title, ...row }) => ({
      ...row,
      at: formatInstant(at),
    })),
    repeats: {
      days: REPEAT_DAYS,
      incidents: REPEAT_INCIDENTS,
      services: figures.repeats.map(({ firstAt, lastAt, ...row }) => ({
        ...row,
        firstAt: formatInstant(firstAt),
        lastAt: formatInstant(lastAt),
      })),
    },
    downtime: figures.downtime,
    ...(figures.causes.length === 0 ? {} : { causes: figures.causes }),
    ...(figures.decisions.length === 0
      ? {}
      : {
          decisions: figures.decisions.map(({ at, ...row }) => ({ ...row, at: formatInstant(at) })),
        }),
    ...(figures.fairness.words + figures.fairness.unnamed === 0
      ? {}
      : { fairness: figures.fairness }),
    followUps: {
      done: followUps.done,
      open: followUps.open,
      overdue: followUps.overdue,
      withoutOwner: followUps.withoutOwner,
      items: followUps.rows,
      ...(followUps.kept === null ? {} : { kept: followUps.kept }),
    },
    ...(figures.recurrences.length === 0
      ? {}
      : { recurrences: figures.recurrences.map(recurrenceJson) }),
    reviews: {
      inTime: reviews.inTime,
      late: reviews.late,
      owed: reviews.owed,
      overdue: reviews.overdue,
      incidents: reviews.rows.map(({ dueAt, heldAt, title: _title, ...row }) => ({
        ...row,
        dueAt: instantOrNull(dueAt),
        heldAt: instantOrNull(heldAt),
      })),
    },
    coverage: {
      ...coverage,
      lateEntries:
        coverage.lateEntries?.map(({ at, committedAt, ...entry }) => ({
          ...entry,
          at: formatInstant(at),
          committedAt: formatInstant(committedAt),
        })) ?? null,
      gone:
        coverage.gone?.map(({ reportedAt, goneAt, ...record }) => ({
          ...record,
          reportedAt: formatInstant(reportedAt),
          goneAt: formatInstant(goneAt),
        })) ?? null,
    },
    agreement:
      agreement === null
        ? null
        : {
            ...agreement,
            every: formatDuration(agreement.every),
            dueAt: formatInstant(agreement.dueAt),
          },
    lessons: figures.lessons.map(({ id, lesson }) => ({ id, lesson })),
  }
}

function incidentJson(entry: LedgerEntry) {
  const { file, course, open } = entry
  const { id, title, kind, services, cause } = file.incident
  return {
    id,
    title,
    kind,
    services,
    cause: cause ?? null,
    priority: priorityOf(entry),
    status: course.status,
    open,
    reopenings: course.reopenings,
    reportedAt: formatInstant(course.reportedAt),
    secondsTo: {
      notify: timeTo('notify', entry),
      engage: timeTo('engage', entry),
      contain: timeTo('contain', entry),
      resolve: timeTo('resolve', entry),
      close: timeTo('close', entry),
    },
  }
}

function breachJson({ id, priority, target, duty, verdict, dueAt, metAt, ...breach }: Breach) {
  const { lateBySeconds, breaches, hasEntry, approximate, policyCommit } = breach
  return {
    id,
    priority,
    target,
    duty,
    verdict,
    dueAt: instantOrNull(dueAt),
    metAt: instantOrNull(metAt),
    lateBySeconds,
    breaches,
    hasEntry,
    approximate,
    policyCommit,
  }
}

function headlineJson({ resolve, ...headline }: Headline) {
  return { ...headline, medianToResolve: resolve.median, p90ToResolve: resolve.p90 }
}

function periodOf({ from, to }: PeriodFigures['period']) {
  return { from: formatInstant(from), to: formatInstant(to) }
}

function idsOf(entries: readonly LedgerEntry[]): string[] {
  return entries.map(({ file }) => file.incident.id)
}

function recurrenceJson({ id, recurrence }: PeriodFigures['recurrences'][number]) {
  const { named, followUp, stood } = recurrence
  return {
    id,
    named,
    of: followUp?.incident ?? null,
    what: followUp === null ? null : wordsOf(followUp),
    stood: followUp === null ? null : stood,
  }
}
