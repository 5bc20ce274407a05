/** The notices that one incident is owed now: what is due, was not told, and is not too old to be news; the worst goes first. */
import { isCalledFor } from '../clock/declared.ts'
import type { LedgerEntry, Obligation, Step } from '../clock/obligation.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import { loginKey } from '../model/login.ts'
import type { Notice, OtherMeans } from './notice.ts'
import { formatKey, parseKey, rankOf } from './key.ts'
import type { Delivery } from './marker.ts'
import { isToldOf } from './told-of.ts'
import { loginsOf, resolveMentions, resolveRung, unique, type MentionContext } from './mentions.ts'

/**
 * One notice for each obligation that has steps due: its missed steps, folded into the highest. The latest first; and what
 * was left unsaid because it was first owed longer ago than the policy's `catch-up`.
 */
export function noticesOf(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
) {
  const { id } = entry.file.incident
  if (!isCalledFor(entry, context.policy)) return { notices: [], expired: [] }
  const oldest = context.now - elapsedSeconds(context.policy['catch-up'])
  const notices: Notice[] = []
  const expired: string[] = []
  for (const obligation of entry.obligations) {
    const told = delivered.filter((delivery) => isToldOf(obligation, delivery, entry.course))
    const due = untoldSteps(obligation, told, context.now)
    const keyOf = ({ step }: Step) => formatKey({ ...obligation, incident: id, step })
    const fresh = due.filter(({ at }) => at >= oldest)
    const highest = fresh.at(-1)
    if (highest === undefined) {
      expired.push(...due.map(keyOf))
      continue
    }
    const called = told.flatMap((delivery) => calledBy(delivery, obligation, context))
    notices.push({
      key: keyOf(highest),
      keys: fresh.map(keyOf),
      incident: id,
      target: obligation.target,
      step: highest.step,
      at: highest.at,
      dueAt: obligation.dueAt,
      lateBySeconds: latenessOf(obligation, context.now),
      ...mentionsOf(fresh, obligation, called, context),
      obligation,
    })
  }
  return { notices: notices.toSorted(byLateness), expired }
}

/** The steps due and not told. A step before the furthest one told is no news, whether or not it was ever sent. */
function untoldSteps(
  obligation: Obligation,
  told: readonly Delivery[],
  now: Instant
): readonly Step[] {
  const ranks = told
    .flatMap(({ keys }) => keys)
    .map((key) => parseKey(key)?.step)
    .map((step) => (step === undefined ? -1 : rankOf(step)))
  const furthest = Math.max(-1, ...ranks)
  return obligation.steps
    .filter(({ step, at }) => at <= now && rankOf(step) > furthest)
    .toSorted((one, other) => rankOf(one.step) - rankOf(other.step))
}

/** Whom a word called to it: an owner who was reminded of somebody else's engage was not called in vain. */
function calledBy(
  { keys, asked }: Delivery,
  { do: wanted, role, owner }: Obligation,
  context: MentionContext
): readonly string[] {
  if (wanted !== 'engage' || role === null || !isReminder(keys.at(-1) ?? '')) return asked
  const called = new Set(loginsOf(role, context).map((login) => loginKey(login)))
  const reminded = new Set(loginsOf(owner, context).map((login) => loginKey(login)))
  return asked.filter((login) => called.has(loginKey(login)) || !reminded.has(loginKey(login)))
}

function isReminder(text: string): boolean {
  return parseKey(text)?.step === 'remind'
}

function mentionsOf(
  steps: readonly Step[],
  obligation: Obligation,
  called: readonly string[],
  context: MentionContext
): { readonly mention: readonly string[]; readonly otherMeans: readonly OtherMeans[] } {
  const all = steps.map(({ step, mention }) =>
    step === 'call' || step === 'remind'
      ? resolveMentions(mention, obligation.owner, context)
      : resolveRung(mention, obligation.owner, called, context)
  )
  const otherMeans = new Map(
    all.flatMap((mentions) => mentions.otherMeans.map((means) => [means.role, means] as const))
  )
  return {
    mention: unique(all.flatMap(({ logins }) => logins)),
    otherMeans: [...otherMeans.values()],
  }
}

/** How late an obligation is, in seconds; 0 where it is not due. */
export function latenessOf(obligation: Obligation, now: Instant): number {
  return obligation.dueAt === null ? 0 : Math.max(0, now - obligation.dueAt)
}

function byLateness(one: Notice, other: Notice): number {
  if (one.lateBySeconds !== other.lateBySeconds) return other.lateBySeconds - one.lateBySeconds
  return one.key < other.key ? -1 : 1
}

/** 1 for a P1 and so on; an incident that nobody assessed yet comes right after P1. */
export function urgencyOf({ course: { priority } }: LedgerEntry): number {
  return priority === null ? 1.5 : Number(priority.slice(1))
}

/** The most urgent first; equals stay in their order. */
export function mostUrgentFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
}
