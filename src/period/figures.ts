/** All figures of a periodic report: pure values, from which Markdown, charts, JSON and CSV are drawn. */
import { isLive } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import {
  type AgreementReview,
  agreementReview,
  learningSince,
  type Lesson,
  lessonsOf,
} from './agreement-review.ts'
import { type ComplianceRow, complianceRows } from './compliance.ts'
import { type Counts, countsOf } from './counts.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type DeclaredLive, declaredLive } from './declared-live.ts'
import { type OutOfTurn, outOfTurn } from '../report/out-of-turn.ts'
import { type Dismissal, dismissalRows } from './dismissals.ts'
import { type Downgrade, downgradeRows } from './downgrades.ts'
import { type Downtime, downtimeRows } from './downtime.ts'
import { type FollowUpFigures, followUpFigures } from './follow-ups.ts'
import { type Headline, headlineOf } from './headline.ts'
import type { PeriodInput } from './input.ts'
import { type UpdateFigures, updateFigures } from './late-updates.ts'
import { type OverdueBefore, overdueBefore } from './overdue-before.ts'
import { type Period, periodBefore, type Slice, slicesOf } from './period.ts'
import { type Population, populationOf } from './population.ts'
import { type UsedPolicy, usedPolicies } from './policies.ts'
import { type Reopened, reopenedRows } from './reopened.ts'
import { type RepeatedService, repeatedServices } from './repeats.ts'
import { type MonthRow, monthRows, type TimeRow, timeRows } from './response-times.ts'
import { type ReviewFigures, reviewFigures } from './reviews.ts'
import { type Breach, breachesOf } from './verdict.ts'
import { withhold } from '../report/shown.ts'
import { isConfidential } from '../model/marking.ts'

/** The figures of one period under one policy. */
export interface PeriodFigures {
  readonly period: Period
  readonly before: Period
  readonly now: Instant
  readonly policyFile: PeriodInput['policyFile']
  readonly presentBecause: PeriodInput['presentBecause']
  readonly population: Population
  /** Incident → the path of its record, without those that are withheld: a path repeats the title. */
  readonly paths: ReadonlyMap<string, string>
  /** How many of the period's incidents tell only id, priority and times. */
  readonly withheld: number
  readonly headline: Headline
  /** Null where no record is older than the period, so that there is nothing to compare with. */
  readonly headlineBefore: Headline | null
  /** When the oldest live record was reported; null where there is none. */
  readonly firstReportedAt: Instant | null
  readonly counts: Counts
  /** How many of the period's incidents were dismissed. */
  readonly dismissed: number
  readonly months: readonly Slice[]
  readonly times: readonly TimeRow[]
  readonly timesByMonth: readonly MonthRow[]
  readonly reopened: readonly Reopened[]
  readonly compliance: readonly ComplianceRow[]
  readonly breaches: readonly Breach[]
  readonly policies: readonly UsedPolicy[]
  readonly overdueBefore: OverdueBefore
  readonly updates: UpdateFigures
  readonly repeats: readonly RepeatedService[]
  readonly downtime: readonly Downtime[]
  readonly downgrades: readonly Downgrade[]
  readonly dismissals: readonly Dismissal[]
  /** Lines of support that took an incident up before an earlier one. */
  readonly outOfTurn: readonly (OutOfTurn & { readonly id: string })[]
  /** Counted as live, whatever their record declares. */
  readonly declaredLive: readonly DeclaredLive[]
  /** Backfills by their own word, since no history bears them out. */
  readonly atWord: readonly string[]
  readonly followUps: FollowUpFigures
  readonly reviews: ReviewFigures
  readonly coverage: Coverage
  readonly agreement: AgreementReview | null
  readonly learnedSince: Instant
  readonly lessons: readonly Lesson[]
}

/** Computes every figure. Nothing that is withheld is in any of them. */
export function periodFigures(input: PeriodInput): PeriodFigures {
  const { period, now, policyFile, zones } = input
  const { policy } = policyFile
  const place = input.showsConfidential ? 'private' : 'public'
  const isHidden = ({ file }: LedgerEntry) => isConfidential(file, input.marking, place)
  const hidden = new Set(input.entries.filter(isHidden).map(({ file }) => file.incident.id))
  const entries = input.entries.map((entry) => (isHidden(entry) ? withhold(entry) : entry))
  const told = new Map([...input.lessons].filter(([id]) => !hidden.has(id)))
  const population = populationOf(entries, period)
  const { counted } = population
  const before = periodBefore(period)
  const until = entries.filter(({ course }) => course.reportedAt < period.to)
  const months = slicesOf(period)
  const firstReportedAt = firstReport(entries.filter(isLive))
  const learnedSince = learningSince(policy, period)
  return {
    period,
    before,
    now,
    policyFile,
    presentBecause: input.presentBecause,
    population,
    paths: new Map(
      entries.flatMap(({ file }) =>
        hidden.has(file.incident.id) ? [] : [[file.incident.id, file.path] as const]
      )
    ),
    withheld: counted.filter(({ file }) => hidden.has(file.incident.id)).length,
    headline: headlineOf(counted, policy, now),
    headlineBefore:
      firstReportedAt === null || firstReportedAt >= period.from
        ? null
        : headlineOf(populationOf(entries, before).counted, policy, now),
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
    repeats: repeatedServices(entries, period),
    downtime: downtimeRows(entries, period, now),
    downgrades: downgradeRows(counted, input.timeline, zones),
    dismissals: dismissalRows(counted, input.timeline, zones),
    outOfTurn: counted.flatMap((entry) =>
      outOfTurn(entry).map((line) => ({ id: entry.file.incident.id, ...line }))
    ),
    declaredLive: declaredLive(counted),
    atWord: population.backfills.filter(({ declared }) => declared.because === 'word').map(idOf),
    followUps: followUpFigures(until, now, zones, policy.timezone),
    reviews: reviewFigures(until.filter(isLive), period),
    coverage: coverageOf(counted, input),
    agreement: agreementReview(entries.filter(isLive), policy, now),
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
