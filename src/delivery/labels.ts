/** The labels of a tracking issue: ours by name, all others left as they are. */
import { openHold } from '../clock/holds.ts'
import type { LedgerEntry } from '../clock/obligation.ts'

/** The label that says to people that an issue is ours; none is found by it. */
export const LEDGER_LABEL = 'incident-ledger'

/** The label of an issue that tracks a follow-up; none is found by it. */
export const FOLLOW_UP_LABEL = 'follow-up'

/** Whether our label is among these. GitHub's labels know no case: the spelling is that of who made them. */
export function hasLedgerLabel(labels: readonly string[]): boolean {
  return labels.some((label) => isSameLabel(label, LEDGER_LABEL))
}

/** Whether two labels are one to GitHub. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The labels that an incident asks for: `incident-ledger`, `priority:P1`, `kind:security`, `state:overdue`, `state:on-hold`. */
export function labelsOf(entry: LedgerEntry): readonly string[] {
  return [
    LEDGER_LABEL,
    `priority:${entry.course.priority ?? 'unassessed'}`,
    `kind:${entry.file.incident.kind}`,
    ...(entry.obligations.some(({ state }) => state === 'overdue') ? ['state:overdue'] : []),
    ...(openHold(entry.course) === null ? [] : ['state:on-hold']),
  ]
}

/** The labels an issue should have: those wanted, and whatever people put there; null where it has them already. */
export function labelChange(
  present: readonly string[],
  wanted: readonly string[]
): readonly string[] | null {
  const foreign = present.filter((label) => !isOurs(label))
  const ours = wanted.map((label) => present.find((one) => isSameLabel(one, label)) ?? label)
  const next = [...ours, ...foreign]
  const same = next.length === present.length && next.every((label) => present.includes(label))
  return same ? null : next
}

function isOurs(label: string): boolean {
  return (
    isSameLabel(label, LEDGER_LABEL) ||
    /^(?:(?:priority|kind):|state:(?:overdue|on-hold)$)/i.test(label)
  )
}

/** How a label looks when it is first made. */
export function labelStyle(name: string): { readonly color: string; readonly description: string } {
  const [group = '', value = ''] = name.split(':')
  if (name === LEDGER_LABEL) {
    return { color: '5319e7', description: 'Written by Incident Ledger from a record' }
  }
  if (name === FOLLOW_UP_LABEL) {
    return { color: '0e8a16', description: 'A follow-up of an incident' }
  }
  if (group === 'kind') return { color: '1d76db', description: `An incident of kind ${value}` }
  if (group === 'state') {
    return value === 'overdue'
      ? { color: 'b60205', description: 'Something owed is past its due instant' }
      : { color: 'bfd4f2', description: 'Its clock of resolution stands still' }
  }
  const colors: Readonly<Record<string, string>> = { P1: 'b60205', P2: 'd93f0b', P3: 'fbca04' }
  const description =
    value === 'unassessed'
      ? 'An incident that nobody assessed yet'
      : `An incident of priority ${value}`
  return { color: colors[value] ?? 'c5def5', description }
}
