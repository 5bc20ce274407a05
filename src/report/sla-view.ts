/** What the document of an agreement says: every value safe Markdown, ready for the layout in templates/sla.md.hbs. */
import { isRestricted } from '../model/marking.ts'
import { MANAGER } from '../clock/who-counts.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import { agreementReview } from '../model/agreement-review.ts'
import { utcDate, type Zones } from '../model/time.ts'
import { addressable } from '../text/addresses.ts'
import { fileLink } from '../text/markdown.ts'
import { MARK } from '../text/page-mark.ts'
import { calendarRows, clockSentences } from './sla-calendars.ts'
import {
  closureSteps,
  responders,
  reviewWords,
  toldOfClosure,
  updated,
} from './sla-communication.ts'
import { contactRows } from './sla-contacts.ts'
import { escalationSentences } from './sla-escalation.ts'
import { prioritiesOf, soleOwner, durationWords } from './sla-words.ts'
import { definitionSentences, matrixRows, raiseSentences, wordedRows } from './sla-priorities.ts'
import {
  dutySentences,
  exceptionRows,
  protocolRows,
  targetRows,
  unassessedSentences,
} from './sla-targets.ts'
import { utcAndLocal } from '../text/times.ts'
import { capital, roleWords } from './words.ts'

/** One kind's agreement, and where the policy lies as seen from the document. */
export interface SlaInput {
  readonly policy: Policy
  readonly kind: string
  readonly agreement: PolicyKind
  readonly policyPath: string
  readonly policyAddress: string
  readonly zones: Zones
}

/** Plain JSON data for the template; nothing in it is ever missing. */
export function slaView({ policy, kind, agreement, policyPath, policyAddress, zones }: SlaInput) {
  const owner = soleOwner(agreement)
  const priorities = prioritiesOf(policy, agreement)
  const inForce = policy['in-force']
  return {
    mark: `${MARK}${kind}`,
    title: addressable(agreement.title ?? `${capital(roleWords(kind))} incidents`),
    organization: addressable(policy.organization),
    kind: roleWords(kind),
    prefix: agreement.prefix,
    policy: fileLink(policyPath, policyAddress),
    inForce:
      inForce === undefined ? '' : utcAndLocal(inForce, { zones, timezone: policy.timezone }),
    purpose: addressable(agreement.purpose),
    process: agreement.process.map((step, index) => `${index + 1}. ${addressable(step)}`),
    definitions: definitionSentences(policy, agreement),
    worded: wordedRows(policy, agreement),
    matrix: matrixRows(agreement),
    raise: raiseSentences(agreement),
    unassessed: unassessedSentences(agreement, policy),
    priorityColumns: priorities.join(' | '),
    priorityRule: priorities.map(() => '---').join(' | '),
    immediately: durationWords(policy.immediately),
    protocol: protocolRows(policy, agreement),
    owner: owner === null ? '' : roleWords(owner),
    targets: targetRows(policy, agreement),
    duties: dutySentences(agreement),
    escalation: escalationSentences(policy, agreement),
    exceptions: exceptionRows(policy, agreement),
    clocks: clockSentences(agreement),
    channels: agreement.channels.map((channel) => addressable(channel)),
    responders: responders(agreement),
    updated: updated(agreement),
    toldOfClosure: toldOfClosure(agreement),
    closure: closureSteps(agreement),
    reviewed: reviewWords(policy, agreement),
    contacts: contactRows(policy, agreement),
    hasManager: Object.hasOwn(policy.contacts, MANAGER),
    calendars: calendarRows(policy, agreement),
    marking: agreement.tlp,
    isConfidential: isRestricted(agreement.tlp),
    review: datesOf(policy),
  }
}

function datesOf(policy: Policy) {
  const next = agreementReview(policy)
  if (policy.review === undefined || next === null) return ''
  const { every, aim } = policy.review
  return {
    every: durationWords(every),
    last: next.last,
    next: utcDate(next.dueAt),
    aim: aim === undefined ? '' : addressable(aim.replace(/\.$/, '')),
  }
}
