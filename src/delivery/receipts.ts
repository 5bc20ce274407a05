/** What a verified mention means for the clock: it meets a `notify` obligation at its comment's instant. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { isOwed } from '../report/words.ts'
import { parseKey } from './key.ts'
import type { Delivery } from './marker.ts'
import type { MentionContext } from './mentions.ts'
import { roleReached } from './receipt.ts'

/** The entry as it stands once the record will have heard of these deliveries. */
export function applyReceipts(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): LedgerEntry {
  const obligations = entry.obligations.map((obligation) => {
    const meeting = firstMeeting(obligation, delivered, entry, context)
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
  entry: LedgerEntry,
  context: MentionContext
): Meeting | null {
  const { role } = obligation
  if (obligation.do !== 'notify' || role === null) return null
  const meetings = delivered.flatMap((delivery): Meeting[] => {
    const { keys, reached, dueAt } = delivery
    if (reached === 'pending') return []
    const key = parseKey(keys.at(-1) ?? '')
    const past = key?.target === obligation.target && key.episode !== obligation.episode
    return reached
      .filter(({ login, at }) => at >= obligation.anchorAt && isToldAs(role, login, delivery))
      .map(({ at }) => ({ at, dueAt: past ? (dueAt ?? obligation.dueAt) : obligation.dueAt }))
  })
  return meetings.toSorted((one, other) => one.at - other.at)[0] ?? null

  /** As the receipt will say it, so that the record alone gives the same verdict. */
  function isToldAs(told: string, login: string, delivery: Delivery): boolean {
    return roleReached(delivery, login, entry, context) === told
  }
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
