/** Communication and closure of an agreement, in sentences drawn from its targets. */
import type { Policy, PolicyKind, Target } from '../model/policy.ts'
import { text } from './markdown.ts'
import { prioritiesOf } from './sla-priorities.ts'
import { limitWords, listWords } from './sla-words.ts'
import { roleWords } from './words.ts'

/** Who is told and engaged to start the response: `incident manager and security officer`; empty for nobody. */
export function responders(policy: Policy, kind: PolicyKind): string {
  return rolesOf(policy, kind, (target) => target.do !== 'update' && target.from === 'reported')
}

/** Who gets regular updates: `stakeholders (P1 every 30 minutes, P2 every 2 hours)`; empty for nobody. */
export function updated(policy: Policy, kind: PolicyKind): string {
  return withLimits(policy, kind, (target) => target.do === 'update')
}

/** Who is told of the closure; empty for nobody. */
export function toldOfClosure(policy: Policy, kind: PolicyKind): string {
  return withLimits(policy, kind, (target) => target.do === 'notify' && target.from === 'closed')
}

/** For which priorities a review is held, and by when; empty for none. */
export function reviewed(policy: Policy, kind: PolicyKind): string {
  return listWords(
    limitsOf(policy, kind, (target) => target.do === 'reach' && target.status === 'reviewed')
  )
}

/** What must be there before an incident is closed, one sentence each. */
export function closureSteps(kind: PolicyKind): string[] {
  const { statuses, sections, validated } = kind.requires
  return [
    ...(statuses.length === 0
      ? []
      : [`**Status:** it has been ${listWords(statuses)} before it is formally closed.`]),
    ...(validated === undefined
      ? []
      : [
          `**Validation:** the ${roleWords(validated)} validates that all necessary actions have been taken to mitigate the incident and prevent recurrence.`,
        ]),
    ...(sections.length === 0
      ? []
      : [
          `**Documentation:** its record has the sections ${listWords(sections.map((section) => `“${text(section)}”`))}; a section may say why it does not apply. Relevant information, evidence and actions taken during the response stay in the record, for future reference and audit purposes.`,
        ]),
  ]
}

type Choose = (target: Target) => boolean

function rolesOf(policy: Policy, kind: PolicyKind, choose: Choose): string {
  const roles = new Set(
    prioritiesOf(policy, kind).flatMap((priority) =>
      (kind.targets[priority] ?? []).flatMap((target) =>
        target.do !== 'reach' && choose(target) ? [roleWords(target.role)] : []
      )
    )
  )
  return listWords([...roles])
}

function withLimits(policy: Policy, kind: PolicyKind, choose: Choose): string {
  const roles = rolesOf(policy, kind, choose)
  return roles === '' ? '' : `${roles} (${limitsOf(policy, kind, choose).join(', ')})`
}

function limitsOf(policy: Policy, kind: PolicyKind, choose: Choose): string[] {
  return prioritiesOf(policy, kind).flatMap((priority) =>
    (kind.targets[priority] ?? [])
      .filter(choose)
      .map((target) => `${priority} ${limitWords(target)}`)
  )
}
