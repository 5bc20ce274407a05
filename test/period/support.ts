/** Periods for tests: figures from a few records, at one moment. */
import { unknownPast } from '../../src/clock/declared.ts'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import { periodFigures, type PeriodFigures } from '../../src/period/figures.ts'
import type { PeriodInput } from '../../src/period/input.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy as defaultPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

/** What a test may say beside the records; November 2026 as of 1 December by default. */
export interface Asked extends Partial<Omit<PeriodInput, 'entries' | 'period' | 'now'>> {
  readonly from?: string
  readonly to?: string
  readonly now?: string
  readonly policy?: Policy
}

/** The figures of records that are given as their parts. */
export function figuresOf(records: readonly RecordParts[], asked: Asked = {}): PeriodFigures {
  return figuresOfFiles(
    records.map((parts) => incidentFile(parts)),
    asked
  )
}

/** The figures of records that are given as files. */
export function figuresOfFiles(files: readonly IncidentFile[], asked: Asked = {}): PeriodFigures {
  const { from = '2026-11-01', to = '2026-12-01', now = '2026-12-01', policy, ...more } = asked
  const used = policy ?? defaultPolicy
  const timeline = asked.timeline ?? alwaysInForce(used)
  return periodFigures({
    entries: computeLedgerOfTheTime(files, timeline, zones, midnight(now), unknownPast),
    policyFile: { path: 'incidents/policy.yml', policy: used, commit: null },
    timeline,
    presentBecause: null,
    period: { from: midnight(from), to: midnight(to) },
    now: midnight(now),
    zones,
    unreadable: [],
    lessons: new Map(),
    history: null,
    showsConfidential: false,
    marking: used,
    ...more,
  })
}

/** A date's first instant in UTC, or the instant itself. */
export function midnight(text: string): number {
  return at(text.includes('T') ? text : `${text}T00:00Z`)
}

/** A P1 on the login, reported at 09:00 of `day`, told and taken up in time, resolved so many minutes later. */
export function solved(day: string, minutes: number, more: Partial<RecordParts> = {}): RecordParts {
  return {
    day,
    timeline: [
      '09:00 reported source=monitoring',
      '09:02 notified role=incident-manager who=alice',
      '09:05 assessed impact=severe urgency=immediate',
      '09:10 engaged role=first-line who=ben',
      `${afterNine(minutes)} resolved audience=users`,
    ],
    ...more,
  }
}

function afterNine(minutes: number): string {
  const hour = String(9 + Math.floor(minutes / 60)).padStart(2, '0')
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`
}
