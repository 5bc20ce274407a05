/** Who is on duty now, as the issues of ours say it: nobody is mentioned, and a gap stands out. */
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { dutiesNow, dutyLine } from '../report/duty-now.ts'
import { code } from '../text/markdown.ts'

interface DutyContext {
  readonly policyFile: PolicyFile
  readonly zones: Zones
  readonly now: Instant
  /** Null where nobody knows, which counts as public. */
  readonly isPrivate: boolean | null
}

/** A line for each rota that a contact names; of `roles` alone, where they are given. */
export function dutyLines(
  { policyFile, zones, now, isPrivate }: DutyContext,
  instantText: (at: Instant) => string,
  roles: ReadonlySet<string> | null = null
): string[] {
  const people = isPrivate === true ? policyFile.policy.people : null
  return dutiesNow(policyFile.policy, zones, now)
    .filter(({ role }) => roles === null || roles.has(role))
    .map((duty) =>
      dutyLine(duty, { name: code, bad: (text) => `**${text}**`, instantText, people })
    )
}

/** What the lines say, without the moments that no reader waits for. */
export function dutyFingerprint({ policyFile, zones, now }: DutyContext): string[] {
  return dutiesNow(policyFile.policy, zones, now).map(
    ({ rota, shift }) => `duty ${rota} ${shift.on.join('+')} ${shift.why}`
  )
}
