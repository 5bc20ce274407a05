/** What the commands of a comment put on record: entries with its time, its author and its address. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import { isOnRota, loginsOf } from '../../delivery/mentions.ts'
import { kindIn, targetsIn } from '../../model/kind-in.ts'
import { sameLogin } from '../../model/login.ts'
import type { Policy } from '../../model/policy.ts'
import {
  elapsedSeconds,
  formatInstant,
  type Instant,
  parseDuration,
  type Zones,
} from '../../model/time.ts'
import type { EntryFields } from '../../parse/append-event.ts'
import type { Asked } from '../../parse/comment-table.ts'
import { typedInstant } from '../../parse/typed-instant.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import type { CommentFacts } from './tasks.ts'

/** What a comment asks to be put on record. */
export type Wanted = Exclude<Asked, { readonly ask: 'help' | 'cover' }>

/** What the entries are found in. */
export interface CommentedContext {
  readonly entry: LedgerEntry
  readonly policy: Policy
  readonly zones: Zones
}

/** The entries that a comment asks for, in its order; or why there are none. */
export function entriesOf(
  wanted: readonly Wanted[],
  comment: CommentFacts,
  commented: CommentedContext
): readonly EntryFields[] | Refused {
  const entries: EntryFields[] = []
  for (const one of wanted) {
    const said =
      one.ask === 'take-up' ? takenUp(one, comment, commented) : entryOf(one, comment, commented)
    if (isRefused(said)) return said
    entries.push(...said)
  }
  return entries
}

function evidence({ author, url }: CommentFacts) {
  return { by: author, via: 'github', url }
}

function entryOf(
  { event, keys, informs, expected }: Extract<Wanted, { readonly ask: 'entry' }>,
  comment: CommentFacts,
  commented: CommentedContext
): readonly EntryFields[] | Refused {
  const moment = expected === null ? null : momentOf(expected, comment.at, commented)
  if (moment !== null && typeof moment !== 'number') return moment
  const audience = informs ? audienceOf(commented) : []
  const entry: EntryFields = {
    at: formatInstant(comment.at),
    event,
    ...keys,
    ...(audience.length === 0 ? {} : { audience }),
    ...(moment === null ? {} : { expected: formatInstant(moment) }),
    ...evidence(comment),
  }
  return [entry]
}

/** Whom the updates of its kind are for. */
function audienceOf({ entry, policy }: CommentedContext): readonly string[] {
  const targets = targetsIn(kindIn(policy, entry.file.incident.kind))
  return [...new Set(targets.flatMap((target) => (target.do === 'update' ? [target.role] : [])))]
}

/** A length of time from the comment on, or a moment by the clock on the wall. */
function momentOf(
  text: string,
  at: Instant,
  { policy: { timezone }, zones }: CommentedContext
): Instant | Refused {
  const length = parseDuration(text)
  if (length !== null) return at + elapsedSeconds(length)
  const zone = zones.isZone(timezone) ? timezone : null
  const found = typedInstant(text, { now: at, zone, zones, meant: { after: at } })
  if (found === null)
    return refused(`${text} is no time.`, 'Write `/expected 2h`, or `/expected 06:00`.')
  return 'instant' in found ? found.instant : found
}

function takenUp(
  { who: named, role }: Extract<Wanted, { readonly ask: 'take-up' }>,
  comment: CommentFacts,
  commented: CommentedContext
): readonly EntryFields[] | Refused {
  const who = named ?? comment.author
  const roles = rolesTaken(who, role, comment.at, commented)
  if (isRefused(roles)) return roles
  const at = formatInstant(comment.at)
  return roles.map((one) => ({ at, event: 'engaged', role: one, who, ...evidence(comment) }))
}

/** The roles that they take. Nobody is taken for an incident manager whom the policy does not name as one. */
function rolesTaken(
  who: string,
  role: string | null,
  at: Instant,
  { entry, policy, zones }: CommentedContext
): readonly string[] | Refused {
  const roles = Object.keys(policy.contacts)
  const choices = roles.map((one) => `\`${one}\``).join(', ')
  if (role !== null) {
    if (roles.includes(role)) return [role]
    return refused(
      `The policy has no role ${role}.`,
      `Write one of ${choices}, and logins with an @.`
    )
  }
  // Whoever took a role up before is no hindrance to the others whom the policy names for it.
  const context = { policy, course: { ...entry.course, holdings: [] }, zones, now: at }
  const named = roles.filter(
    (one) =>
      isOnRota(one, who, context) ||
      [...(policy.contacts[one]?.logins ?? []), ...loginsOf(one, context)].some((login) =>
        sameLogin(login, who)
      )
  )
  if (named.length === 0) {
    return refused(
      `The policy names @${who} for no role.`,
      `Say which: \`/engage ROLE\`, with one of ${choices}.`
    )
  }
  const owed = new Set(entry.obligations.flatMap(({ role: one, owner }) => [one, owner]))
  const concerned = named.filter((one) => owed.has(one))
  return concerned.length > 0 ? concerned : named
}
