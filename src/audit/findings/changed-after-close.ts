/** Clock-bearing values that were changed after the incident was closed or dismissed. */
import type { Policy } from '../../model/policy.ts'
import { formatInstant } from '../../model/time.ts'
import { blameFor } from '../blame.ts'
import { ownStates } from '../corrections.ts'
import { diffVersions } from '../diff-versions.ts'
import { commitWords, verdictsWords } from '../entry-words.ts'
import { valueOf } from '../facts.ts'
import type { Revision } from '../history.ts'
import { rewritesIn } from '../rewrites.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'
import type { StandingRecord, Trail } from '../trail.ts'
import { type Verdicts, wasEnded } from '../verdicts.ts'

/** Prose may be mended for ever; the trail lists it. A backfill or an exercise is in no figure, so a warning is enough. */
export const changedAfterClose = auditTrailRule(
  'changed-after-close',
  'error',
  'Nothing that a clock hears is changed once the incident is closed.',
  (trail, context) => {
    const version = trail.present?.version
    const isCounted = version === undefined || valueOf(version, 'declared') === '"live"'
    const lost = lostServices(trail, context.policy, context.verdicts)
    const rewritten = rewritesIn(trail, context).flatMap((rewrite): AuditDraft | [] => {
      const { words, entry, revision, ended, verdicts, receipt } = rewrite
      if (ended === null) return []
      const where = `in ${commitWords(revision)}, after the incident ended at ${formatInstant(ended)}`
      const message = `${words} ${where}${verdictsWords(verdicts)}.`
      return receipt !== null
        ? {
            severity: 'note',
            revision,
            message,
            hint: `It says that it is a receipt: ${ASKED[receipt]}.`,
          }
        : {
            severity: isCounted ? 'error' : 'warning',
            revision,
            message,
            hint:
              entry === null
                ? 'Put it back: who acts for a role, and what kind it is, is said before the incident is over.'
                : 'Restore it, or add a `corrected` entry with `was` and `reason`; what goes on goes on after `reopened`.',
          }
    })
    return lost === null ? rewritten : [...rewritten, serviceDraft(lost)]
  }
)

const ASKED = {
  github: 'the comment that it names on GitHub has author and time',
  receiver: 'the receiver can be asked what it took, and when, by the id in its note',
} as const

/** No clock hears it, and the figures of a service do. */
function serviceDraft({ services, revision }: LostServices): AuditDraft {
  const names = services.map((name) => `\`${name}\``).join(', ')
  return {
    severity: 'note',
    revision,
    message: `It was over when ${commitWords(revision)} took ${names} out of \`services\`, and is in their figures no more.`,
    hint: 'Ask what showed that they were not affected.',
  }
}

/** The services, and the commit that took them out. */
interface LostServices {
  readonly services: readonly string[]
  readonly revision: Revision
}

/** Null where none is lost. A name that the policy's catalogue does not have was a slip. */
function lostServices(trail: Trail, policy: Policy, verdicts: Verdicts): LostServices | null {
  const { present } = trail
  const states = ownStates(trail)
  const over = states.findIndex(({ record }) => wasEnded(record, verdicts))
  const then = states[over]
  if (present === null || then === undefined) return null
  const kept = new Set(servicesIn(present))
  const isKnown = (name: string) => policy.services === undefined || name in policy.services
  const services = servicesIn(then.record).filter((name) => !kept.has(name) && isKnown(name))
  const change = diffVersions(then.record.version, present.version).find(
    ({ field }) => field === 'services'
  )
  if (services.length === 0 || change === undefined) return null
  return { services, revision: blameFor(trail, states.slice(over), change) ?? then.revision }
}

function servicesIn({ version }: StandingRecord): string[] {
  const services: unknown = JSON.parse(valueOf(version, 'services') ?? '[]')
  return Array.isArray(services) ? services.filter((name) => typeof name === 'string') : []
}
