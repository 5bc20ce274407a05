/** What GitHub verifiably delivered and the record does not hold yet, as the record will say it. */
import { sameLogin } from '../model/login.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { parseKey } from './key.ts'
import type { ExistingComment } from './existing.ts'
import type { Delivery } from './marker.ts'
import { isOnRota, loginsOf, type MentionContext } from './mentions.ts'
import type { SweptIncident } from './swept-incident.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { addressKey } from '../model/address.ts'
import type { Instant } from '../model/time.ts'

/** One person or team, told in one role by one comment. */
export interface Receipt {
  readonly incident: string
  /** Of the record. */
  readonly path: string
  /** The branch that holds the record; null: the one that is swept. */
  readonly branch: string | null
  readonly role: string
  /** A login, or `org/team`. */
  readonly login: string
  /** The comment's. */
  readonly at: Instant
  readonly url: string
}

/** The receipts that these comments give and the record lacks, in the order of the comments. */
export function receiptsOf(
  { entry, branch, mentions }: Pick<SweptIncident, 'entry' | 'branch' | 'mentions'>,
  comments: readonly ExistingComment[]
): readonly Receipt[] {
  const { incident, path } = entry.file
  const known = new Set(
    incident.timeline.flatMap((event) =>
      event.event === 'notified' && event.url !== undefined
        ? [nameOf(event.url, event.role, event.who ?? teamOf(event.note))]
        : []
    )
  )
  const receipts: Receipt[] = []
  for (const { comment, marker, settled, duplicate } of comments) {
    if (duplicate) continue
    for (const delivery of (settled ?? marker).delivered) {
      if (delivery.reached === 'pending') continue
      for (const { login } of delivery.reached) {
        const role = roleReached(delivery, login, entry, mentions)
        if (role === null) continue
        const name = nameOf(comment.url, role, login)
        if (known.has(name)) continue
        known.add(name)
        const { url, createdAt: at } = comment
        receipts.push({ incident: incident.id, path, branch, role, login, at, url })
      }
    }
  }
  return receipts
}

/** What tells two receipts apart. */
function nameOf(url: string, role: string, login: string | undefined): string {
  return JSON.stringify([addressKey(url), role, login?.toLowerCase() ?? null])
}

/** The entry's keys: a team is no person, so its note names it. */
export function receiptEntry({ role, login, url }: Receipt): {
  readonly role: string
  readonly who?: string
  readonly note?: string
  readonly url: string
} {
  return login.includes('/') ? { role, note: `${TEAM}${login}`, url } : { role, who: login, url }
}

const TEAM = 'the team '

function teamOf(note: string | undefined): string | undefined {
  return note?.startsWith(TEAM) === true ? note.slice(TEAM.length) : undefined
}

/**
 * In which role a delivery reached somebody: the role that it was about, its owner, or else the first role for which
 * the policy names them; null where the policy names them no more.
 */
export function roleReached(
  delivery: Delivery,
  login: string,
  { obligations }: LedgerEntry,
  context: MentionContext
): string | null {
  const target = parseKey(delivery.keys.at(-1) ?? '')?.target
  const about = obligations.findLast((obligation) => obligation.target === target)
  const concerned = about?.do === 'notify' || about?.do === 'engage' ? [about.role] : []
  const owner = about?.owner ?? MANAGER
  const roles = [...concerned, owner, ...Object.keys(context.policy.contacts)]
  const named = roles.find(
    (role) =>
      role !== null &&
      (loginsOf(role, context).some((one) => sameLogin(one, login)) ||
        isOnRota(role, login, context))
  )
  return named ?? null
}
