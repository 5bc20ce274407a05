/** Whether an incident was over by the word of one version. */
import { deriveCourse } from '../clock/derive-course.ts'
import { isEnded } from '../clock/status.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { entriesOf, fileOf } from './facts.ts'
import type { HeldVersion } from './trail.ts'

/** Whether its timeline ends closed or dismissed. */
export function wasEnded(held: HeldVersion, policy: Policy): boolean {
  return endedAt(held, policy) !== null
}

/** When its timeline says that it was closed or dismissed; null where it was not, or was reopened. */
export function endedAt({ path, version }: HeldVersion, policy: Policy): Instant | null {
  // Most versions have no such entry, and a course costs far more than a look.
  if (!entriesOf(version).some(({ event }) => event === 'closed' || event === 'dismissed'))
    return null
  const last = deriveCourse(fileOf(version, path).incident, policy, null).statusChanges.at(-1)
  return last !== undefined && isEnded(last.status) ? last.at : null
}
