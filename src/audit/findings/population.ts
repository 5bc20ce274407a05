/** The records against an outside list of incidents. */
import { idKey } from '../../model/id.ts'
import { auditRule, type AuditDraft } from '../rule.ts'

export const population = auditRule(
  'population',
  'error',
  'The records are the incidents of the outside list, no fewer and no more.',
  {
    inHistory: ({ population: listed, cards, history }): AuditDraft[] => {
      if (listed === null) return []
      const present = cards.filter(({ path }) => path !== null)
      const recorded = new Map(present.map((card) => [card.key, card]))
      const broken = new Map(history.unreadableAtHead.map((version) => [version.key, version]))
      const wanted = new Set(listed.map((id) => idKey(id)))
      return [
        ...listed.flatMap((id): AuditDraft[] => {
          const card = recorded.get(idKey(id))
          if (card?.isReadable === true) return []
          const unreadable = broken.get(idKey(id))
          return [
            card === undefined && unreadable === undefined
              ? {
                  incident: id,
                  message: `The list has ${id}; no record on the main line does.`,
                  hint: 'Ask for the record, or for the reason why there is none.',
                }
              : {
                  incident: card?.id ?? id,
                  path: card?.path ?? unreadable?.path ?? null,
                  message: `The list has ${id}; its record on the main line cannot be read.`,
                  hint: 'Have it mended; `incident-ledger check` says what is wrong.',
                },
          ]
        }),
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
