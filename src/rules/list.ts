/** The one list of rules, and the two functions that run it. */
import type { UnplacedFinding } from '../model/finding.ts'
import { oncePer } from '../model/once-per.ts'
import type { Policy } from '../model/policy.ts'
import type { Zones } from '../model/time.ts'
import { policyAsks } from './policy/policy-asks.ts'
import { policyAway } from './policy/policy-away.ts'
import { policyCalendarKnown } from './policy/policy-calendar-known.ts'
import { policyCalendarOpen } from './policy/policy-calendar-open.ts'
import { policyContactDetails } from './policy/policy-contact-details.ts'
import { policyDuties } from './policy/policy-duties.ts'
import { policyFallbackCycle } from './policy/policy-fallback-cycle.ts'
import { policyHolidays } from './policy/policy-holidays.ts'
import { policyLimits } from './policy/policy-limits.ts'
import { policyNeverOwed } from './policy/policy-never-owed.ts'
import { policyPlaceholder } from './policy/policy-placeholder.ts'
import { policyPrefixes } from './policy/policy-prefixes.ts'
import { policyPriorities } from './policy/policy-priorities.ts'
import { policyProcess } from './policy/policy-process.ts'
import { policyReach } from './policy/policy-reach.ts'
import { policyReceivers } from './policy/policy-receivers.ts'
import { policyRequires } from './policy/policy-requires.ts'
import { policyReview } from './policy/policy-review.ts'
import { policyRota } from './policy/policy-rota.ts'
import { policyRoles } from './policy/policy-roles.ts'
import { policySegments } from './policy/policy-segments.ts'
import { policyTargetIds } from './policy/policy-target-ids.ts'
import { policyTargetShape } from './policy/policy-target-shape.ts'
import { policyTeamAlone } from './policy/policy-team-alone.ts'
import { policyZones } from './policy/policy-zones.ts'
import { afterEnd } from './record/after-end.ts'
import { asks } from './record/asks.ts'
import { assessmentComplete } from './record/assessment-complete.ts'
import { beforeReport } from './record/before-report.ts'
import { closedUnassessed } from './record/closed-unassessed.ts'
import { closureRequirements } from './record/closure-requirements.ts'
import { correctedEntry } from './record/corrected-entry.ts'
import { delayReason } from './record/delay-reason.ts'
import { dismissedResolved } from './record/dismissed-resolved.ts'
import { duplicateAwareness } from './record/duplicate-awareness.ts'
import { duplicateClassified } from './record/duplicate-classified.ts'
import { dutiesKnown } from './record/duties-known.ts'
import { evidenceExists } from './record/evidence-exists.ts'
import { evidenceHash } from './record/evidence-hash.ts'
import { expectedAhead } from './record/expected-ahead.ts'
import { fileName } from './record/file-name.ts'
import { followUpItems } from './record/follow-up-items.ts'
import { futureInstant } from './record/future-instant.ts'
import { holdPairs } from './record/hold-pairs.ts'
import { idFormat } from './record/id-format.ts'
import { idPrefix } from './record/id-prefix.ts'
import { idUnique } from './record/id-unique.ts'
import { kindKnown } from './record/kind-known.ts'
import { linkOutside } from './record/link-outside.ts'
import { linksExist } from './record/links-exist.ts'
import { notCovered } from './record/not-covered.ts'
import { overrideReason } from './record/override-reason.ts'
import { recordHead } from './record/record-head.ts'
import { relatedExists } from './record/related-exists.ts'
import { reportedOnce } from './record/reported-once.ts'
import { requiredSections } from './record/required-sections.ts'
import { reviewOverdue } from './record/review-overdue.ts'
import { roleCounts } from './record/role-counts.ts'
import { rolesKnown } from './record/roles-known.ts'
import { servicesKnown } from './record/services-known.ts'
import { signOffs } from './record/sign-offs.ts'
import { statusSteps } from './record/status-steps.ts'
import { summaryFields } from './record/summary-fields.ts'
import { summarySaid } from './record/summary-said.ts'
import { timelineOrder } from './record/timeline-order.ts'
import { titleSaid } from './record/title-said.ts'
import { tlpPublic } from './record/tlp-public.ts'
import { rotaAlone } from './rota/rota-alone.ts'
import { rotaCovers } from './rota/rota-covers.ts'
import { rotaGaps } from './rota/rota-gaps.ts'
import { rotaHours } from './rota/rota-hours.ts'
import { rotaPeople } from './rota/rota-people.ts'
import { rotaTwice } from './rota/rota-twice.ts'
import { rotaZone } from './rota/rota-zone.ts'
import { presentAt } from './shared/present.ts'
import type {
  PolicyRule,
  PolicyRuleContext,
  RotaBasis,
  RotaRule,
  RotaRuleContext,
  Rule,
  RuleContext,
} from './shared/rule.ts'

