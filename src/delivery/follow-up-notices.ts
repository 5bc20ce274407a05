/** What is to be said of follow-ups now, each step once, and where: on the issue of its own, else on the overview. */
import { type FollowUp, TASK_OWNER } from '../clock/follow-ups.ts'
import { MANAGER } from '../clock/who-counts.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { sameLogin } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'
import { elapsedSeconds } from '../model/time.ts'
import { wordsOf } from '../report/follow-up-words.ts'
import type { Shown } from '../report/shown.ts'
import { rankOf } from './key.ts'
import {
  type MentionContext,
  type Mentions,
  knownLogin,
  resolveMentions,
  unique,
} from './mentions.ts'

/** A follow-up of a record that the swept branch holds. */
export interface SweptFollowUp {
  readonly row: FollowUp
  readonly entry: LedgerEntry
  /** What may be said of it here. */
  readonly shown: Shown
  /** The same row, as it may be said. */
  readonly said: FollowUp
  /** What its notices are known by: the number of its issue; without one, its incident and its words. */
  readonly name: string
}

/** Its missed steps, folded into the highest. */
export interface FollowUpNotice extends Mentions {
  readonly followUp: SweptFollowUp
  readonly step: string
  readonly keys: readonly string[]
}

/** What each is known by; of two with one text the second is the second. */
export function namesOf(rows: readonly FollowUp[]): readonly string[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (row.task.issue !== undefined) return `#${row.task.issue}`
    const words = fingerprint(wordsOf(row).toLowerCase().replaceAll(/\s+/g, ' '))
    const name = `${row.incident}:${words}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  })
}

/** Those that are due, were not told, and are not too old to be news. */
export function followUpNotices(
  followUps: readonly SweptFollowUp[],
  told: ReadonlySet<string>,
  context: MentionContext
): FollowUpNotice[] {
  const oldest = context.now - elapsedSeconds(context.policy['catch-up'])
  return followUps.flatMap((followUp): FollowUpNotice | [] => {
    const { row, name } = followUp
    const keyOf = (step: string) => `${name}/${step}`
    const ranks = row.steps.flatMap(({ step }) => (told.has(keyOf(step)) ? [rankOf(step)] : []))
    const furthest = Math.max(-1, ...ranks)
    const due = row.steps.filter(
      ({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest
    )
    const highest = due.at(-1)
    if (highest === undefined) return []
    const mentions = due.map(({ mention }) => mentionsOf(mention, row.task.owner, context))
    return {
      followUp,
      step: highest.step,
      keys: due.map(({ step }) => keyOf(step)),
      logins: unique(mentions.flatMap(({ logins }) => logins)),
      otherMeans: mentions.flatMap(({ otherMeans }) => otherMeans).slice(0, 1),
    }
  })
}

/** The owner of a task as the policy writes them, as a contact or of its people; undefined where it does not know them. */
export function taskLogin(owner: string | null, policy: Policy): string | undefined {
  if (owner === null) return undefined
  const people = Object.keys(policy.people)
  return knownLogin(owner, policy) ?? people.find((login) => sameLogin(login, owner))
}

/** Whoever the task names is mentioned where the policy knows them; else the incident manager hears in their place. */
function mentionsOf(
  mention: readonly string[],
  owner: string | null,
  context: MentionContext
): Mentions {
  const login = taskLogin(owner, context.policy)
  const roles = mention.map((role) => (role === TASK_OWNER ? MANAGER : role))
  const asked = mention.includes(TASK_OWNER) && login !== undefined
  const { logins, otherMeans } = resolveMentions(
    asked ? roles.filter((_, index) => mention[index] !== TASK_OWNER) : roles,
    MANAGER,
    context
  )
  return { logins: asked ? unique([login, ...logins]) : logins, otherMeans }
}
