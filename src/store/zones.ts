/** Time zones from temporal-polyfill, loaded only where a calendar is used. */
import type { Instant, LocalTime, Zones } from '../model/time.ts'

const seconds = (time: { readonly epochMilliseconds: number }) => time.epochMilliseconds / 1000

let loading: Promise<Zones> | null = null

/** The zone tables, loaded once. */
export async function loadZones(): Promise<Zones> {
  loading ??= makeZones()
  return loading
}

async function makeZones(): Promise<Zones> {
  const { Temporal } = await import('temporal-polyfill')
  const zoned = (instant: Instant, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone)
  const plain = (local: LocalTime) => Temporal.PlainDateTime.from(local, { overflow: 'reject' })

  /** The two readings of a local time: they differ in a gap and in a repeated hour, else they are one. */
  const readings = (local: LocalTime, zone: string) => {
    const wall = plain(local)
    const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
    const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
    return { earlier, later, exists: earlier.toPlainDateTime().equals(wall) }
  }

  // Every instant that is written asks about its zone.
  const zonesSeen = new Map<string, boolean>()
  const knows = (zone: string): boolean => {
    // Temporal takes a bare offset for a zone; a policy needs one that knows its summers.
    if (!/^[A-Za-z]/.test(zone)) return false
    try {
      zoned(0, zone)
      return true
    } catch (error) {
      if (error instanceof RangeError) return false
      throw error
    }
  }

  return {
    localAt: (instant, zone) => {
      const { year, month, day, hour, minute, second } = zoned(instant, zone)
      return { year, month, day, hour, minute, second }
    },
    instantsOf: (local, zone) => {
      const { earlier, later, exists } = readings(local, zone)
      if (!exists) return []
      return seconds(earlier) === seconds(later)
        ? [seconds(earlier)]
        : [seconds(earlier), seconds(later)]
    },
    instantAtOrAfter: (local, zone) => {
      const { earlier, later, exists } = readings(local, zone)
      if (exists) return seconds(earlier)
      // In a gap the earlier reading lies before it; the next transition is where the gap ends.
      return seconds(earlier.getTimeZoneTransition('next') ?? later)
    },
    isZone: (zone) => {
      const known = zonesSeen.get(zone)
      if (known !== undefined) return known
      const answer = knows(zone)
      zonesSeen.set(zone, answer)
      return answer
    },
  }
}
