/** An assessment leads to a priority: by impact and urgency, by what raises it, or by an override. */
import type { TimelineEvent } from '../../model/events.ts'
import type { PolicyKind } from '../../model/policy.ts'
import { kindIn } from '../shared/kind.ts'
import { atValue } from '../shared/place.ts'
import { type Fault, recordRule } from '../shared/rule.ts'
import { listed } from '../shared/say.ts'

type Assessment = Extract<TimelineEvent, { event: 'assessed' }>

/** The rule `assessment-complete`. */
export const assessmentComplete = recordRule(
  'assessment-complete',
  'Every assessment leads to a priority.',
  ({ course, policy, file }) => {
    const raises = kindIn(policy, file.incident.kind)?.raise ?? []
    const faults: Fault[] = []
    let merged: Partial<Assessment> = {}
    for (const { index, event } of course.events) {
      if (event.event !== 'assessed') continue
      merged = { ...merged, ...event }
      const missing = (['impact', 'urgency'] as const).filter((key) => merged[key] === undefined)
      const isRaised = raises.some(({ when }) => meets(merged, when))
      if (event.priority !== undefined || missing.length === 0 || isRaised) continue
      faults.push({
        place: atValue('timeline', index, 'event'),
        message: `The assessment has no ${listed(missing)}, so it leads to no priority.`,
        hint: `Add ${listed(missing.map((key) => EXAMPLES[key]))}.`,
      })
    }
    return faults
  }
)

const EXAMPLES = {
  impact: '`impact:` severe, noticeable or minor',
  urgency: '`urgency:` immediate, high or normal',
} as const

type When = PolicyKind['raise'][number]['when']

function meets(merged: Partial<Assessment>, when: When): boolean {
  return (
    (when.outage === undefined || when.outage === merged.outage) &&
    (when.users === undefined || when.users === merged.users) &&
    (when['security-risk'] === undefined || when['security-risk'] === merged['security-risk']) &&
    (when.affects === undefined || (merged.affects ?? []).includes(when.affects))
  )
}
