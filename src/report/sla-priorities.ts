/** Priorities of an agreement: what they mean, what leads to them, and what each one asks of whom by when. */
import { IMPACTS, type Priority, PrioritySchema, URGENCIES } from '../model/events.ts'
import type { Policy, PolicyKind, Target } from '../model/policy.ts'
import { cell } from './markdown.ts'
import { ownEscalation } from './sla-escalation.ts'
import { limitWords, listWords, targetSentence } from './sla-words.ts'
import { capital, roleWords } from './words.ts'

/** The priorities that the policy names, or its kind defines or asks something for; the most urgent first. */
export function prioritiesOf(policy: Policy, kind: PolicyKind): Priority[] {
  return PrioritySchema.options.filter(
    (priority) =>
      policy.priorities[priority] !== undefined ||
      kind.definitions[priority] !== undefined ||
      kind.targets[priority] !== undefined
  )
}

/** A row for each priority: its name, what it means, examples. */
export function definitionRows(policy: Policy, kind: PolicyKind) {
  return prioritiesOf(policy, kind).map((priority) => {
    const definition = kind.definitions[priority]
    return {
      priority,
      name: cell(policy.priorities[priority]),
      meaning: cell(definition?.meaning),
      impact: cell(definition?.impact),
      urgency: cell(definition?.urgency),
      examples: cell(listWords(definition?.examples ?? [], 'or')),
    }
  })
}

/** Impact down, urgency across. */
export function matrixRows(kind: PolicyKind) {
  return IMPACTS.map((impact) => ({
    impact: capital(impact),
    priorities: URGENCIES.map((urgency) => kind.matrix[impact][urgency]).join(' | '),
  }))
}

/** What raises a priority, as sentences. */
export function raiseSentences({ raise }: PolicyKind): string[] {
  return raise.map(({ when, ...then }) => {
    const facts = [
      ...(when.outage === undefined ? [] : [OUTAGES[when.outage]]),
      ...(when.users === undefined ? [] : [`${when.users} users affected`]),
      ...(when['security-risk'] === undefined ? [] : [RISKS[when['security-risk']]]),
      ...(when.affects === undefined ? [] : [`an effect on ${when.affects}`]),
    ]
    return `${capital(listWords(facts))}: at least ${then['at-least']}.`
  })
}

const OUTAGES = { none: 'no outage', partial: 'a partial outage', complete: 'a complete outage' }
const RISKS = {
  none: 'no security risk',
  possible: 'a possible security risk',
  significant: 'a significant security risk',
}

/** The escalation matrix: for each priority its meaning, and who is told and engaged by when. */
export function protocolRows(policy: Policy, kind: PolicyKind) {
  return prioritiesOf(policy, kind).map((priority) => ({
    priority,
    meaning: cell(kind.definitions[priority]?.meaning),
    protocol: protocolOf(kind.targets[priority] ?? []),
  }))
}

function protocolOf(targets: readonly Target[]): string {
  const steps = targets.filter(
    (target) => (target.do === 'notify' || target.do === 'engage') && target.from === 'reported'
  )
  return steps.map((target) => cell(targetSentence(target))).join('<br>') || '–'
}

/** One row for each thing that is owed, with its limit for each priority. */
export function targetRows(policy: Policy, kind: PolicyKind) {
  const priorities = prioritiesOf(policy, kind)
  const ids = new Set(priorities.flatMap((priority) => (kind.targets[priority] ?? []).map(idOf)))
  return [...ids].map((id) => {
    const byPriority = priorities.map((priority) =>
      kind.targets[priority]?.find((one) => idOf(one) === id)
    )
    const first = byPriority.find((target) => target !== undefined)
    return {
      what: first === undefined ? '–' : whatWords(first),
      owner: first === undefined ? '–' : roleWords(first.owner),
      limits: byPriority
        .map((target) => (target === undefined ? '–' : limitWords(target)))
        .join(' | '),
    }
  })
}

/** What is owed before the first assessment, each as a sentence, with the steps of its own. */
export function unassessedSentences({ unassessed }: PolicyKind): string[] {
  return unassessed.map((target) => [targetSentence(target), ...ownEscalation(target)].join(' '))
}

/** Targets that have a ladder, repeats or a reminder of their own. */
export function exceptionRows(policy: Policy, kind: PolicyKind) {
  return prioritiesOf(policy, kind).flatMap((priority) =>
    (kind.targets[priority] ?? []).flatMap((target) => {
      const steps = ownEscalation(target)
      return steps.length === 0
        ? []
        : [{ priority, what: whatWords(target), steps: steps.join(' ') }]
    })
  )
}

function whatWords(target: Target): string {
  if (target.do === 'reach')
    return target.status === 'reviewed' ? 'Post-incident review' : capital(target.status)
  const role = roleWords(target.role)
  if (target.do === 'update') return `Updates to ${role}`
  const after = target.from === 'reported' ? '' : `, from ${target.from}`
  return `${target.do === 'notify' ? 'Notify' : 'Engage'} ${role}${after}`
}

function idOf({ id }: Target): string {
  return id
}
