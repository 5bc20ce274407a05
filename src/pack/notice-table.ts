/** The notices that were sent: by GitHub's receipts, and by the entries of the records that point at one. */
import { instantOrNull } from '../model/time.ts'
import { idKey } from '../model/id.ts'
import { furthestKey } from '../delivery/key.ts'
import { parseMarker } from '../delivery/marker.ts'
import type { PackedIncident } from './evidence.ts'
import type { SentNotice } from './sent-notice.ts'
import { type Fields, fieldsOf, list, type Table, type Value } from './table.ts'

const COLUMNS = [
  'incident',
  'from',
  'at',
  'url',
  'author',
  'editedAt',
  'target',
  'step',
  'keys',
  'dueAt',
  'asked',
  'reached',
  'role',
  'who',
  'policy',
  'recordBlob',
] as const

type Row = Fields<(typeof COLUMNS)[number]>

/** Lists the notices by incident, then by instant. */
export function noticeTable(
  incidents: readonly PackedIncident[],
  sent: readonly SentNotice[]
): Table {
  const ids = new Map(
    incidents.map(({ entry }) => [idKey(entry.file.incident.id), entry.file.incident.id])
  )
  const rows = [
    ...sent.flatMap((notice) => sentRows(notice, ids)),
    ...incidents.flatMap((incident) => entryRows(incident)),
  ]
  return list(
    'notices',
    fieldsOf((row: Row) => row, ...COLUMNS),
    rows.toSorted(
      (a, b) =>
        compare(a.incident, b.incident) ||
        compare(a.at, b.at) ||
        compare(a.url, b.url) ||
        compare(a.target, b.target)
    )
  )
}

/** One row for each obligation that a comment told of; an issue, whose opening tells nobody, has one row. */
function sentRows(notice: SentNotice, ids: ReadonlyMap<string, string>): Row[] {
  const marker = parseMarker(notice.line)
  const incident = ids.get(marker?.incident.toLowerCase() ?? '')
  if (marker === null || incident === undefined) return []
  const common = {
    incident,
    from: notice.what === 'issue' ? 'github-issue' : 'github-comment',
    at: instantOrNull(notice.createdAt),
    url: notice.url,
    policy: marker.policy,
    recordBlob: marker.record,
    author: notice.author,
    editedAt: notice.updatedAt === notice.createdAt ? null : instantOrNull(notice.updatedAt),
  }
  // An issue repeats the keys of its comments, which have rows of their own.
  if (notice.what === 'issue' || marker.delivered.length === 0) return [common]
  return marker.delivered.map(({ keys, dueAt, asked, reached }) => {
    const key = furthestKey({ keys })
    return {
      ...common,
      target: key?.target,
      step: key?.step,
      keys,
      dueAt: instantOrNull(dueAt),
      asked,
      reached: reached === 'pending' ? 'pending' : reached.map(({ login }) => login),
    }
  })
}

/** An entry that names the address of a comment points at GitHub's word; whether it is true, GitHub knows. */
function entryRows({ entry }: PackedIncident): Row[] {
  return entry.course.events.flatMap(({ event }): Row[] => {
    if (event.event !== 'notified' || event.url === undefined) return []
    const { at, url, by, role, who } = event
    const incident = entry.file.incident.id
    return [{ incident, from: 'record', at: instantOrNull(at), url, author: by, role, who }]
  })
}

function compare(one: Value | undefined, other: Value | undefined): number {
  const [a, b] = [String(one ?? ''), String(other ?? '')]
  if (a === b) return 0
  return a < b ? -1 : 1
}
