/** What one incident needs on GitHub now: its issue, its comment, its corrections. */
import { isCalledFor } from '../clock/declared.ts'
import { hasAlertsLeft } from './alerts.ts'
import { closureKey, closureOf, completedNotice, isClosedUndone } from './closure.ts'
import type { Found, FoundIssue, Need } from './found.ts'
import type { Existing, ExistingIssue, ExistingComment } from './existing.ts'
import { labelsOf } from './labels.ts'
import type { Plan, PlanStep } from './plan.ts'
import { messageReceipts, receiptsOf, type Receipt } from './receipt.ts'
import type { SweptIncident } from './swept-incident.ts'
import { changeOf, trackingText } from './tracking.ts'
import { owedCommentOf } from './owed-comment.ts'
import { compose } from './compose.ts'
import { partsOf } from './hidden-line.ts'
import { unreached } from './verify.ts'

/** The part of a plan that concerns one incident. */
export interface IncidentPlan extends Omit<Plan, 'waiting'> {
  /** The writes that it takes in the end: a comment's verification and the issue's last word included. */
  readonly cost: number
}

const nothing: IncidentPlan = {
  needs: [],
  steps: [],
  notices: [],
  receipts: [],
  cost: 0,
  warnings: [],
}

/** Which lists were read, and the issues of ours that may be this incident's, as far as was read. */
type Read = Pick<Found, 'closedRead' | 'newestRead'> & { readonly unknown: readonly FoundIssue[] }

/** Plans one incident, given what GitHub holds of it, which lists were read, and which issues may be its own. */
export function planIncident(
  swept: SweptIncident,
  existing: Existing | undefined,
  read: Read
): IncidentPlan {
  const { entry } = swept
  const wanted = entry.open && isCalledFor(entry, swept.mentions.policy)
  const standing = existing?.standing ?? null
  // First seen closed, with something never done: it gets its issue all the same, and the next look closes it.
  const isNews =
    standing === null &&
    isClosedUndone(swept) &&
    closureOf(swept, existing?.delivered ?? []) !== null
  const isOwed = wanted || isNews
  const needs = isOwed ? needsOf(standing, read) : []
  if (needs.length > 0) {
    return { ...nothing, needs, notices: owedCommentOf(swept, existing?.delivered ?? []).notices }
  }
  if (existing === undefined || standing === null) return isOwed ? planNew(swept) : nothing
  if (standing.issue.state === 'closed' && !wanted) return nothing
  return planStanding(swept, existing, standing, wanted)
}

/** What must be read before an open incident may be taken for one that has no issue, one thing after the other. */
function needsOf(standing: ExistingIssue | null, read: Read): readonly Need[] {
  if (standing?.issue.state === 'open') return []
  if (!read.closedRead) return [{ need: 'closed-issues' }]
  if (standing !== null) return []
  return read.newestRead ? commentsOf(read.unknown) : [{ need: 'newest-issues' }]
}

function commentsOf(issues: readonly Pick<FoundIssue, 'number'>[]): readonly Need[] {
  return issues.map(({ number }) => ({ need: 'comments', issue: number }))
}

function planNew(swept: SweptIncident): IncidentPlan {
  const { body, notices, warnings } = owedCommentOf(swept, [])
  const incident = swept.entry.file.incident.id
  const labels = labelsOf(swept.shown.entry)
  const create: PlanStep = {
    action: 'create-issue',
    incident,
    ...trackingText(swept, []),
    labels,
  }
  if (body === null) return { ...nothing, steps: [create], cost: 1, warnings }
  const comment: PlanStep = { action: 'comment', incident, issue: null, body }
  return { ...nothing, steps: [create, comment], notices, cost: 4, warnings }
}

