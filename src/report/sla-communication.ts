/** Communication and closure of an agreement, in sentences drawn from its targets. */
import type { Status } from '../model/events.ts'
import type { Policy, PolicyKind, Target } from '../model/policy.ts'
import { addressable } from '../text/addresses.ts'
import { targetsIn } from '../model/kind-in.ts'
import { prioritiesOf, listWords } from './sla-words.ts'
import { roleWords } from './words.ts'

/** Who is told and engaged to start the response: `incident manager and security officer`; empty for nobody. */
export function responders(kind: PolicyKind): string {
  return rolesOf(kind, (target) => target.do !== 'update' && target.from === 'reported')
}

/** Who gets regular updates, and until when: `users until the incident is resolved`; empty for nobody. */
export function updated(kind: PolicyKind): string {
  const roles = rolesOf(kind, (target) => target.do === 'update')
  const ends = new Set(
    targetsIn(kind).flatMap((target) => (target.do === 'update' ? [target.until] : []))
  )
  return roles === '' ? '' : `${roles} until the incident is ${listWords([...ends], 'or')}`
}

/** Who is told of the closure; empty for nobody. */
export function toldOfClosure(kind: PolicyKind): string {
  return rolesOf(kind, (target) => target.do === 'notify' && target.from === 'closed')
}

/** For which priorities a review is owed; for every other one it may be held. */
export function reviewWords(policy: Policy, kind: PolicyKind): string {
  const priorities = prioritiesOf(policy, kind)
  const owed = priorities.filter((priority) =>
    kind.targets[priority]?.some((target) => target.do === 'reach' && target.status === 'reviewed')
  )
  if (owed.length === 0) return 'one may be held'
  const others = owed.length === priorities.length ? '' : '; for every other priority one may be'
  return `one is held for ${listWords(owed)}, within the time that the targets name${others}`
}

/** What must be there before an incident is closed, one sentence each. */
export function closureSteps(kind: PolicyKind): string[] {
  const { statuses, sections, validated } = kind.requires
  return [
    ...(statuses.length === 0
      ? []
      : [
          `**Status:** it has been ${listWords(statuses.map((status) => BEEN[status] ?? status))} before it is formally closed.`,
        ]),
    ...(validated === undefined
      ? []
      : [
          `**Validation:** the ${roleWords(validated)} validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.`,
        ]),
    ...(sections.length === 0
      ? []
      : [
          `**Documentation:** its record has the sections ${listWords(sections.map((section) => `“${addressable(section)}”`))}, none of them empty. Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.`,
        ]),
  ]
}

/** A status as what was done. */
const BEEN: Partial<Readonly<Record<Status, string>>> = { investigating: 'investigated' }

function rolesOf(kind: PolicyKind, choose: (target: Target) => boolean): string {
  const roles = new Set(
    Object.values(kind.targets).flatMap((targets) =>
      (targets ?? []).flatMap((target) =>
        target.do !== 'reach' && choose(target) ? [roleWords(target.role)] : []
      )
    )
  )
  return listWords([...roles])
}
