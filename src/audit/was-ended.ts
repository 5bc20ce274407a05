/** Whether an incident was over by the word of one version. */
import { isEnded } from '../clock/status.ts'
import type { Instant } from '../model/time.ts'
import { entriesOf } from './facts.ts'
import type { HeldVersion } from './trail.ts'
import type { Verdicts } from './verdicts.ts'

/** Whether its timeline ends closed or dismissed. */
export function wasEnded(held: HeldVersion, verdicts: Verdicts): boolean {
  return endedAt(held, verdicts) !== null
}

/** When its timeline says that it was closed or dismissed; null where it was not, or was reopened. */
export function endedAt(held: HeldVersion, { courseOf }: Verdicts): Instant | null {
  // Most versions have no such entry, and a course costs far more than a look.
  if (!entriesOf(held.version).some(({ event }) => event === 'closed' || event === 'dismissed'))
    return null
  const last = courseOf(held).statusChanges.at(-1)
  return last !== undefined && isEnded(last.status) ? last.at : null
}
