/** All figures of a periodic report: pure values, from which Markdown, charts, JSON and CSV are drawn. */
import { isLive } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { oncePer } from '../model/once-per.ts'
import type { Instant } from '../model/time.ts'
import { agreementReview, learningSince, lessonsOf } from './agreement-review.ts'
import { complianceRows } from './compliance.ts'
import { countsOf } from './counts.ts'
import { coverageOf } from './coverage.ts'
import { causeRows, decisionRows, declaredLive, recurrenceRows } from './stated.ts'
import { outOfTurn } from '../report/out-of-turn.ts'
import { downtimeRows } from './downtime.ts'
import { fairnessOf } from './fairness.ts'
import { countedFollowUps, followUpFigures } from './follow-ups.ts'
import { breachesBefore, dismissalRows, downgradeRows, overdueBefore } from './hidden-breaches.ts'
import { headlineOf } from './headline.ts'
import type { PeriodInput } from './input.ts'
import { updateFigures } from './late-updates.ts'
import { reviewFigures } from './reviews.ts'
import { type Period, periodBefore, slicesOf, isWithin } from './period.ts'
import { usedPolicies } from './policies.ts'
import { reopenedRows } from './reopened.ts'
import { repeatedServices } from './repeats.ts'
import { monthRows, timeRows } from './response-times.ts'
import { breachesOf } from './verdict.ts'
import { withhold } from '../report/shown.ts'
import { isConfidential } from '../model/marking.ts'
import type { Course } from '../clock/course.ts'
import { isEnded, isSettled } from '../clock/status.ts'
import type { Status } from '../model/events.ts'

/** The figures of one period under one policy. */
export type PeriodFigures = Readonly<ReturnType<typeof figuresOf>>

/** Computes every figure. Nothing that is withheld is in any of them. */
export function periodFigures(input: PeriodInput): PeriodFigures {
  return figuresBy(input)(input.period)
}

/** The same for any number of periods: what is the same in all of them is made once. */
export function figuresBy(ledger: Omit<PeriodInput, 'period'>): (period: Period) => PeriodFigures {
  const common = commonOf(ledger)
  return (period: Period) => figuresOf({ ...ledger, period }, common)
}

/** What no period changes. */
function commonOf(input: Omit<PeriodInput, 'period'>) {
  const {
    now,
    policyFile: { policy },
    zones,
    timeline,
    presentBecause,
  } = input
  const place = input.showsConfidential ? 'private' : 'public'
  const isHidden = ({ file }: LedgerEntry) => isConfidential(file, input.marking, place)
  const hidden = new Set(input.entries.filter(isHidden).map(({ file }) => file.incident.id))
  const entries = input.entries.map((entry) => (isHidden(entry) ? withhold(entry) : entry))
  const live = entries.filter(isLive)
  const terms = { timeline, policy, zones }
  return {
    hidden,
    entries,
    live,
    told: new Map([...input.lessons].filter(([id]) => !hidden.has(id))),
    /** Incident → the path of its record, without those that are withheld: a path repeats the title. */
    paths: new Map(
      entries.flatMap(({ file }) =>
        hidden.has(file.incident.id) ? [] : [[file.incident.id, file.path] as const]
      )
    ),
    firstReportedAt: firstReport(live),
    breachedBefore: breachesBefore(timeline, zones),
    terms,
    followUpsOf: oncePer((entry: LedgerEntry) => countedFollowUps(entry, terms, now)),
    agreement: agreementReview({ live, policy, timeline, presentBecause, now }),
  }
}

