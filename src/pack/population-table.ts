/** The population list: one row an incident, which is what every other list is held against. */
import type { Status } from '../model/events.ts'
import type { PackedIncident } from './evidence.ts'
import { instantValue, list, type Table } from './table.ts'

/** Lists the incidents of the pack, by id. */
export function populationTable(incidents: readonly PackedIncident[]): Table {
  return list(
    'population',
    [
      'id',
      'why',
      'path',
      'title',
      'kind',
      'services',
      'cause',
      'declared',
      'priority',
      'status',
      'open',
      'reportedAt',
      'resolvedAt',
      'closedAt',
      'approximate',
      'record',
      'recordAs',
      'recordCommit',
    ],
    incidents.map(({ entry, why, record }) => {
      const { file, course, open } = entry
      const { id, title, kind, services, cause } = file.incident
      const lastInstant = (...statuses: readonly Status[]) =>
        instantValue(
          course.statusChanges.findLast(({ status }) => statuses.includes(status))?.at ?? null
        )
      return {
        id,
        why,
        path: file.path,
        title,
        kind,
        services,
        cause: cause ?? null,
        declared: entry.declared.as,
        priority: course.priority,
        status: course.status,
        open,
        reportedAt: instantValue(course.reportedAt),
        resolvedAt: lastInstant('resolved'),
        closedAt: lastInstant('closed', 'dismissed'),
        approximate: course.reportedApproximate,
        record: recordPath(id),
        recordAs: record.as,
        recordCommit: record.commit,
      }
    })
  )
}

/** Where the pack keeps the record of an incident. */
export function recordPath(id: string): string {
  return `incidents/${id}/record.md`
}
