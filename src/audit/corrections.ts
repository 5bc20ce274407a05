/** The corrections that a record declares, and the entries that they are about. */
import type { TimelineEvent } from '../model/events.ts'
import { parseInstant } from '../model/time.ts'
import { entriesOf, entryOf, timelineOf } from './facts.ts'
import type { Fact } from './history.ts'
import { latestHeld } from './state-changes.ts'
import type { HeldVersion, Trail } from './trail.ts'

type Correction = Extract<TimelineEvent, { event: 'corrected' }>

/** The corrections that a version declares. */
export function correctionsIn({ version }: HeldVersion): Correction[] {
  return entriesOf(version).filter((entry) => entry.event === 'corrected')
}

/** The nth entry of its name that a correction is about. */
export function aboutOf({ entry }: Pick<Correction, 'entry'>): {
  readonly event: string
  readonly turn: number
} {
  const [event = '', turn = '1'] = entry.split('#')
  return { event, turn: Number(turn) }
}

/** The nth entry of a name, as the version holds it; null where there is none. */
export function nthEntry(
  { version }: HeldVersion,
  { event, turn }: { readonly event: string; readonly turn: number }
): Fact | null {
  return timelineOf(version).filter((fact) => entryOf(fact).event === event)[turn - 1] ?? null
}

/** The entry as a correction names it: `engaged`, or `engaged#2` for the second of its name. */
export function nameOf(entry: TimelineEvent, version: HeldVersion): string {
  const turn = turnOf(entry, version)
  return turn > 1 ? `${entry.event}#${turn}` : entry.event
}

/**
 * Whether the record as it stands declares that an entry was put right, and did not say so before. A correction is
 * about one entry: the nth of its name in the version that it was put right in, or in the one before; where it says at
 * what instant that was, it is about no other. Other words for a correction that stood already declare nothing new.
 */
export function isDeclared(
  { old, fresh }: { readonly old: TimelineEvent | null; readonly fresh: TimelineEvent | null },
  { before, after }: { readonly before: HeldVersion; readonly after: HeldVersion },
  trail: Trail
): boolean {
  const held = latestHeld(trail)
  const entry = old ?? fresh
  if (held === null || entry === null) return false
  const known = new Set(correctionsIn(before).map(identityOf))
  const turns = new Set([
    ...(old === null ? [] : [turnOf(old, before)]),
    ...(fresh === null ? [] : [turnOf(fresh, after)]),
  ])
  return correctionsIn(held).some((correction) => {
    const about = aboutOf(correction)
    return (
      about.event === entry.event &&
      turns.has(about.turn) &&
      isAbout(correction, entry) &&
      !known.has(identityOf(correction))
    )
  })
}

function identityOf({ at, entry }: Correction): string {
  return `${at} ${entry}`
}

function isAbout({ was }: Correction, { at }: TimelineEvent): boolean {
  const instant = was === undefined ? null : parseInstant(was.trim())
  return typeof instant !== 'number' || instant === at
}

/** Counted from 1; 0 where the version has no such entry. */
function turnOf(entry: TimelineEvent, { version }: HeldVersion): number {
  const wanted = JSON.stringify(entry)
  const ofName = entriesOf(version).filter(({ event }) => event === entry.event)
  return ofName.findIndex((one) => JSON.stringify(one) === wanted) + 1
}
