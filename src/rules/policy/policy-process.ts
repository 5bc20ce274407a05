/** The steps of the process name nobody whom the targets no longer call: the words and the deadlines say one thing. */
import { targetsIn } from '../../model/kind-in.ts'
import type { Policy, PolicyKind } from '../../model/policy.ts'
import { atValue, policyRule, quoted } from '../shared/rule.ts'

/** The rule `policy-process`: a warning, for the steps are words, and the clocks do not need them. */
export const policyProcess = policyRule(
  'policy-process',
  'Every role that a step of the process names is called by a target of its kind.',
  ({ policy }) =>
    Object.entries(policy.kinds).flatMap(([kind, agreement]) => {
      const called = calledBy(policy, agreement)
      return Object.entries(policy.contacts)
        .filter(([role]) => !called.has(role))
        .flatMap(([role, { name }]) =>
          agreement.process.flatMap((step, index) => {
            const said = namesOf(role, name).find((words) => hasWords(step, words))
            if (said === undefined) return []
            return {
              severity: 'warning' as const,
              place: atValue('kinds', kind, 'process', index),
              message: `Step ${index + 1} names ${quoted(said)}, but no target of ${kind} incidents calls \`${role}\`.`,
              hint: `Add a target for \`${role}\`, or take it out of the step.`,
            }
          })
        )
    })
)

/** Whom the targets of a kind concern or mention, and who owes them. */
function calledBy({ escalation }: Policy, kind: PolicyKind): ReadonlySet<string> {
  const targets = targetsIn(kind)
  const roles = targets.flatMap((target) => [
    target.owner,
    ...(target.do === 'reach' ? [target.by ?? target.owner] : [target.role]),
    ...[...escalation.ladder, ...(target.ladder ?? [])].flatMap(({ mention }) => mention),
  ])
  return new Set([...roles, kind.requires.validated ?? ''])
}

/** What a role is called: of a single word nobody can tell whether the role is meant. */
function namesOf(role: string, name: string | undefined): string[] {
  return [name, role.replaceAll('-', ' ')].filter(
    (words): words is string => words !== undefined && words.includes(' ')
  )
}

function hasWords(step: string, words: string): boolean {
  return spaced(step).includes(spaced(words))
}

/** The words alone in lower case, a space round each. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `
}
