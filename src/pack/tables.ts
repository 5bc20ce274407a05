/** The shorter lists of a pack: reviews, follow-ups, policies and findings. */
import { lastRow } from '../clock/obligation.ts'
import { instantOrNull } from '../model/time.ts'
import type { PackedIncident, PackedPolicy } from './evidence.ts'
import { list, type Table, fieldsOf } from './table.ts'
import type { FollowUp } from '../clock/follow-ups.ts'
import { taskWords } from '../model/task-text.ts'
import type { PolicyStep } from '../audit/policy-trail.ts'
import type { AuditFinding } from '../audit/finding.ts'

/** Lists the incidents that owe a review or have one, by id. */
export function reviewTable(incidents: readonly Pick<PackedIncident, 'entry' | 'review'>[]): Table {
  return list(
    'reviews',
    {
      incident: ({ id }) => id,
      dueAt: ({ owed }) => instantOrNull(owed?.dueAt),
      heldAt: ({ held }) => instantOrNull(held?.at),
      heldBy: ({ held }) => held?.by,
      state: ({ owed }) => owed?.state,
      rendered: ({ id, review }) => (review?.rendered == null ? null : renderedReviewPath(id)),
      committed: ({ id, review }) => (review?.committed == null ? null : committedReviewPath(id)),
      committedPath: ({ review }) => review?.committed?.path,
      current: ({ review }) => review?.isCurrent,
    },
    incidents.flatMap(({ entry, review }) => {
      const held = entry.course.events.findLast(({ event }) => event.event === 'reviewed')?.event
      if (review === null && held === undefined) return []
      const owed = lastRow(entry.obligations.filter(({ reach }) => reach === 'reviewed'))
      return [{ id: entry.file.incident.id, owed, held, review }]
    })
  )
}

/** Where the pack keeps the review as rendered from the record. */
export function renderedReviewPath(id: string): string {
  return `incidents/${id}/review.md`
}

/** Where the pack keeps the review as committed, with its sign-off. */
export function committedReviewPath(id: string): string {
  return `incidents/${id}/review-committed.md`
}

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

/** Lists the versions, oldest first. */
export function policyTable(policies: readonly PackedPolicy[]): Table {
  return list(
    'policies',
    {
      ...fieldsOf(itself, 'commit', 'path'),
      inForceFrom: ({ since }) => instantOrNull(since),
      committedAt: ({ committedAt }) => instantOrNull(committedAt),
      ...fieldsOf(itself, 'author'),
      file: policyFilePath,
      ...fieldsOf(itself, 'problem'),
    },
    policies
  )
}

const itself = (policy: PackedPolicy) => policy

/** Where the pack keeps a version. */
export function policyFilePath({ commit }: PackedPolicy): string {
  return `policies/${commit ?? 'uncommitted'}.yml`
}

/** Lists the changes in the order of the history; a version that cannot be used has one row. */
export function policyChangeTable(steps: readonly PolicyStep[]): Table {
  return list(
    'policy-changes',
    {
      commit: ({ commit }) => commit.hash,
      subject: ({ commit }) => commit.subject,
      authorName: ({ commit }) => commit.author.name,
      committedAt: ({ commit }) => instantOrNull(commit.committer.at),
      mainLine: ({ step }) => step.revision.isMainLine,
      path: ({ step }) => step.path,
      movedFrom: ({ step }) => step.from,
      key: ({ change }) => change?.key,
      before: ({ change }) => change?.before,
      after: ({ change }) => change?.after,
      problem: ({ step }) => step.problem,
    },
    steps.flatMap((step) => {
      const { changes, revision } = step
      const told = changes.length === 0 ? [null] : changes
      return told.map((change) => ({ step, commit: revision.commit, change }))
    })
  )
}

/** Lists the findings in the audit's own order. */
export function findingTable(findings: readonly AuditFinding[]): Table {
  return list(
    'findings',
    fieldsOf(
      (finding: AuditFinding) => finding,
      'rule',
      'severity',
      'incident',
      'path',
      'commit',
      'proof',
      'message',
      'hint'
    ),
    findings
  )
}
