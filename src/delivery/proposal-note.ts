/** What open pull requests ask for and their merge alone can grant, said on the tracking issue: our words, no record's. */
import type { TimelineEvent } from '../model/events.ts'
import { code } from '../text/markdown.ts'
import { utc } from '../text/times.ts'

/** One thing that waits. */
export interface ProposalWords {
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
export function renderProposals(
  proposals: readonly ProposalWords[],
  confidential: boolean
): string {
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
