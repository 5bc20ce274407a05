/** The words that the incident manager is owed now: each hold and dismissal by others, its missed steps folded into one. */
import { loginKey } from '../model/login.ts'
import { MANAGER } from '../clock/who-counts.ts'
import type { ManagerWord } from '../clock/manager-words.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import type { WordNotice } from './notice.ts'
import { formatKey, furthestKey, parseKey, rankOf, type ToldStep } from './key.ts'
import type { Delivery } from './marker.ts'
import { resolveMentions, type Mentions, type MentionContext } from './mentions.ts'
import { unreached } from './verify.ts'

type WordStepAt = ManagerWord['steps'][number]

/** What was never told and is not too old to be news; a step before the furthest one told is none. */
export function managerNotices(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): readonly WordNotice[] {
  const oldest = context.now - elapsedSeconds(context.policy['catch-up'])
  return entry.words.flatMap((word): WordNotice[] => {
    const told = toldOf(word, entry.words, delivered)
    const ranks = told?.keys.map((key) => rankOf(parseKey(key)?.step ?? 'call'))
    const furthest = Math.max(-1, ...(ranks ?? []))
    const due = word.steps.filter(
      ({ step, at }) => at <= context.now && at >= oldest && rankOf(step) > furthest
    )
    const highest = due.at(-1)
    if (highest === undefined) return []
    const episode = numberOf(word, told, delivered)
    const keys = due.map(({ step }) => keyOf(entry, word, episode, step))
    return [noticeOf(entry, word, highest, { keys, ...mentionsOf(context) })]
  })
}

/** The same for whoever stands in, where the furthest word missed somebody and the policy names somebody new. */
export function managerNoticesInstead(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  context: MentionContext
): readonly WordNotice[] {
  return entry.words.flatMap((word): WordNotice[] => {
    const told = toldOf(word, entry.words, delivered)
    const key = furthestKey(told)
    const step = word.steps.find((one) => one.step === key?.step)
    if (told === undefined || step === undefined || unreached(told).length === 0) return []
    const known = new Set(told.asked.map((login) => loginKey(login)))
    const { logins, otherMeans } = mentionsOf(context)
    const others = logins.filter((login) => !known.has(loginKey(login)))
    if (others.length === 0) return []
    const keys = [keyOf(entry, word, key?.episode ?? word.number, `${step.step}+fallback`)]
    return [noticeOf(entry, word, step, { keys, logins: others, otherMeans })]
  })
}

/**
 * What went out of a word so far, of all that the record has: what was told of its instant; or else under its number,
 * where that was not another's nor before it, for a correction that moved it sends nothing again.
 */
export function toldOf(
  { what, number, at }: ManagerWord,
  words: readonly ManagerWord[],
  delivered: readonly Delivery[]
): Delivery | undefined {
  const told = delivered.filter((one) => furthestKey(one)?.target === what)
  const isOthers = (instant: Instant | null) =>
    words.some((other) => other.what === what && other.at === instant)
  return (
    told.find(({ dueAt }) => dueAt === at) ??
    told.find(
      (delivery) =>
        furthestKey(delivery)?.episode === number &&
        !isOthers(delivery.dueAt) &&
        at <= saidBy(delivery)
    )
  )
}

/** When it was said at the latest that is known: nothing of later can have been meant. Older comments do not tell. */
function saidBy({ dueAt, reached }: Delivery): Instant {
  if (dueAt === null) return Number.POSITIVE_INFINITY
  return Math.max(dueAt, ...(reached === 'pending' ? [] : reached.map((one) => one.at)))
}

/** The number in its keys: that of its event, or a free one where an entry that was written late moved the numbers. */
function numberOf(
  { what, number }: ManagerWord,
  told: Delivery | undefined,
  delivered: readonly Delivery[]
): number {
  const own = furthestKey(told)?.episode
  if (own !== undefined) return own
  const taken = delivered
    .map((delivery) => furthestKey(delivery))
    .flatMap((key) => (key?.target === what ? key.episode : []))
  return taken.includes(number) ? Math.max(...taken) + 1 : number
}

function mentionsOf(context: MentionContext): Mentions {
  return resolveMentions([MANAGER], MANAGER, context)
}

function keyOf(
  { file }: LedgerEntry,
  { what }: ManagerWord,
  episode: number,
  step: ToldStep
): string {
  return formatKey({ incident: file.incident.id, target: what, episode, step })
}

function noticeOf(
  { file }: LedgerEntry,
  word: ManagerWord,
  step: WordStepAt,
  { keys, logins, otherMeans }: Mentions & { readonly keys: readonly string[] }
): WordNotice {
  return {
    key: keys.at(-1) ?? '',
    keys,
    incident: file.incident.id,
    target: word.what,
    ...step,
    dueAt: null,
    lateBySeconds: 0,
    mention: logins,
    otherMeans,
    word,
  }
}
