/** Draws shifts as an iCalendar file (RFC 5545) that a calendar can subscribe to. */
import { generateIcsCalendar } from 'ts-ics'
import type { Instant } from '../../model/time.ts'
import { dutyWords, type RotaShift } from '../../report/oncall.ts'

/** An event for each shift and each gap; none where nobody is meant to be on duty. */
export function drawCalendar(shifts: readonly RotaShift[], now: Instant): string {
  const events = shifts.filter(({ why }) => why !== 'off')
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//incident-ledger//oncall//EN',
    method: 'PUBLISH',
    name: 'On duty',
    events: events.map((shift) => ({
      uid: `${shift.rota}-${shift.since}@incident-ledger`,
      stamp: { date: dateOf(now) },
      start: { date: dateOf(shift.since) },
      end: { date: dateOf(shift.until) },
      summary: `${shift.rota}: ${dutyWords(shift)}`,
    })),
  })
}

function dateOf(at: Instant): Date {
  return new Date(at * 1000)
}
