/** Time zones from temporal-polyfill, loaded only where a calendar is used. */
import type { Instant, LocalTime, Zones } from '../model/time.ts'

const seconds = (time: { readonly epochMilliseconds: number }) => time.epochMilliseconds / 1000

/** Loads the zone tables. */
export async function loadZones(): Promise<Zones> {
  const { Temporal } = await import('temporal-polyfill')
  const zoned = (instant: Instant, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone)
  const at = (local: LocalTime, zone: string, disambiguation: 'earlier' | 'later' | 'compatible') =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation })
  const shows = (time: { toPlainDateTime: () => unknown }, local: LocalTime) =>
    Temporal.PlainDateTime.from(local).equals(String(time.toPlainDateTime()))

  return {
    localAt: (instant, zone) => {
      const { year, month, day, hour, minute, second } = zoned(instant, zone)
      return { year, month, day, hour, minute, second }
    },
    instantsOf: (local, zone) => {
      const earlier = at(local, zone, 'earlier')
      const later = at(local, zone, 'later')
      if (!shows(earlier, local)) return []
      return earlier.equals(later) ? [seconds(earlier)] : [seconds(earlier), seconds(later)]
    },
    instantAtOrAfter: (local, zone) => {
      const earlier = at(local, zone, 'earlier')
      if (shows(earlier, local)) return seconds(earlier)
      // In a gap `earlier` lies before it: the next transition is the end of the gap.
      const transition = earlier.getTimeZoneTransition('next')
      return seconds(transition ?? at(local, zone, 'later'))
    },
    isZone: (zone) => {
      if (/^[+-]|^etc\/gmt[+-]/i.test(zone) && /^[+-]/.test(zone)) return false
      try {
        zoned(0, zone)
        return true
      } catch (error) {
        if (error instanceof RangeError) return false
        throw error
      }
    },
  }
}
