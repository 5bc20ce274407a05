/** The entry of a timeline that somebody names: `engaged`, or `engaged#2` for the second from the top. */
import { CommandError } from '../../model/errors.ts'
import { EVENT_NAMES, type TimelineEvent } from '../../model/events.ts'
import { nearest } from '../../model/suggest.ts'
import { formatInstant } from '../../model/time.ts'

/** What a record that cannot be read hinders where an entry of it is meant. */
export const UNKNOWN_ENTRY = 'nobody knows which entry is meant'

/**
 * It, and its place in the file.
 *
 * @throws CommandError (2) where there is none, or several and no number.
 */
export function entryAt(
  timeline: readonly TimelineEvent[],
  asked: string
): { readonly place: number; readonly old: TimelineEvent } {
  const [name = '', turn] = asked.split('#')
  const places = timeline.flatMap(({ event }, index) => (event === name ? [index] : []))
  const place = places[turn === undefined ? 0 : Number(turn) - 1] ?? -1
  const old = timeline[place]
  if (old !== undefined && (turn !== undefined || places.length === 1)) return { place, old }
  if (places.length > 0) {
    const listed = places.map(
      (at, index) => `${name}#${index + 1} (${formatInstant(timeline[at]?.at ?? 0)})`
    )
    throw new CommandError(
      `There are ${places.length} \`${name}\`, and ${JSON.stringify(asked)} names none of them for certain.`,
      `Type ${listed.slice(0, 8).join(' or ')}.`
    )
  }
  const there = [...new Set(timeline.map(({ event }) => event))]
  const meant = nearest(name, there)
  const isEvent = EVENT_NAMES.some((one) => one === name)
  throw new CommandError(
    isEvent ? `The timeline has no \`${name}\`.` : `\`${name}\` is no event.`,
    meant === null ? `It has ${there.join(', ')}.` : `Did you mean ${meant}?`
  )
}

/** How a correction names the entry at a place. */
export function nameOfEntry(timeline: readonly TimelineEvent[], place: number): string {
  const name = timeline[place]?.event ?? ''
  const same = timeline.flatMap(({ event }, index) => (event === name ? [index] : []))
  return same.length === 1 ? name : `${name}#${same.indexOf(place) + 1}`
}
