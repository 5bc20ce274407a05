/** The instant that a text clearly means, though it is not written the way a record writes one. */
import { type Instant, parseInstant } from '../model/time.ts'
import { asTyped } from './look-alikes.ts'

const DATE = /^(\d{4})(-?)(\d{1,2})\2(\d{1,2})(?:[Tt ] ?|$)/
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?/
const ZONE = /^(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)$/i

/** A text read generously. */
export interface MeantInstant {
  /** In the normal form, with the offset it came with: `2026-07-04T10:00:00+02:00`. */
  readonly text: string
  /** Null where no offset stands there: nobody knows which moment it was. */
  readonly instant: Instant | null
}

/**
 * Reads RFC 3339 with the liberties that git, Jekyll, `date +%z` and phones take: `+0200`, the basic form, months and
 * days of one digit, dashes and spaces of typographers. Null for everything else, and for dates that do not exist.
 */
export function meantInstant(found: string): MeantInstant | null {
  const typed = asTyped(found.slice(0, 80))
    .replaceAll(/\s{1,80}/g, ' ')
    .trim()
  const date = DATE.exec(typed)
  if (date === null) return null
  const time = TIME.exec(typed.slice(date[0].length))
  if (time === null) return null
  const zone = typed.slice(date[0].length + time[0].length)
  const [, year = '', dash, month = '', day = ''] = date
  const [, hour = '', minute = '', second] = time
  // 2026704 could be two dates.
  if (dash === '' && day.length !== 2) return null
  const written = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second ?? '00'}`
  if (zone === '')
    return typeof parseInstant(`${written}Z`) === 'number' ? { text: written, instant: null } : null
  const parts = ZONE.exec(zone)
  if (parts === null) return null
  const [, utc, sign, hours, minutes = '00'] = parts
  const text = utc === undefined ? `${written}${sign}${hours}:${minutes}` : `${written}Z`
  const instant = parseInstant(text)
  return typeof instant === 'number' ? { text, instant } : null
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}
