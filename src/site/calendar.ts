/** The calendar of a year: a row a month, a square a day, marked by the most urgent incident that was reported on it. */
import { countOf } from '../model/count-of.ts'
import { DAY, type Instant } from '../model/time.ts'
import { civilDay, dateOf } from '../model/civil-day.ts'
import { paintOf } from '../period/strip-lanes.ts'
import { box, write } from '../period/svg.ts'
import { MONTHS } from '../text/times.ts'
import { priorityWords } from '../report/words.ts'
import { escaped, type Html, markup } from './html.ts'
import type { SiteIncident } from './incident-facts.ts'
import { monthPath } from './incident-lists.ts'

const LEFT = 44
const SIDE = 19
const TOP = 24

/** The twelve months up to and with that of `now`; a month with incidents leads to its page. */
export function calendar(incidents: readonly SiteIncident[], now: Instant): Html {
  const { year, month } = dateOf(Math.floor(now / DAY))
  const first = year * 12 + month - 12
  const days = daysOf(incidents)
  const numbers = Array.from({ length: 31 }, (_, day) =>
    day % 5 === 0 ? write(LEFT + day * SIDE + 8, 14, String(day + 1), 'soft middle') : ''
  )
  const rows = Array.from({ length: 12 }, (_, row) => {
    const own = monthOf(first + row)
    const y = TOP + row * SIDE
    const key = `${own.year}-${String(own.month).padStart(2, '0')}`
    const name = MONTHS[own.month - 1]?.slice(0, 3) ?? ''
    const label = write(0, y + 14, name)
    const begin = civilDay(own.year, own.month, 1)
    const squares = Array.from({ length: own.length }, (__, day) =>
      squareOf(days.get(begin + day), day, y)
    )
    const isLinked = incidents.length > 0 && squares.some((square) => square.includes('<title>'))
    const named = isLinked
      ? `<a href="${monthPath(key)}" aria-label="${name} ${own.year}">${label}</a>`
      : label
    return named + squares.join('')
  })
  // oxlint-disable-next-line no-unsafe-type-assertion -- elements of ours, whose text svg.ts escapes
  const elements = [...numbers, ...rows].join('\n') as Html
  const total = [...days].filter(
    ([day]) => day >= civilDay(monthOf(first).year, monthOf(first).month, 1)
  )
  const count = total.reduce((sum, [, own]) => sum + own.length, 0)
  const words = `Calendar of twelve months: ${countOf(count, 'incident')} on ${countOf(total.length, 'day')}.`
  const height = TOP + 12 * SIDE
  const size = markup`viewBox="0 0 640 ${height}" width="640" height="${height}"`
  return markup`<svg class="calendar" role="group" aria-label="${escaped(words)}" ${size}>${elements}</svg>`
}

function monthOf(number: number) {
  const year = Math.floor(number / 12)
  const month = (number % 12) + 1
  const next = number + 1
  const length = civilDay(Math.floor(next / 12), (next % 12) + 1, 1) - civilDay(year, month, 1)
  return { year, month, length }
}

function daysOf(incidents: readonly SiteIncident[]): ReadonlyMap<number, SiteIncident[]> {
  const days = new Map<number, SiteIncident[]>()
  for (const incident of incidents) {
    const day = Math.floor(incident.entry.course.reportedAt / DAY)
    days.set(day, [...(days.get(day) ?? []), incident])
  }
  return days
}

function squareOf(own: readonly SiteIncident[] | undefined, day: number, y: number): string {
  const place = { x: LEFT + day * SIDE, y, width: SIDE - 3, height: SIDE - 3 }
  const [worst] = (own ?? []).toSorted((a, b) =>
    priorityWords(a.entry) < priorityWords(b.entry) ? -1 : 1
  )
  if (own === undefined || worst === undefined) return box(place, 'lane')
  const hint = own.map(({ id, entry }) => `${id} ${priorityWords(entry)}`).join(', ')
  const paint = paintOf(worst.entry)
  const words = own.length > 9 ? '+' : String(own.length)
  const count = write(
    place.x + 8,
    y + 13,
    words,
    paint === 'other' ? 'day out middle' : 'day middle'
  )
  return box(place, paint, hint) + count
}
