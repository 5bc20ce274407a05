/** The word on what waits for a merge: said once for each thing that an open pull request proposes. */
import { fingerprint } from '../model/fingerprint.ts'
import { proposed, renderProposals } from './proposal-note.ts'
import type { Proposal } from './heads.ts'
import { formatKey } from './key.ts'
import type { Delivery } from './marker.ts'
import type { SweptIncident } from './swept-incident.ts'

/** The text and what its marker notes; null where all of it was said. */
export function proposalsOf(
  { entry, shown: { confidential }, proposals }: SweptIncident,
  delivered: readonly Delivery[]
): { readonly text: string; readonly deliveries: readonly Delivery[] } | null {
  const told = new Set(delivered.flatMap(({ keys }) => keys))
  const fresh = proposals
    .map((proposal) => ({ proposal, key: keyOf(entry.file.incident.id, proposal) }))
    .filter(({ key }) => !told.has(key))
  if (fresh.length === 0) return null
  const words = fresh.map(({ proposal: { pull, waiting } }) => ({
    pull: pull.number,
    author: pull.author,
    asks: waiting,
  }))
  const keys = [...new Set(fresh.map(({ key }) => key))]
  return {
    text: renderProposals(words, confidential),
    deliveries: keys.map((key) => ({ keys: [key], dueAt: null, asked: [], reached: [] })),
  }
}

/** The keys of what waits now. */
export function proposalKeys({ entry, proposals }: SweptIncident): ReadonlySet<string> {
  return new Set(proposals.map((proposal) => keyOf(entry.file.incident.id, proposal)))
}

/** A head that asks for the same once more is no news. */
function keyOf(incident: string, { pull, waiting }: Proposal): string {
  const target = `proposed-${fingerprint(proposed(waiting))}`
  return formatKey({ incident, target, episode: pull.number, step: 'proposal' })
}
