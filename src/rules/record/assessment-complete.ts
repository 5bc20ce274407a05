/** An assessment leads to a priority: by impact and urgency, by what raises it, or by an override. */
import { type AssessedFacts, mergeAssessment, priorityOf } from '../../clock/priority.ts'
import { kindIn } from '../../model/kind-in.ts'
import { atValue, type Fault, recordRule, listed } from '../shared/rule.ts'

const EXAMPLES = {
  impact: '`impact:` severe, noticeable or minor',
  urgency: '`urgency:` immediate, high or normal',
} as const

/** The rule `assessment-complete`: a later assessment may lean on what an earlier one said, but not on its override. */
export const assessmentComplete = recordRule(
  'assessment-complete',
  'Every assessment leads to a priority.',
  ({ course, policy, file }) => {
    const kind = kindIn(policy, file.incident.kind)
    if (kind === undefined) return []
    const faults: Fault[] = []
    let facts: AssessedFacts = {}
    for (const { index, event } of course.events) {
      if (event.event !== 'assessed') continue
      facts = mergeAssessment(facts, event)
      if (priorityOf(facts, event.priority, kind) !== null) continue
      const missing = (['impact', 'urgency'] as const).filter((key) => facts[key] === undefined)
      faults.push({
        place: atValue('timeline', index, 'event'),
        message: `The assessment has no ${listed(missing)}, so it leads to no priority.`,
        hint: `Add ${listed(missing.map((key) => EXAMPLES[key]))}.`,
      })
    }
    return faults
  }
)