function figuresOf(input: PeriodInput, common: ReturnType<typeof commonOf>) {
  const { hidden, entries, live, told, paths, firstReportedAt, breachedBefore, terms } = common
  const { period, now, policyFile, zones } = input
  const { policy } = policyFile
  const population = populationOf(entries, period)
  const { counted } = population
  const named = counted.filter(({ file }) => !hidden.has(file.incident.id))
  const before = periodBefore(period)
  const until = entries.filter(({ course }) => course.reportedAt < period.to)
  const months = slicesOf(period)
  const learnedSince = learningSince(policy, period)
  return {
    period,
    before,
    now,
    policyFile,
    presentBecause: input.presentBecause,
    population,
    paths,
    /** How many of the period's incidents tell only id, priority and times. */
    withheld: counted.filter(({ file }) => hidden.has(file.incident.id)).length,
    headline: headlineOf(counted, policy, now),
    /** Null where no record is older than the period, so that there is nothing to compare with. */
    headlineBefore:
      firstReportedAt === null || firstReportedAt >= period.from
        ? null
        : headlineOf(populationOf(entries, before).counted, policy, now),
    /** When the oldest live record was reported; null where there is none. */
    firstReportedAt,
    counts: countsOf(counted),
    dismissed: counted.filter(({ course }) => course.status === 'dismissed').length,
    months,
    times: timeRows(counted),
    timesByMonth: monthRows(counted, months),
    reopened: reopenedRows(counted),
    compliance: complianceRows(counted, policy, now),
    breaches: breachesOf(counted),
    policies: usedPolicies(counted, input.timeline),
    overdueBefore: overdueBefore(entries, period),
    updates: updateFigures(counted),
    causes: causeRows(named),
    decisions: decisionRows(named),
    repeats: repeatedServices(entries, period),
    downtime: downtimeRows(entries, period, now),
    downgrades: downgradeRows(counted, breachedBefore),
    dismissals: dismissalRows(counted, breachedBefore),
    /** Lines of support that took an incident up before an earlier one. */
    outOfTurn: counted.flatMap((entry) =>
      outOfTurn(entry).map((line) => ({ id: entry.file.incident.id, ...line }))
    ),
    /** Counted as live, whatever their record declares. */
    declaredLive: declaredLive(counted),
    /** Backfills by their own word, since no history bears them out. */
    atWord: population.backfills.filter(({ declared }) => declared.because === 'word').map(idOf),
    fairness: fairnessOf(live, { period, policy, zones }),
    followUps: followUpFigures(until.flatMap(common.followUpsOf), now, terms),
    recurrences: recurrenceRows(counted, until, terms),
    reviews: reviewFigures(until.filter(isLive), period),
    coverage: coverageOf(counted, input),
    agreement: common.agreement,
    learnedSince,
    lessons: lessonsOf(entries, told, period, learnedSince),
  }
}

function idOf({ file }: LedgerEntry): string {
  return file.incident.id
}

function firstReport(entries: readonly LedgerEntry[]): Instant | null {
  if (entries.length === 0) return null
  return entries.reduce((first, { course }) => Math.min(first, course.reportedAt), Infinity)
}

/** Splits the ledger for a period. */
function populationOf(entries: readonly LedgerEntry[], period: Period) {
  const within = entries.filter(({ course }) => isWithin(period, course.reportedAt))
  const declared = (as: LedgerEntry['declared']['as']) =>
    within.filter((entry) => entry.declared.as === as)
  const open = entries.filter(
    (entry) =>
      isLive(entry) &&
      entry.course.reportedAt < period.from &&
      !isEnded(statusBefore(entry.course, period.from))
  )
  const isUnclosed = ({ course }: LedgerEntry) => isSettled(statusBefore(course, period.from))
  return {
    /** Live and reported in the period: every figure counts these. */
    counted: declared('live'),
    /** Reported in the period and written down afterwards; in no service-level figure. */
    backfills: declared('backfill'),
    /** Drills of the period; in no service-level figure. */
    exercises: declared('exercise'),
    /** Live, reported before the period, and not yet resolved as it began. */
    carried: open.filter((entry) => !isUnclosed(entry)),
    /** Live, reported before the period, and resolved but not closed as it began. */
    unclosed: open.filter(isUnclosed),
  }
}

/** The status as a period began. */
function statusBefore({ statusChanges }: Course, instant: Instant): Status {
  return statusChanges.findLast(({ at }) => at < instant)?.status ?? 'reported'
}
