/** The closure notice: owed once for each closing, to everybody who was told of the incident. */
import { isLive } from '../clock/declared.ts'
import { elapsedSeconds } from '../model/time.ts'
import { formatKey } from './key.ts'
import type { Delivery } from './marker.ts'
import { resolveMentions } from './mentions.ts'
import type { OtherMeans } from '../report/notice.ts'
import type { Subject } from './subject.ts'

/** Whom the closure notice mentions, and what its marker says of it. */
export interface Closure {
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
  readonly delivery: Delivery
}

/** The closure notice that is owed now; null where none is, where it went out, or where it is no news any more. */
export function closureOf(subject: Subject, delivered: readonly Delivery[]): Closure | null {
  const { entry, now, mentions } = subject
  const { course } = entry
  if (course.status !== 'closed' || !isLive(entry)) return null
  const closedAt = course.statusChanges.findLast(({ status }) => status === 'closed')?.at
  const catchUp = elapsedSeconds(mentions.policy['catch-up'])
  if (closedAt === undefined || closedAt < now - catchUp) return null
  const key = formatKey({
    incident: entry.file.incident.id,
    target: 'closed',
    episode: course.reopenings,
    step: 'closure',
  })
  if (delivered.some(({ keys }) => keys.includes(key))) return null
  const { logins, otherMeans } = resolveMentions(rolesTold(subject), 'incident-manager', mentions)
  return {
    mention: logins,
    otherMeans,
    delivery: {
      keys: [key],
      dueAt: null,
      asked: logins,
      reached: logins.length === 0 ? [] : 'pending',
    },
  }
}

/** The roles that were told or took it up. What is still owed (the stakeholders', say) has a notice of its own. */
function rolesTold({ entry }: Subject): readonly string[] {
  const roles = entry.obligations.flatMap((obligation) =>
    (obligation.do === 'notify' || obligation.do === 'engage') && obligation.metAt !== null
      ? [obligation.role]
      : []
  )
  return [...new Set(roles)].filter((role) => role !== null)
}
