/** What a verified mention means for the clock: it meets a `notify` obligation at its comment's instant. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { isOwed } from '../report/words.ts'
import { parseKey } from './key.ts'
import type { Delivery } from './marker.ts'
import { loginsOf, type MentionContext } from './mentions.ts'

/** The entry as it stands once the record will have heard of these deliveries. */
export function applyReceipts(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): LedgerEntry {
  const obligations = entry.obligations.map((obligation) => {
    const meeting = firstMeeting(obligation, delivered, context)
    const first = obligation.metAt === null || (meeting !== null && meeting.at < obligation.metAt)
    return meeting !== null && first ? metBy(obligation, meeting) : obligation
  })
  const ended =
    entry.course.status === 'closed' && !obligations.some((obligation) => isOwed(obligation))
  return { ...entry, obligations, open: entry.open && !ended }
}

interface Meeting {
  readonly at: Instant
  /** The due instant in force when it was made: a later raise judges it no more (DESIGN "Clocks" 5). */
  readonly dueAt: Instant | null
}

function firstMeeting(
  obligation: Obligation,
  delivered: readonly Delivery[],
  context: MentionContext
): Meeting | null {
  const { role } = obligation
  if (obligation.do !== 'notify' || role === null) return null
  const people = new Set(loginsOf(role, context).map((login) => login.toLowerCase()))
  const meetings = delivered.flatMap(({ keys, reached, dueAt }) => {
    const key = parseKey(keys.at(-1) ?? '')
    if (key?.target !== obligation.target || reached === 'pending') return []
    const present = key.episode === obligation.episode
    return reached
      .filter(({ login, at }) => people.has(login.toLowerCase()) && at >= obligation.anchorAt)
      .map(({ at }) => ({ at, dueAt: present ? obligation.dueAt : (dueAt ?? obligation.dueAt) }))
  })
  return meetings.toSorted((one, other) => one.at - other.at)[0] ?? null
}

function metBy(obligation: Obligation, { at, dueAt }: Meeting): Obligation {
  const late = dueAt !== null && at > dueAt
  const counted = obligation.state === 'overdue' || obligation.state === 'late'
  return {
    ...obligation,
    state: late ? 'late' : 'met',
    metAt: at,
    lateBySeconds: late ? at - dueAt : null,
    // The record alone counts the present due instant as missed; the comment knows whether it was.
    breaches: Math.max(late ? 1 : 0, obligation.breaches - (counted && !late ? 1 : 0)),
    steps: [],
    reasons: [
      ...obligation.reasons,
      { at, text: 'met by a verified mention that the record does not show yet', entry: null },
    ],
  }
}
