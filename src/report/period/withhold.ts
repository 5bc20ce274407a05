/** Withholds what only insiders may read: of incidents marked amber or red a report says id, priority and times. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import type { Policy } from '../../model/policy.ts'

/** What stands in the place of every text that is withheld. */
export const WITHHELD = '(confidential)'

/** Whether an incident is marked amber or red, by itself or by its kind. */
export function isConfidential({ file }: LedgerEntry, policy: Policy): boolean {
  const { kind, tlp } = file.incident
  const marking = tlp ?? (Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind]?.tlp : undefined)
  return marking === 'amber' || marking === 'red'
}

/** The same entry without its words; clocks, and that there is a follow-up by some day, stay. */
export function withhold(entry: LedgerEntry): LedgerEntry {
  const { file } = entry
  const { cause: _cause, ...incident } = file.incident
  const tasks = file.body.facts.tasks.map((task) => ({ ...task, text: WITHHELD, owner: WITHHELD }))
  return {
    ...entry,
    file: {
      ...file,
      incident: { ...incident, title: WITHHELD, services: [WITHHELD] },
      body: { ...file.body, text: '', facts: { ...file.body.facts, tasks } },
    },
  }
}
