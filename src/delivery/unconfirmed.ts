/** Reports that nobody with write access stands behind yet: they wait in a pull request of ours, and call nobody. */
import { sameLogin } from '../model/login.ts'
import type { IncidentFile } from '../model/incident.ts'

/** How their branches begin; only who may write to the repository can write to one. */
export const UNCONFIRMED = 'incident-ledger/unconfirmed-'

/** Whether a head holds nothing but the report of somebody who may not write: no entry of anybody else confirms it. */
export function isUnconfirmed({
  pull,
  file,
}: {
  readonly pull: { readonly branch: string }
  readonly file: IncidentFile | null
}): boolean {
  if (file === null || !pull.branch.startsWith(UNCONFIRMED)) return false
  const { timeline } = file.incident
  const reporter = timeline.find(({ event }) => event === 'reported')?.by ?? ''
  return timeline.every(({ by }) => by === undefined || sameLogin(by, reporter))
}
