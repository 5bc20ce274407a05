/** Words for the faults of a policy. */
import { describeIssue } from './words.ts'

/** First slice. */
export const describePolicyIssue = describeIssue