export type { PolicyRule, PolicyRuleContext, Rule, RuleContext } from './shared/rule.ts'

/** Every rule that a record keeps, in the order in which a reader meets what they speak of. */
export const recordRules: readonly Rule[] = [
  idFormat,
  idUnique,
  fileName,
  kindKnown,
  idPrefix,
  titleSaid,
  servicesKnown,
  summaryFields,
  recordHead,
  tlpPublic,
  relatedExists,
  reportedOnce,
  beforeReport,
  timelineOrder,
  futureInstant,
  statusSteps,
  afterEnd,
  dismissedResolved,
  holdPairs,
  assessmentComplete,
  overrideReason,
  notCovered,
  closedUnassessed,
  correctedEntry,
  rolesKnown,
  roleCounts,
  signOffs,
  dutiesKnown,
  delayReason,
  duplicateAwareness,
  duplicateClassified,
  asks,
  expectedAhead,
  closureRequirements,
  reviewOverdue,
  requiredSections,
  summarySaid,
  followUpItems,
  linksExist,
  linkOutside,
  evidenceExists,
  evidenceHash,
]

/** Every rule that the policy keeps. */
export const policyRules: readonly PolicyRule[] = [
  policyZones,
  policyReview,
  policyPlaceholder,
  policyContactDetails,
  policyReach,
  policyTeamAlone,
  policyFallbackCycle,
  policyAway,
  policyRota,
  policyRoles,
  policyReceivers,
  policySegments,
  policyCalendarOpen,
  policyCalendarKnown,
  policyHolidays,
  policyPriorities,
  policyPrefixes,
  policyTargetIds,
  policyTargetShape,
  policyLimits,
  policyNeverOwed,
  policyDuties,
  policyRequires,
  policyAsks,
  policyProcess,
]

/** Those without which nobody can tell who is on duty. */
const rotaBasics: readonly RotaRule<RotaBasis>[] = [rotaZone, rotaHours, rotaCovers]

/** Every rule that the rota keeps. */
export const rotaRules: readonly RotaRule[] = [
  ...rotaBasics,
  rotaPeople,
  rotaAlone,
  rotaTwice,
  rotaGaps,
]

/** All findings of one readable record, in the order of the list. */
export function checkRecord(context: RuleContext): UnplacedFinding[] {
  return recordRules.flatMap((rule) => rule.check(context))
}

/** All findings of the policy, in the order of the list. */
export function checkPolicy(context: PolicyRuleContext): UnplacedFinding[] {
  return policyRules.flatMap((rule) => rule.check(context))
}

/** All findings of the rota, in the order of the list; those that ask who is on duty only where that can be told. */
export function checkRota(context: RotaRuleContext): UnplacedFinding[] {
  const basics = rotaBasics.flatMap((rule) => rule.check(context))
  if (basics.some(({ severity }) => severity === 'error')) return basics
  return [...basics, ...rotaRules.slice(rotaBasics.length).flatMap((rule) => rule.check(context))]
}

/** The errors of a rota, with which it was never in force; they depend on no clock and on no policy. */
export function rotaErrors(context: RotaBasis): UnplacedFinding[] {
  const found = rotaBasics.flatMap((rule) => rule.check(context))
  return found.filter(({ severity }) => severity === 'error')
}

/** The last second of the year 9999: what is an error only until some day is none then. */
const AT_LAST = 253_402_300_799

/** The errors among them: a policy that has one was never in force. They depend on no clock. */
export function policyErrors(policy: Policy, zones: Zones): readonly UnplacedFinding[] {
  return errorsUnder(zones)(policy)
}

/** Everybody who goes by a policy asks first, several times a run. */
const errorsUnder = oncePer((zones: Zones) =>
  oncePer((policy: Policy) =>
    checkPolicy({ policy, zones, present: presentAt(AT_LAST) }).filter(
      ({ severity }) => severity === 'error'
    )
  )
)
