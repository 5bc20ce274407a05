/** Which row a delivery tells of, whatever became of the record since. */
import type { Course } from '../clock/course.ts'
import { lastRow, type LedgerEntry, type Obligation } from '../clock/obligation.ts'
import { countRaises, priorityPeriods } from '../clock/priority-periods.ts'
import { parseKey } from './key.ts'
import type { Delivery } from './marker.ts'

/**
 * Whether a delivery told of a row as it is now: its key is of the present episode; or, where an update was written late
 * and only counts one more, the row is due at the very instant that was told. A raise calls anew, whatever it leaves.
 */
export function isToldOf(
  row: Obligation,
  { keys, dueAt }: Pick<Delivery, 'keys' | 'dueAt'>,
  course: Course
): boolean {
  const isSameGap = () =>
    row.do === 'update' &&
    dueAt !== null &&
    dueAt === row.dueAt &&
    countRaises(priorityPeriods(course)) === 0
  return keys.some((text) => {
    const key = parseKey(text)
    return key?.target === row.target && (key.episode === row.episode || isSameGap())
  })
}

/** The row that a delivery tells of; undefined where its episode is over. */
export function rowToldOf(
  { obligations, course }: Pick<LedgerEntry, 'obligations' | 'course'>,
  delivery: Pick<Delivery, 'keys' | 'dueAt'>
): Obligation | undefined {
  return lastRow(obligations.filter((row) => isToldOf(row, delivery, course)))
}
