/** Whom to tell instead, where GitHub notified somebody in vain: once for each step, by the role's fallback. */
import { loginKey } from '../model/login.ts'
import { isCalledFor } from '../clock/declared.ts'
import type { LedgerEntry, Obligation, StepName } from '../clock/obligation.ts'
import type { DutyNotice, Notice } from './notice.ts'
import { formatKey, furthestKey, isFallback } from './key.ts'
import { type Delivery, heardOf } from './marker.ts'
import { managerNoticesInstead } from './manager-notices.ts'
import { resolveMentions, resolveRung, type MentionContext } from './mentions.ts'
import { latenessOf } from './notices.ts'
import { isToldOf } from './told-of.ts'
import { unreached } from './verify.ts'

/** The logins that were asked for and never reached, in lower case: no mention of theirs counts for anything. */
export function unreachableOf(delivered: readonly Delivery[]): ReadonlySet<string> {
  const unreachable = new Set(
    delivered.flatMap((delivery) => unreached(delivery).map((login) => loginKey(login)))
  )
  for (const { login } of delivered.flatMap(heardOf)) unreachable.delete(loginKey(login))
  return unreachable
}

/** A notice for each obligation whose furthest word missed somebody, where the policy names somebody new to tell. */
export function fallbackNotices(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): readonly Notice[] {
  if (!isCalledFor(entry, context.policy)) return []
  const words = managerNoticesInstead(entry, delivered, context)
  const duties = entry.obligations.flatMap((obligation): Notice[] => {
    const told = delivered.findLast((delivery) => isToldOf(obligation, delivery, entry.course))
    const key = furthestKey(told)
    if (told === undefined || key === null || isFallback(key.step)) return []
    if (unreached(told).length === 0) return []
    const notice = noticeInstead(entry, obligation, key.step, told.asked, context)
    return notice === null ? [] : [notice]
  })
  return [...duties, ...words]
}

function noticeInstead(
  entry: LedgerEntry,
  obligation: Obligation,
  told: string,
  asked: readonly string[],
  context: MentionContext
): DutyNotice | null {
  const step = obligation.steps.find((one) => one.step === told)
  if (step === undefined) return null
  const isCall = step.step === 'call' || step.step === 'remind'
  const { logins, otherMeans } = isCall
    ? resolveMentions(step.mention, obligation.owner, context)
    : resolveRung(step.mention, obligation.owner, asked, context)
  const known = new Set(asked.map((login) => loginKey(login)))
  const mention = logins.filter((login) => !known.has(loginKey(login)))
  if (mention.length === 0) return null
  const key = keyInstead(entry, obligation, step.step)
  const { target, dueAt } = obligation
  return {
    key,
    keys: [key],
    incident: entry.file.incident.id,
    target,
    step: step.step,
    at: step.at,
    dueAt,
    lateBySeconds: latenessOf(obligation, context.now),
    mention,
    otherMeans,
    obligation,
  }
}

function keyInstead(entry: LedgerEntry, obligation: Obligation, step: StepName): string {
  const { target, episode } = obligation
  return formatKey({
    incident: entry.file.incident.id,
    target,
    episode,
    step: `${step}+fallback`,
  })
}
