/** Tracking issues whose incident has no record on the main line. */
import { idKey } from '../../model/id.ts'
import { auditRule } from '../rule.ts'

export const issueWithoutRecord = auditRule(
  'issue-without-record',
  'error',
  'Every tracking issue has a record on the main line.',
  {
    inHistory: ({ issues, cards }) => {
      const byKey = new Map(cards.map((card) => [card.key, card]))
      return (issues ?? []).flatMap(({ number, url, incident }) => {
        const card = byKey.get(idKey(incident))
        if (card !== undefined && card.path !== null) return []
        return {
          incident,
          proof: 'receipt' as const,
          message: `Tracking issue #${number} (${url}) tells of ${incident}, which has no record on the main line.`,
          hint:
            card === undefined
              ? 'Its pull request was never merged, or its branch is gone: find the record, and merge it.'
              : 'The history still has the record: restore it.',
        }
      })
    },
  }
)
