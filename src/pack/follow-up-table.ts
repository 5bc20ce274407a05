/** What was promised after the incidents of a pack, and how it stands. */
import type { FollowUp } from '../clock/follow-ups.ts'
import { instantOrNull } from '../model/time.ts'
import { taskWords } from '../model/task-text.ts'
import { list, type Table } from './table.ts'

/** By incident, then in the order of its record. */
export function followUpTable(followUps: readonly FollowUp[]): Table {
  return list<FollowUp>(
    'follow-ups',
    {
      incident: ({ incident }) => incident,
      what: ({ task }) => taskWords(task.text),
      owner: ({ task }) => task.owner,
      kind: ({ task }) => task.kind,
      issue: ({ task }) => task.issue,
      elsewhere: ({ task }) => task.elsewhere,
      dueAt: ({ dueAt }) => instantOrNull(dueAt),
      byPolicy: ({ isByPolicy }) => isByPolicy,
      state: ({ state }) => state,
      doneAt: ({ doneAt }) => instantOrNull(doneAt),
      lateBySeconds: ({ lateBySeconds }) => lateBySeconds,
    },
    followUps
  )
}
