/** Which row a delivery tells of, whatever became of the record since. */
import { lastRow, type Obligation } from '../clock/obligation.ts'
import { parseKey } from './key.ts'
import type { Delivery } from './marker.ts'

/**
 * Whether a delivery told of a row as it is now: its key is of the present episode; or, where an update was written late
 * and only counts one more, the row is due at the very instant that was told.
 */
export function isToldOf(
  row: Obligation,
  { keys, dueAt }: Pick<Delivery, 'keys' | 'dueAt'>
): boolean {
  const isSameGap = row.do === 'update' && dueAt !== null && dueAt === row.dueAt
  return keys.some((text) => {
    const key = parseKey(text)
    return key?.target === row.target && (key.episode === row.episode || isSameGap)
  })
}

/** The row that a delivery tells of; undefined where its episode is over. */
export function rowToldOf(
  rows: readonly Obligation[],
  delivery: Pick<Delivery, 'keys' | 'dueAt'>
): Obligation | undefined {
  return lastRow(rows.filter((row) => isToldOf(row, delivery)))
}
