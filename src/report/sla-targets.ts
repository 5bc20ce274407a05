/** What an agreement asks: everything that is owed with its limit for each priority. */
import type { Policy, PolicyKind, Target } from '../model/policy.ts'
import { addressable } from '../text/addresses.ts'
import { cell } from '../text/markdown.ts'
import { ownEscalation } from './sla-escalation.ts'
import {
  prioritiesOf,
  callWords,
  conditionsOf,
  dutyLimitWords,
  limitWords,
  listWords,
  targetSentence,
} from './sla-words.ts'
import { capital, dutyWords, roleWords } from './words.ts'

/** The escalation matrix: who is told and engaged by when, for each priority. */
export function protocolRows(policy: Policy, kind: PolicyKind) {
  return prioritiesOf(policy, kind).map((priority) => ({
    priority,
    protocol: protocolOf(kind.targets[priority] ?? []),
  }))
}

function protocolOf(targets: readonly Target[]): string {
  const steps = targets.filter(
    (target) => (target.do === 'notify' || target.do === 'engage') && target.from === 'reported'
  )
  return steps.map((target) => cell(targetSentence(target))).join('<br>') || '–'
}

/** One row for each thing that is owed. What holds for all of its priorities stands beside its name, and once. */
export function targetRows(policy: Policy, kind: PolicyKind) {
  const priorities = prioritiesOf(policy, kind)
  const targets = priorities.flatMap((priority) => kind.targets[priority] ?? [])
  return [...new Set(targets.map(({ id }) => id))].flatMap((id) => {
    const own = targets.filter((target) => target.id === id)
    const [first] = own
    if (first === undefined) return []
    const shared = conditionsOf(first).filter((condition) =>
      own.every((target) => conditionsOf(target).includes(condition))
    )
    const limits = priorities.map((priority) => {
      const target = kind.targets[priority]?.find((one) => one.id === id)
      if (target === undefined) return '–'
      const other = target.owner === first.owner ? '' : `, by the ${roleWords(target.owner)}`
      return limitOf(target, shared) + other
    })
    return [
      {
        what: [whatWords(first), ...shared].join(', '),
        owner: roleWords(first.owner),
        limits: limits.join(' | '),
      },
    ]
  })
}

/** What is owed before the first assessment, each as a sentence, with the steps of its own. */
export function unassessedSentences({ unassessed }: PolicyKind, policy: Policy): string[] {
  return unassessed.map((target) =>
    [targetSentence(target), ...ownEscalation(target, policy)].join(' ')
  )
}

/** What is owed to authorities: under which condition, by which limits, and by which article. */
export function dutySentences({ duties = [] }: PolicyKind): string[] {
  return duties.map((duty) => {
    const condition =
      duty.when === undefined
        ? ''
        : `Where it is classified as ${listWords(duty.when.as.map(roleWords), 'or')}: `
    const law = duty.law === undefined ? '' : ` (${duty.law})`
    const what = `${dutyWords(duty.id)} to the ${dutyWords(duty.to)}`
    return addressable(`${condition}${what} ${dutyLimitWords(duty)}${law}.`)
  })
}

/** Targets that have a ladder, repeats or a reminder of their own; said once for all priorities that share them. */
export function exceptionRows(policy: Policy, kind: PolicyKind) {
  const shared = new Map<string, { what: string; steps: string; priorities: string[] }>()
  for (const priority of prioritiesOf(policy, kind)) {
    for (const target of kind.targets[priority] ?? []) {
      const steps = ownEscalation(target, policy).join(' ')
      if (steps === '') continue
      const what = whatWords(target)
      const row = shared.get(`${what}: ${steps}`) ?? { what, steps, priorities: [] }
      row.priorities.push(priority)
      shared.set(`${what}: ${steps}`, row)
    }
  }
  return [...shared.values()].map(({ what, steps, priorities }) => ({
    priority: listWords(priorities),
    what,
    steps,
  }))
}

/** The limit in a cell, short: the sentence above the table says `within`. */
function limitOf(target: Target, shared: readonly string[]): string {
  const own = conditionsOf(target).filter((condition) => !shared.includes(condition))
  const call = callWords(target)
  const limit = limitWords(target)
  const words = call === '' ? limit.replace(/^within /, '') : `${call}, ${DONE[target.do]} ${limit}`
  return [words, ...own].join(', ')
}

/** What a limit after a call is about. */
const DONE = {
  notify: 'notified',
  engage: 'engaged',
  update: 'updated',
  reach: 'reached',
  submit: 'submitted',
}

function whatWords(target: Target): string {
  if (target.do === 'reach')
    return target.status === 'reviewed' ? 'Post-incident review' : capital(target.status)
  const role = roleWords(target.role)
  if (target.do === 'update') return `Updates to ${role}`
  if (target.do === 'submit') return `${capital(dutyWords(target.id))} to ${dutyWords(target.role)}`
  return `${target.do === 'notify' ? 'Notify' : 'Engage'} ${role}`
}
