/** Words for entries and commits in what the audit says. */
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
  'decided',
  'ruled-out',
  'evidence',
  'corrected',
])

/** Whether clocks hear this entry whoever wrote it: of what it says beside its event and instant, an audience is an update. */
export function bearsClock(entry: TimelineEvent): boolean {
  return !CLOCKLESS.has(entry.event) || entry.audience !== undefined
}

const PROSE: ReadonlySet<string> = new Set(
  'note via url path scope numbers source expected reason was'.split(' ')
)

/** The keys in which two versions of an entry differ, but for those that are words alone. */
export function clockKeysOf(before: TimelineEvent, after: TimelineEvent): string[] {
  return keysOf(before, after).filter((key) => !PROSE.has(key))
}

function keysOf(before: TimelineEvent, after: TimelineEvent): string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (key) => JSON.stringify(old.get(key)) !== JSON.stringify(fresh.get(key))
  )
}

/** Whether two versions of an entry differ in more than words. */
export function differsByClock(before: TimelineEvent, after: TimelineEvent): boolean {
  return (bearsClock(before) || bearsClock(after)) && clockKeysOf(before, after).length > 0
}

/** What one entry became: its event and instant, and any other key that the clocks hear. */
export function becameWords(before: TimelineEvent, after: TimelineEvent): string {
  const all = before.event === 'corrected' ? keysOf(before, after) : clockKeysOf(before, after)
  const keys = all.filter((key) => key !== 'at' && key !== 'event')
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const told = keys.map(
    (key) => `\`${key}\` ${valueWords(old.get(key))} → ${valueWords(fresh.get(key))}`
  )
  if (entryWords(before) === entryWords(after))
    return `${entryWords(before)} was changed: ${told.join(', ')}`
  return [`${entryWords(before)} became ${entryWords(after)}`, ...told].join(', ')
}

function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** `; verdicts: engage-first-line: late by 15m → met`, of the first ones; nothing where none moved. */
export function verdictsWords(moved: readonly string[]): string {
  if (moved.length === 0) return ''
  const more = moved.length > 3 ? ` and ${moved.length - 3} more` : ''
  return `; verdicts: ${moved.slice(0, 3).join(', ')}${more}`
}

/** The entry with `at` and `expected` written out. */
export function instantsShown(entry: unknown): unknown {
  if (entry === null || typeof entry !== 'object') return entry
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'at' || key === 'expected') && typeof value === 'number'
        ? formatInstant(value)
        : value,
    ])
  )
}
