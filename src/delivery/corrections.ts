/** Putting right what races and unfinished sweeps left behind: duplicates, and mentions not yet verified. */
import { compose } from './compose.ts'
import type { ExistingComment, ExistingIssue } from './existing.ts'
import { partsOf } from './hidden-line.ts'
import type { PlanStep } from './plan.ts'
import { unreached } from './verify.ts'

/**
 * The write that a comment of ours still needs: its younger duplicate goes, its verified mentions are noted, and what it says
 * is put anew where `anew` says so.
 */
export function correctComment(
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
export function unreachedWarnings({ comment, settled }: ExistingComment): readonly string[] {
  const logins = new Set((settled?.delivered ?? []).flatMap(unreached))
  return [...logins].map(
    (login) =>
      `GitHub did not take @${login} for a mention in ${comment.url}, so they were not notified. Check the login ` +
      `in the policy; a team can only be mentioned by a token of its organisation.`
  )
}

/** One write that closes a younger duplicate, and leaves a link to the issue that stands. */
export function closeDuplicate(duplicate: ExistingIssue, standing: ExistingIssue): PlanStep {
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
