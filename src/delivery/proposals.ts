/** The word on what an open pull request asks for and its merge alone can grant: said once for each thing, in our words. */
import { fingerprint } from '../model/fingerprint.ts'
import type { Proposal } from './heads.ts'
import { formatKey } from './key.ts'
import type { Delivery } from './marker.ts'
import type { SweptIncident } from './swept-incident.ts'
import type { TimelineEvent } from '../model/events.ts'
import { code } from '../text/markdown.ts'
import { utc } from '../text/times.ts'

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

/** One thing that waits. */
interface ProposalWords {
  readonly pull: number
  /** The login that opened the pull request; null where nobody knows. */
  readonly author: string | null
  readonly asks: Asking
}

type Asking =
  | { readonly what: 'entry' | 'change' | 'removal'; readonly event: TimelineEvent }
  | { readonly what: 'key'; readonly key: string }
  | { readonly what: 'deletion' }

/** A paragraph and a line for each; a confidential place learns that something waits, and not what. */
function renderProposals(proposals: readonly ProposalWords[], confidential: boolean): string {
  const lines = proposals.map(({ pull, author, asks }) => {
    const by = author === null ? '' : ` by ${code(author)}`
    return `- #${pull}${by}${confidential ? ' proposes a change.' : ` proposes ${proposed(asks)}${writer(asks)}.`}`
  })
  return [
    '**Proposed, and not yet in force:** it would end or ease what is owed here, so it counts once it is merged.',
    '',
    ...new Set(lines),
  ].join('\n')
}

/** Whoever says that they wrote the entry: a pull request of ours holds the word of others. */
function writer(asks: Asking): string {
  const by = 'event' in asks ? asks.event.by : undefined
  return by === undefined ? '' : `, by ${code(by)}`
}

/** As in `` `dismissed` at 2026-11-21 03:40 UTC ``. */
export function proposed(asks: Asking): string {
  switch (asks.what) {
    case 'entry':
      return entryWords(asks.event)
    case 'change':
      return `another ${entryWords(asks.event)}`
    case 'removal':
      return `to take out ${entryWords(asks.event)}`
    case 'key':
      return `another ${code(asks.key)}`
    case 'deletion':
      return 'to delete the record'
  }
}

function entryWords({ event, at }: TimelineEvent): string {
  return `${code(event)} at ${utc(at)}`
}
