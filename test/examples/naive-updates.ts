/**
 * Counts late updates straight from the text of a record, knowing nothing of the product's clocks:
 * a second opinion for the tests. It understands the default policy only, and no holidays.
 */
import { parse } from 'yaml'

interface Entry {
  at: string
  event: string
  audience?: string | string[]
  impact?: string
}

const MINUTES = 60_000
const DAY = 24 * 60 * MINUTES

/** When the next update is due after `from` (milliseconds), at the severity of the moment. */
function next(from: number, impact: string): number {
  if (impact === 'severe') return from + 30 * MINUTES
  if (impact === 'noticeable') return from + 120 * MINUTES
  let due = from + DAY
  while ([0, 6].includes(new Date(due).getUTCDay())) due += DAY
  return due
}

/** The number of due instants that passed without word to `audience`, until resolved or until `now`. */
export function countLateUpdates(text: string, audience: string, now: string): number {
  const { timeline }: { timeline: Entry[] } = parse(text.split(/^---$/m)[1] ?? '')
  const end = Date.parse(now)
  const heard = timeline
    .map((entry) => ({ ...entry, ms: Date.parse(entry.at) }))
    .filter((entry) => entry.ms <= end)
    .toSorted((one, other) => one.ms - other.ms)
  // Impact alone sets the priority in the records that this is used on; the first assessment counts from the report.
  let impact = heard.find((entry) => entry.impact !== undefined)?.impact
  if (impact === undefined) return 0
  let late = 0
  let last = 0
  let due = Infinity
  for (const entry of heard) {
    if (entry.event === 'reported' || entry.event === 'reopened') {
      last = entry.ms
      due = next(last, impact)
    }
    if ([entry.audience].flat().includes(audience) && due !== Infinity) {
      if (entry.ms > due) late += 1
      last = entry.ms
      due = next(last, impact)
    }
    if (entry.impact !== undefined && entry.impact !== impact && due !== Infinity) {
      if (entry.ms > due) late += 1
      const isRaise = next(0, entry.impact) < next(0, impact)
      impact = entry.impact
      due = isRaise ? Math.min(due, next(entry.ms, impact)) : next(last, impact)
    }
    if (['resolved', 'closed', 'dismissed'].includes(entry.event)) {
      if (entry.ms > due) late += 1
      due = Infinity
    }
  }
  return end > due ? late + 1 : late
}
