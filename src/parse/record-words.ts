/** Words for the faults of a record. */
import { describeIssue } from './words.ts'

/** First slice. */
export const describeRecordIssue = describeIssue
