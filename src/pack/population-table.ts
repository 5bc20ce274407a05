/** The population list: one row an incident, which is what every other list is held against. */
import { instantOrNull } from '../model/time.ts'
import type { Status } from '../model/events.ts'
import type { PackedIncident } from './evidence.ts'
import { fieldsOf, list, type Table } from './table.ts'

/** Lists the incidents of the pack, by id. */
export function populationTable(incidents: readonly PackedIncident[]): Table {
  return list(
    'population',
    {
      ...fieldsOf(incidentOf, 'id'),
      why: ({ why }) => why,
      path: ({ entry }) => entry.file.path,
      ...fieldsOf(incidentOf, 'title', 'kind', 'services', 'cause'),
      declared: ({ entry }) => entry.declared.as,
      priority: ({ entry }) => entry.course.priority,
      status: ({ entry }) => entry.course.status,
      open: ({ entry }) => entry.open,
      reportedAt: ({ entry }) => instantOrNull(entry.course.reportedAt),
      resolvedAt: (incident) => lastInstant(incident, 'resolved'),
      closedAt: (incident) => lastInstant(incident, 'closed', 'dismissed'),
      approximate: ({ entry }) => entry.course.reportedApproximate,
      record: ({ entry }) => recordPath(entry.file.incident.id),
      recordAs: ({ record }) => record.as,
      recordCommit: ({ record }) => record.commit,
    },
    incidents
  )
}

const incidentOf = ({ entry }: PackedIncident) => entry.file.incident

function lastInstant({ entry }: PackedIncident, ...statuses: readonly Status[]): string | null {
  const { statusChanges } = entry.course
  return instantOrNull(statusChanges.findLast(({ status }) => statuses.includes(status))?.at)
}

/** Where the pack keeps the record of an incident. */
export function recordPath(id: string): string {
  return `incidents/${id}/record.md`
}
