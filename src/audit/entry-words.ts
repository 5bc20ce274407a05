/** Words for entries and commits in the findings of the audit. */
import type { TimelineEvent } from '../model/events.ts'
import { formatInstant } from '../model/time.ts'
import type { Revision } from './history.ts'

/** `reported (2026-11-21T03:12:00Z)`. */
export function entryWords({ event, at }: TimelineEvent): string {
  return `\`${event}\` (${formatInstant(at)})`
}

/** The first two, and how many more. */
export function entriesWords(entries: readonly TimelineEvent[]): string {
  const shown = entries.slice(0, 2).map(entryWords)
  const more = entries.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.join(' and ')
}

/** `4f2c1d9e0a12 by Dana`. */
export function commitWords({ commit }: Revision): string {
  return `${shortHash(commit.hash)} by ${commit.author.name === '' ? 'nobody' : commit.author.name}`
}

/** Enough of a hash to find the commit. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12)
}

const CLOCKLESS: ReadonlySet<string> = new Set([
  'started',
  'detected',
  'noted',
  'evidence',
  'corrected',
])

/** Whether any clock hears this entry: of what it says beside its event and instant, an audience is an update. */
export function bearsClock(entry: TimelineEvent): boolean {
  return !CLOCKLESS.has(entry.event) || entry.audience !== undefined
}

const PROSE: ReadonlySet<string> = new Set(
  'note via url path scope source expected reason was'.split(' ')
)

function clockOf(entry: TimelineEvent): string {
  return JSON.stringify(Object.entries(entry).filter(([key]) => !PROSE.has(key)))
}

/** Whether two versions of an entry differ in more than words. */
export function differsByClock(before: TimelineEvent, after: TimelineEvent): boolean {
  return (bearsClock(before) || bearsClock(after)) && clockOf(before) !== clockOf(after)
}
