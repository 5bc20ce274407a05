/** The rows of incidents that are not over. */
import { countOf } from '../model/count-of.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { isEnded, isSettled } from '../clock/status.ts'
import { code, inCell } from '../text/markdown.ts'
import { listWords } from '../report/sla-words.ts'
import { utc } from '../text/times.ts'
import type { PeriodFigures } from './figures.ts'
import { overdueOf } from './hidden-breaches.ts'
import { priorityOf } from './response-times.ts'
import { namedFirst, titleCell } from './view-words.ts'

/** Of the period's own: those not resolved, and how many are resolved or closed with something still owed. */
export function openRows(figures: PeriodFigures, ref: (id: string) => string) {
  const { counted } = figures.population
  const unresolved = counted.filter(({ course }) => !isSettled(course.status))
  const unclosed = counted.filter(({ course }) => course.status === 'resolved')
  const owing = counted.filter(({ course, open }) => open && isEnded(course.status))
  return {
    rows: plainRows(unresolved, ref),
    lacking: lackingWords(figures, ref),
    unclosed: countOf(unclosed.length, 'incident'),
    owing: countOf(owing.length, 'incident'),
  }
}

/** The closings that were stated and lack something, with what that is. */
function lackingWords({ population }: PeriodFigures, ref: (id: string) => string): string {
  return namedFirst(
    population.counted.flatMap(({ file, course: { pendingClosing } }) => {
      if (pendingClosing === null) return []
      const names = pendingClosing.lacks.map(({ name }) => inCell(code(name)))
      return [`${ref(file.incident.id)} (without ${listWords(names)})`]
    })
  )
}

/** The rows, as they are now. */
export function plainRows(entries: readonly LedgerEntry[], ref: (id: string) => string) {
  return entries.map((entry) => {
    const { file, course } = entry
    const overdue = overdueOf(entry)
    return {
      id: ref(file.incident.id),
      title: titleCell(file.incident.title),
      priority: priorityOf(entry),
      status: course.status,
      reported: utc(course.reportedAt),
      overdue: overdue === 0 ? '' : `, **${overdue} overdue**`,
    }
  })
}
