/** The closure notice: owed once for each closing, to everybody who was told of the incident. */
import { MANAGER } from '../clock/who-counts.ts'
import { isCalledFor } from '../clock/declared.ts'
import { closingNumber, standingClosing } from '../clock/closing.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { elapsedSeconds } from '../model/time.ts'
import { isNotDone } from '../clock/compute-ledger.ts'
import type { ExistingComment } from './existing.ts'
import { formatKey } from './key.ts'
import type { Delivery } from './marker.ts'
import { resolveMentions } from './mentions.ts'
import { completeClosureNotice } from './closure-notice.ts'
import type { OtherMeans } from './notice.ts'
import type { SweptIncident } from './swept-incident.ts'

/** Whom the closure notice mentions, and what its marker says of it. */
export interface Closure {
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
  readonly delivery: Delivery
}

/** The closure notice that is owed now; null where none is, where it went out, or where it is no news any more. */
export function closureOf(swept: SweptIncident, delivered: readonly Delivery[]): Closure | null {
  const { entry, now, mentions } = swept
  const closing = standingClosing(entry.course)
  if (closing === null || !isCalledFor(entry, mentions.policy)) return null
  const { at } = closing.completedBy ?? closing.point
  if (at < now - elapsedSeconds(mentions.policy['catch-up'])) return null
  const key = closureKey(entry)
  if (delivered.some(({ keys }) => keys.includes(key))) return null
  const { logins, otherMeans } = resolveMentions(rolesTold(swept), MANAGER, mentions)
  const knows = rolesToldOfIt(entry)
  return {
    mention: logins,
    otherMeans: otherMeans.filter(({ role }) => !knows.has(role)),
    delivery: {
      keys: [key],
      dueAt: null,
      asked: logins,
      reached: logins.length === 0 ? [] : 'pending',
    },
  }
}

/** The key of the notice of the closing that stands: one for each, complete or not. */
export function closureKey({ file, course }: LedgerEntry): string {
  const place = { incident: file.incident.id, target: 'closed', episode: closingNumber(course) }
  return formatKey({ ...place, step: 'closure' })
}

/** Whether an incident is over and something was never done: that is said even where nothing was ever said of it. */
export function isClosedUndone({ entry }: SweptIncident): boolean {
  return entry.course.status === 'closed' && entry.obligations.some(isNotDone)
}

/** The edit of a closure notice that says what the closing lacks, once it lacks nothing; null where none is needed. */
export function completedNotice(
  swept: SweptIncident,
  { comment, marker }: ExistingComment
): string | null {
  const { entry, shown, policyFile, now, recordUrl, editUrl, mentions } = swept
  const isOf = marker.delivered.some(({ keys }) => keys.includes(closureKey(entry)))
  if (!isOf || entry.course.status !== 'closed') return null
  const drawing = { ...shown, policyFile, now, recordUrl, editUrl }
  const body = completeClosureNotice(comment.body, drawing, mentions.zones)
  return body === comment.body ? null : body
}

/** The roles that were told of the closing itself, as the policy asks: nobody has to tell them by other means. */
function rolesToldOfIt({ obligations }: LedgerEntry): ReadonlySet<string | null> {
  const told = obligations.filter(
    ({ do: asked, anchor, metAt }) => asked === 'notify' && anchor === 'closed' && metAt !== null
  )
  return new Set(told.map(({ role }) => role))
}

/** Whose role is people of ours. */
const TOLD: ReadonlySet<string> = new Set(['notify', 'engage', 'reach'])

/**
 * The roles that were told or took it up, and role and owner of what was never done. What is still owed (the
 * stakeholders', say) has a notice of its own.
 */
function rolesTold({ entry }: SweptIncident): readonly string[] {
  const roles = entry.obligations.flatMap((obligation) => {
    const { owner } = obligation
    if (isNotDone(obligation)) return [TOLD.has(obligation.do) ? obligation.role : null, owner]
    const isWord = obligation.do === 'notify' || obligation.do === 'engage'
    return isWord && obligation.metAt !== null ? [obligation.role] : []
  })
  return [...new Set(roles)].filter((role) => role !== null)
}
