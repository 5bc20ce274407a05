/** What GitHub and the receivers of people verifiably delivered and the record does not hold yet, as the record will say it. */
import { sameLogin } from '../model/login.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { furthestKey } from './key.ts'
import type { ExistingComment } from './existing.ts'
import { type Delivery, heardOf } from './marker.ts'
import { isOnRota, loginsOf, type MentionContext } from './mentions.ts'
import type { SweptIncident } from './swept-incident.ts'
import { lastRow, type LedgerEntry } from '../clock/obligation.ts'
import { addressKey } from '../model/address.ts'
import { ACCEPTED } from '../model/receipt-words.ts'
import type { Instant } from '../model/time.ts'

/** One person or team, told in one role by one comment, or by a message that a receiver of theirs took. */
export type Receipt = CommentReceipt | MessageReceipt

interface ReceiptBase {
  readonly incident: string
  /** Of the record. */
  readonly path: string
  /** The branch that holds the record; null: the one that is swept. */
  readonly branch: string | null
  readonly role: string
  /** A login, or `org/team`. */
  readonly login: string
  /** The comment's, or that of the message's acceptance. */
  readonly at: Instant
}

/** GitHub's own comment is the proof. */
export interface CommentReceipt extends ReceiptBase {
  readonly url: string
}

/** The receiver's word is all there is: its name in the policy, and what it calls the message. */
export interface MessageReceipt extends ReceiptBase {
  readonly via: string
  readonly ref: string | null
}

type Noting = Pick<SweptIncident, 'entry' | 'branch' | 'mentions'>

/** The receipts that these messages give and the record lacks. */
export function messageReceipts(
  { entry, branch, mentions }: Noting,
  delivered: readonly Delivery[]
): readonly MessageReceipt[] {
  const { incident, path } = entry.file
  const known = new Set(
    incident.timeline.flatMap(({ at, via, ...event }) =>
      event.event === 'notified' ? [heardName(event.role, event.who, at, via)] : []
    )
  )
  return delivered.flatMap((delivery) =>
    heardOf(delivery).flatMap(({ login, at, via, ref }): MessageReceipt | [] => {
      const role = via === 'github' ? null : roleReached(delivery, login, entry, mentions)
      if (role === null) return []
      const name = heardName(role, login, at, via)
      if (known.has(name)) return []
      known.add(name)
      return { incident: incident.id, path, branch, role, login, at, via, ref }
    })
  )
}

function heardName(role: string, who: string | undefined, at: Instant, via: string | undefined) {
  return JSON.stringify([role, who?.toLowerCase() ?? null, at, via ?? null])
}

/** The receipts that these comments give and the record lacks, in the order of the comments. */
export function receiptsOf(
  { entry, branch, mentions }: Noting,
  comments: readonly ExistingComment[]
): readonly CommentReceipt[] {
  const { incident, path } = entry.file
  const known = new Set(
    incident.timeline.flatMap((event) =>
      event.event === 'notified' && event.url !== undefined
        ? [nameOf(event.url, event.role, event.who ?? teamOf(event.note))]
        : []
    )
  )
  const receipts: CommentReceipt[] = []
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

/** The entry's keys, in their order. A team is no person, so its note names it. */
export interface ReceiptFields {
  readonly role: string
  readonly who?: string
  readonly note?: string
  /** Left out: GitHub. */
  readonly via?: string
  readonly url?: string
}

/** What a record says of it. */
export function receiptEntry(receipt: Receipt): ReceiptFields {
  const { role, login } = receipt
  if ('via' in receipt) {
    const { via, ref } = receipt
    const note = `${ACCEPTED}${via}${ref === null ? '' : ` as ${ref}`}`
    return { role, who: login, note, via }
  }
  const { url } = receipt
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
  const target = furthestKey(delivery)?.target
  const about = lastRow(obligations.filter((obligation) => obligation.target === target))
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
