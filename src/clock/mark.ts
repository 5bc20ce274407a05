/** Marks: where in a timeline something happened, so that events of one instant keep their file order. */
import type { Instant } from '../model/time.ts'

/** An instant, the entry it stands in (counted from 0), and whether it is an estimate. */
export interface Mark {
  readonly at: Instant
  readonly index: number
  readonly approximate: boolean
}

/** A mark before every entry. */
export const BEGINNING: Mark = { at: Number.NEGATIVE_INFINITY, index: -1, approximate: false }

/** Negative where `a` comes first; 0 only for marks of one entry. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.index - b.index
}

/** Whether `a` comes before `b`: earlier, or of one instant and higher up in the file. */
export function isBefore(a: Mark, b: Mark): boolean {
  return compareMarks(a, b) < 0
}
