/** The targets and priorities of a kind, as its agreement goes through them. */
import { targetsIn } from '../model/kind-in.ts'
import { type Priority, PrioritySchema } from '../model/events.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'

/** The one role that owes every target of a kind; null where they are several, or none. */
export function soleOwner(kind: PolicyKind): string | null {
  const [owner, ...others] = new Set(targetsIn(kind).map((target) => target.owner))
  return owner === undefined || others.length > 0 ? null : owner
}

/** The priorities that the policy names, or its kind defines or asks something for; the most urgent first. */
export function prioritiesOf(policy: Policy, kind: PolicyKind): Priority[] {
  return PrioritySchema.options.filter(
    (priority) =>
      policy.priorities[priority] !== undefined ||
      kind.definitions[priority] !== undefined ||
      kind.targets[priority] !== undefined
  )
}
