/** Words for the faults of a policy. */
import { PolicySchema } from '../model/policy.ts'
import { describeIssue, type Issue, type Words } from './words.ts'

/** Describes an issue of a policy. */
export function describePolicyIssue(issue: Issue, found: unknown, root: unknown): readonly Words[] {
  return describeIssue(issue, { schema: PolicySchema, root, found, file: 'the policy' })
}
