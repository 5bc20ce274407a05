/** Entries of these tests as every text draws them. */
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { Place } from '../../src/model/marking.ts'
import type { Drawing } from '../../src/report/drawing.ts'
import { shownIn } from '../../src/report/shown.ts'
import { sweep, time } from './support.ts'

/** One of them at a moment, in a place, by the policy of these tests; nobody knows where its record can be read. */
export function drawn(entry: LedgerEntry, now: string, place: Place = 'private'): Drawing {
  const { policyFile } = sweep([entry], now)
  const shown = shownIn(place, entry, policyFile.policy)
  return { ...shown, policyFile, now: time(now), recordUrl: null, editUrl: null }
}
