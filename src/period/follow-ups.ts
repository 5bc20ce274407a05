/** What was promised after incidents and is not done. */
import { compareText } from '../model/order.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isDate, type Instant, type Zones } from '../model/time.ts'
import { taskWords } from '../report/task-words.ts'

/** The open items, by due date, those without one last. An item is overdue once its day is over in the zone. */
export function followUpFigures(
  entries: readonly LedgerEntry[],
  now: Instant,
  zones: Zones,
  timezone: string
) {
  const today = dateIn(now, zones, timezone)
  const tasks = entries.flatMap(({ file }) =>
    file.body.facts.tasks.map((task) => ({ ...task, id: file.incident.id }))
  )
  const rows = tasks
    .filter(({ done }) => !done)
    .map(({ id, text, owner, due }) => ({
      id,
      /** Without the owner and the date that were typed into it. */
      what: taskWords(text),
      owner,
      due,
      overdue: due !== null && due < today,
    }))
    .toSorted((a, b) => compareText(a.due ?? '9', b.due ?? '9') || compareText(a.id, b.id))
  return {
    done: tasks.length - rows.length,
    open: rows.length,
    overdue: rows.filter(({ overdue }) => overdue).length,
    withoutOwner: rows.filter(({ owner }) => owner === null).length,
    rows,
  }
}

function dateIn(now: Instant, zones: Zones, timezone: string): string {
  const zone = zones.isZone(timezone) ? timezone : 'UTC'
  const { year, month, day } = zones.localAt(now, zone)
  return isDate(year, month, day) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : ''
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}
