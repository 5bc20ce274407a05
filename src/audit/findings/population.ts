/** The records against an outside list of incidents. */
import { auditRule, type AuditDraft } from '../rule.ts'

export const population = auditRule(
  'population',
  'error',
  'The records are the incidents of the outside list, no fewer and no more.',
  {
    inHistory: ({ population: listed, cards }): AuditDraft[] => {
      if (listed === null) return []
      const present = cards.filter(({ path }) => path !== null)
      const recorded = new Set(present.map(({ key }) => key))
      const wanted = new Set(listed.map((id) => id.toLowerCase()))
      return [
        ...listed
          .filter((id) => !recorded.has(id.toLowerCase()))
          .map((id) => ({
            incident: id,
            message: `The list has ${id}; no record on the main line does.`,
            hint: 'Ask for the record, or for the reason why there is none.',
          })),
        ...present
          .filter(({ key }) => !wanted.has(key))
          .map(({ id, path }) => ({
            incident: id,
            path,
            severity: 'warning' as const,
            message: `The record ${id} is not in the list.`,
            hint: 'Ask how the list was made: it leaves incidents out, or counts them by another id.',
          })),
      ]
    },
  }
)
