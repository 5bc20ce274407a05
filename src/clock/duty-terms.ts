/** The duties of a kind made ready for the clocks: one term for each event that a limit counts from. */
import { kindIn } from '../model/kind-in.ts'
import type { Duty, DutyAnchor, Policy } from '../model/policy.ts'
import { type Duration, elapsedSeconds, type Instant, type Zones } from '../model/time.ts'
import { addMonths, endOfDay, noonOfNextOpenDay } from './calendar-months.ts'
import type { Term } from './term.ts'
import type { WorkingTime } from './working-time.ts'
import { openZone } from '../model/zone-clock.ts'

/** A duty with the terms of its anchors, in the order of the policy. */
export interface DutyTerms {
  readonly duty: Duty
  readonly anchors: readonly { readonly anchor: DutyAnchor; readonly term: Term }[]
  /** What each submission asks for next; null where one is all. */
  readonly next: Term | null
}

/** The duties that a policy asks of a kind. */
export function dutyTerms(
  policy: Policy,
  kind: string,
  timeOf: (calendar: string) => WorkingTime,
  zones: Zones
): readonly DutyTerms[] {
  const zoneOf = (name = policy.timezone) => openZone(zones.isZone(name) ? name : 'UTC', zones)

  const dueFrom = (from: Instant, duty: Duty, limit: Duration, dayEnd: boolean): Instant => {
    const { months } = limit
    const ends =
      months === undefined
        ? timeOf(duty.calendar).after(from, limit)
        : addMonths(from, months, zoneOf())
    const due = dayEnd ? endOfDay(ends, zoneOf()) : ends
    const calendar = duty['next-noon']
    if (calendar === undefined) return due
    const zone = zoneOf(policy.calendars[calendar]?.timezone)
    return noonOfNextOpenDay(due, timeOf(calendar), zone)
  }

  return (kindIn(policy, kind)?.duties ?? []).map((duty, index): DutyTerms => {
    const termOf = (limit: Duration, from: DutyAnchor['from'], dayEnd: boolean): Term => {
      const { before, from: atLeast } = policy.escalation.remind
      const isLong = elapsedSeconds(limit) >= elapsedSeconds(atLeast)
      return {
        identity: `${duty.id} submit ${duty.to}`,
        target: { ...duty, from, within: limit },
        priority: null,
        limit,
        isImmediate: false,
        tolerance: policy.immediately,
        remind: duty.remind ?? (isLong ? before : null),
        time: timeOf(duty.calendar),
        policyKeys: ['kinds', kind, 'duties', index],
        dueFrom: (origin) => dueFrom(origin, duty, limit, dayEnd),
        movedBy: movedWords(duty, dayEnd, policy.timezone),
      }
    }
    const { every } = duty
    return {
      duty,
      anchors: duty.anchors.map((anchor) => ({
        anchor,
        term: termOf(anchor.within, anchor.from, anchor['day-end']),
      })),
      next: every === undefined ? null : termOf(every, 'submitted', false),
    }
  })
}

/** `to the end of that day in Europe/Amsterdam`: why a due instant is later than the limit alone would have it. */
function movedWords(duty: Duty, dayEnd: boolean, zone: string): string {
  const calendar = duty['next-noon']
  const ends = dayEnd ? [`to the end of that day in ${zone}`] : []
  const opens =
    calendar === undefined
      ? []
      : [`or to noon of the next day of ${calendar} time where that day has none`]
  return [...ends, ...opens].map((words) => `, ${words}`).join('')
}
