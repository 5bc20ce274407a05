/** The corrections that a record declares, and the entries that they are about. */
import type { EventName, TimelineEvent } from '../model/events.ts'
import { parseInstant } from '../model/time.ts'
import { entriesOf } from './facts.ts'
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

/** The nth entry of a name; null where there is none. */
export function nthEntry(
  { version }: HeldVersion,
  { event, turn }: { readonly event: string; readonly turn: number }
): TimelineEvent | null {
  return entriesOf(version).filter((one) => one.event === event)[turn - 1] ?? null
}

/**
 * Whether the record as it stands declares that this entry of an earlier version was put right, and did not say so
 * before. A correction is about one entry: the nth of its name, there or in the version that it was put right in; where
 * it says at what instant that was, it is about no other instant.
 */
export function isDeclared(
  entry: TimelineEvent,
  { before, after }: { readonly before: HeldVersion; readonly after: HeldVersion },
  trail: Trail
): boolean {
  const held = trail.present ?? trail.states.findLast((state) => state.held !== null)?.held ?? null
  if (held === null) return false
  const known = new Set(correctionsIn(before).map((correction) => JSON.stringify(correction)))
  const turns = new Set([turnOf(entry, before), turnOf(entry, after)])
  return correctionsIn(held).some((correction) => {
    const about = aboutOf(correction)
    return (
      about.event === entry.event &&
      turns.has(about.turn) &&
      isAbout(correction, entry) &&
      !known.has(JSON.stringify(correction))
    )
  })
}

function isAbout({ was }: Correction, { at }: TimelineEvent): boolean {
  const instant = was === undefined ? null : parseInstant(was.trim())
  return typeof instant !== 'number' || instant === at
}

/** Counted from 1; 0 where the version has no such entry. */
function turnOf(entry: TimelineEvent, { version }: HeldVersion): number {
  const wanted = JSON.stringify(entry)
  const ofName = entriesOf(version).filter(
    ({ event }: { event: EventName }) => event === entry.event
  )
  return ofName.findIndex((one) => JSON.stringify(one) === wanted) + 1
}