function planStanding(
  swept: SweptIncident,
  existing: Existing,
  standing: ExistingIssue,
  wanted: boolean
): IncidentPlan {
  const { entry } = swept
  const { policy } = swept.mentions
  const incident = entry.file.incident.id
  const issue = standing.issue.number
  const word = owedCommentOf(swept, existing.delivered)
  const pending = existing.delivered.some(({ reached }) => reached === 'pending')
  // The last look: a duplicate that an overlapping sweep left, and then was killed, is found before the issue closes.
  const closing = !wanted
  const isClosureToldOfAnother =
    swept.entry.course.status === 'closed' &&
    standing.marker.content !== swept.content &&
    existing.delivered.some(({ keys }) => keys.includes(closureKey(swept.entry)))
  const mustLook =
    word.body !== null ||
    pending ||
    existing.duplicates.length > 0 ||
    closing ||
    isClosureToldOfAnother
  if (mustLook && existing.unread.length > 0) {
    const needs = commentsOf(existing.unread.map((number) => ({ number })))
    return { ...nothing, needs, notices: word.notices, cost: 3 }
  }
  const corrections = existing.comments.flatMap((comment) =>
    correctComment(comment, incident, completedNotice(swept, comment))
  )
  const warnings = [...word.warnings, ...existing.comments.flatMap(unreachedWarnings)]
  if (word.body !== null) {
    // The issue's own text waits: what the comment reaches belongs into it.
    const comment: PlanStep = { action: 'comment', incident, issue, body: word.body }
    const steps = [...corrections, comment]
    return { ...nothing, steps, notices: word.notices, cost: steps.length + 2, warnings }
  }
  // The issue of what is over stays until its alerts are: the next run finds them there.
  const stays = wanted || hasAlertsLeft(entry, existing.delivered, policy, swept.now)
  const change = changeOf(swept, standing, existing.delivered, stays)
  const steps: readonly PlanStep[] = [
    ...corrections,
    ...(change === null ? [] : [{ action: 'update-issue', incident, issue, change } as const]),
    ...existing.duplicates.map((duplicate) => closeDuplicate(duplicate, standing)),
  ]
  const receipts = owedReceipts(swept, existing)
  return { ...nothing, steps, receipts, cost: steps.length, warnings }
}

/** What the record is to learn: all that the comments prove, where all of them were read. */
function owedReceipts(swept: SweptIncident, existing: Existing): readonly Receipt[] {
  if (swept.mentions.policy.receipts === 'off' || existing.unread.length > 0) return []
  return [...receiptsOf(swept, existing.comments), ...messageReceipts(swept, existing.delivered)]
}

/**
 * The write that a comment of ours still needs: its younger duplicate goes, its verified mentions are noted, and what it says
 * is put anew where `anew` says so.
 */
function correctComment(
  { comment, issue, marker, settled, duplicate }: ExistingComment,
  incident: string,
  anew: string | null
): readonly PlanStep[] {
  if (duplicate) return [{ action: 'delete-comment', incident, issue, comment: comment.id }]
  if (settled === null && anew === null) return []
  const body = compose(settled ?? marker, partsOf(anew ?? comment.body).text)
  return [{ action: 'edit-comment', incident, issue, comment: comment.id, body }]
}

/** Whoever a comment asked for in vain, said once: when its marker is settled. */
function unreachedWarnings({ comment, settled }: ExistingComment): readonly string[] {
  const logins = new Set((settled?.delivered ?? []).flatMap(unreached))
  return [...logins].map(
    (login) =>
      `GitHub did not take @${login} for a mention in ${comment.url}, so they were not notified. Check the login ` +
      `in the policy; a team can only be mentioned by a token of its organisation.`
  )
}

/** One write that closes a younger duplicate, and leaves a link to the issue that stands. */
function closeDuplicate(duplicate: ExistingIssue, standing: ExistingIssue): PlanStep {
  const body = compose(
    { ...duplicate.marker, about: 'twin' },
    `This issue was opened twice. ${standing.issue.url} is the one that stands.`
  )
  return {
    action: 'update-issue',
    incident: duplicate.marker.incident,
    issue: duplicate.issue.number,
    change: { body, state: 'closed', stateReason: 'not_planned' },
  }
}
