/** Tracking issues whose incident has no record on the main line. */
import { auditRule } from '../context.ts'

export const issueWithoutRecord = auditRule(
  'issue-without-record',
  'error',
  'Every tracking issue has a record on the main line.',
  ({ issues, traced }) =>
    (issues ?? []).flatMap(({ number, url, incident }) => {
      const trail = traced.trails.get(incident.toLowerCase())
      if (trail !== undefined && trail.present !== null) return []
      return [
        {
          incident,
          proof: 'receipt' as const,
          message: `Tracking issue #${number} (${url}) tells of ${incident}, which has no record on the main line.`,
          hint:
            trail === undefined
              ? 'Its pull request was never merged, or its branch is gone: find the record, and merge it.'
              : 'The history still has the record: restore it.',
        },
      ]
    })
)
