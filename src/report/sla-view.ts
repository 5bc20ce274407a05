/** What the document of an agreement says: every value safe Markdown, ready for the layout in templates/sla.md.hbs. */
import { elapsedSeconds, formatInstant, parseInstant } from '../model/time.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import { fileLink, text } from './markdown.ts'
import { closureSteps, responders, reviewed, toldOfClosure, updated } from './sla-communication.ts'
import { calendarRows, contactRows, dutyOf } from './sla-contacts.ts'
import { escalationSentences } from './sla-escalation.ts'
import {
  definitionRows,
  exceptionRows,
  matrixRows,
  prioritiesOf,
  protocolRows,
  raiseSentences,
  targetRows,
  unassessedSentences,
} from './sla-priorities.ts'
import { durationWords } from './sla-words.ts'
import { capital, roleWords } from './words.ts'

/** The role that both agreements lay the process upon. */
const MANAGER = 'incident-manager'

/** One kind's agreement, and where the policy lies as seen from the document. */
export interface SlaInput {
  readonly policy: Policy
  readonly kind: string
  readonly agreement: PolicyKind
  readonly policyPath: string
  readonly policyAddress: string
}

/** Plain JSON data for the template; nothing in it is ever missing. */
export function slaView({ policy, kind, agreement, policyPath, policyAddress }: SlaInput) {
  const duty = dutyOf(policy, MANAGER)
  return {
    title: text(agreement.title ?? `${capital(roleWords(kind))} incidents`),
    organization: text(policy.organization),
    kind: roleWords(kind),
    prefix: agreement.prefix,
    policy: fileLink(policyPath, policyAddress),
    purpose: text(agreement.purpose),
    process: agreement.process.map((step, index) => `${index + 1}. ${text(step)}`),
    definitions: definitionRows(policy, agreement),
    matrix: matrixRows(agreement),
    raise: raiseSentences(agreement),
    unassessed: unassessedSentences(agreement),
    priorityColumns: prioritiesOf(policy, agreement).join(' | '),
    priorityRule: prioritiesOf(policy, agreement)
      .map(() => '---')
      .join(' | '),
    immediately: durationWords(policy.immediately),
    protocol: protocolRows(policy, agreement),
    targets: targetRows(policy, agreement),
    escalation: escalationSentences(policy),
    exceptions: exceptionRows(policy, agreement),
    channels: agreement.channels.map((channel) => text(channel)),
    responders: responders(policy, agreement),
    updated: updated(policy, agreement),
    toldOfClosure: toldOfClosure(policy, agreement),
    closure: closureSteps(agreement),
    reviewed: reviewed(policy, agreement),
    managerDuty: duty === null ? '' : text(duty.replace(/\.$/, '')),
    contacts: contactRows(policy, agreement),
    calendars: calendarRows(policy, agreement),
    marking: agreement.tlp,
    isConfidential: agreement.tlp === 'amber' || agreement.tlp === 'red',
    review: policy.review === undefined ? '' : reviewWords(policy.review),
  }
}

function reviewWords({ every, last }: NonNullable<Policy['review']>) {
  const from = parseInstant(`${last}T00:00:00Z`)
  const next = typeof from === 'number' ? formatInstant(from + elapsedSeconds(every)) : ''
  return { every: durationWords(every), last, next: next.slice(0, 10) }
}
