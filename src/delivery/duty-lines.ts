/** Who is on duty now, as the issues of ours say it: nobody is mentioned, and a gap stands out. */
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { type DutyNow, dutiesNow, dutyLine } from '../report/duty-now.ts'
import { code } from '../text/markdown.ts'
import { presentOf } from './mentions.ts'

interface DutyContext {
  readonly policyFile: PolicyFile
  readonly zones: Zones
  readonly now: Instant
  /** Null where nobody knows, which counts as public. */
  readonly isPrivate: boolean | null
}

/** A line for each rota that a contact names; of `roles` alone, where they are given. */
export function dutyLines(
  context: DutyContext,
  instantText: (at: Instant) => string,
  roles: ReadonlySet<string> | null = null
): string[] {
  const { policyFile, isPrivate } = context
  const people = isPrivate === true ? policyFile.policy.people : null
  return dutiesIn(context)
    .filter(({ role }) => roles === null || roles.has(role))
    .map((duty) =>
      dutyLine(duty, { name: code, bad: (text) => `**${text}**`, instantText, people })
    )
}

/** What the lines say, without the moments that no reader waits for. */
export function dutyFingerprint(context: DutyContext): string[] {
  return dutiesIn(context).map(
    ({ rota, shift }) => `duty ${rota} ${shift.on.join('+')} ${shift.why}`
  )
}

/** Whoever covers those that are away stands for them. */
function dutiesIn({ policyFile: { policy }, zones, now }: DutyContext): readonly DutyNow[] {
  const context = { policy, course: null, zones, now }
  return dutiesNow(policy, zones, now).map((duty) => {
    const on = presentOf(duty.shift.on, duty.role, context)
    return { ...duty, shift: { ...duty.shift, on } }
  })
}
