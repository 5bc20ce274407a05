/** `report --format csv`: one line for each obligation of each incident of the period, for a spreadsheet. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { formatInstant, instantOrNull } from '../model/time.ts'
import { sourceOf } from './counts.ts'
import { csvText } from '../text/csv-text.ts'
import type { PeriodFigures } from './figures.ts'
import { priorityOf, timeTo } from './response-times.ts'
import { verdictBasisOf } from './verdict.ts'

/** The header; docs/reference/report.md says what each column means. */
export const COLUMNS = [
  'incident',
  'title',
  'kind',
  'services',
  'source',
  'cause',
  'declared',
  'priority',
  'status',
  'reported_at',
  'seconds_to_notify',
  'seconds_to_engage',
  'seconds_to_contain',
  'seconds_to_resolve',
  'seconds_to_close',
  'target',
  'do',
  'role',
  'target_priority',
  'anchor',
  'anchor_at',
  'due_at',
  'met_at',
  'verdict',
  'late_by_seconds',
  'breaches',
  'approximate',
  'policy_commit',
] as const

type Fields = readonly (string | number | null)[]

/** The lines by incident, then as the clock sorted the obligations; backfills and exercises say so in `declared`. */
export function periodCsv({ population }: PeriodFigures): string {
  const { counted, backfills, exercises } = population
  const entries = [...counted, ...backfills, ...exercises].toSorted((a, b) =>
    a.file.incident.id < b.file.incident.id ? -1 : 1
  )
  return csvText([
    COLUMNS,
    ...entries.flatMap((entry) => {
      const incident = incidentFields(entry)
      const { obligations } = entry
      if (obligations.length === 0) return [padded(incident)]
      return obligations.map((obligation) => [...incident, ...obligationFields(obligation)])
    }),
  ])
}

function incidentFields(entry: LedgerEntry): Fields {
  const { id, title, kind, services, cause, declared } = entry.file.incident
  return [
    id,
    title,
    kind,
    services.join(' '),
    sourceOf(entry),
    cause ?? null,
    declared,
    priorityOf(entry),
    entry.course.status,
    formatInstant(entry.course.reportedAt),
    timeTo('notify', entry),
    timeTo('engage', entry),
    timeTo('contain', entry),
    timeTo('resolve', entry),
    timeTo('close', entry),
  ]
}

function obligationFields(obligation: Obligation): Fields {
  const { priority, dueAt, metAt, verdict, lateBySeconds } = verdictBasisOf(obligation)
  return [
    obligation.target,
    obligation.do,
    obligation.role,
    priority ?? 'unassessed',
    obligation.anchor,
    formatInstant(obligation.anchorAt),
    instantOrNull(dueAt),
    instantOrNull(metAt),
    verdict,
    lateBySeconds,
    obligation.breaches,
    String(obligation.approximate),
    obligation.policyCommit,
  ]
}

/** A line of an incident that owes nothing has as many fields as the others. */
function padded(fields: Fields): Fields {
  return COLUMNS.map((_, index) => fields[index] ?? null)
}
