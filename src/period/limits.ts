/** Limits of targets in a report: which of today's policy is the same duty, and what it says in text and in words. */
import { kindIn } from '../model/kind-in.ts'
import type { Priority } from '../model/events.ts'
import type { Duty, Policy, Target } from '../model/policy.ts'
import { formatDuration } from '../model/time.ts'
import { limitFromWords } from '../report/sla-words.ts'

/** `within 30m`, `every 2h (office)`: as the policy writes it, for machines. */
export function limitText(target: Target): string {
  const calendar = target.calendar === 'always' ? '' : ` (${target.calendar})`
  if (target.do === 'update') return `every ${formatDuration(target.every)}${calendar}`
  const { within } = target
  if (within === 'immediately') return `immediately${calendar}`
  return `within ${formatDuration(within)}${calendar}`
}

/** What a policy asks today that is the same duty; of several the one with the same id. Null where there is none. */
export function presentTarget(
  policy: Policy,
  kind: string,
  priority: Priority | null,
  asked: Target
): Target | null {
  if (asked.do === 'submit') return presentDuty(kindIn(policy, kind)?.duties ?? [], asked)
  const same = targetsOf(policy, kind, priority).filter((target) => isSameDuty(target, asked))
  return same.find(({ id }) => id === asked.id) ?? same[0] ?? null
}

/** Its anchor that counts from the same event: each has a limit of its own. */
function presentDuty(duties: readonly Duty[], { id, from }: Duty): Target | null {
  const duty = duties.find((one) => one.id === id)
  const anchor = duty?.anchors.find((one) => one.from === from)
  if (duty === undefined || anchor === undefined) return null
  return { ...duty, from, within: anchor.within }
}

/**
 * The limits that a row was judged by, in words. Where there were several, how many deadlines each was for; where
 * today's is none of them, that too.
 */
export function limitCell(
  limits: readonly { readonly asked: Target; readonly deadlines: number }[],
  present: Target | null
): string {
  const used = limits.map(({ asked, deadlines }) => ({ words: limitFromWords(asked), deadlines }))
  const words = used.map((one) =>
    used.length === 1 ? one.words : `${one.words} (${one.deadlines})`
  )
  if (present === null) return [...words, 'not asked for today'].join('; ')
  const today = limitFromWords(present)
  if (used.some((one) => one.words === today)) return words.join('; ')
  return [...words, `today ${today}`].join('; ')
}

/** Those of a priority, then those of the time before one is known, which may outlast it. */
function targetsOf(policy: Policy, kind: string, priority: Priority | null): readonly Target[] {
  const found = kindIn(policy, kind)
  const own = priority === null ? undefined : found?.targets[priority]
  return [...(own ?? []), ...(found?.unassessed ?? [])]
}

/** Whether two targets ask the same of the same people from the same event on; an id is only a name. */
function isSameDuty(one: Target, other: Target): boolean {
  return one.do === other.do && one.from === other.from && wanted(one) === wanted(other)
}

function wanted(target: Target): string {
  return target.do === 'reach' ? target.status : target.role
}
