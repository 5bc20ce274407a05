/**
 * A calendar (RFC 5545) of shifts: each event is somebody on duty, by its attendees, else by its title. Events that repeat
 * are followed for a year.
 */
import type ICAL from 'ical.js'
import { civilDay } from '../../model/civil-day.ts'
import type { ZoneClock } from '../../model/zone-clock.ts'
import { DAY, HOUR, type Instant, MINUTE, type Zones } from '../../model/time.ts'
import type { Clocks } from '../on-duty.ts'
import { instantOf } from '../turns.ts'
import { fitTurns } from './fit-turns.ts'
import type { ForeignFile, ForeignSchedule, ShownShift, Somebody, Unread } from './foreign.ts'

type Ical = typeof ICAL
type Component = InstanceType<Ical['Component']>
type Event = InstanceType<Ical['Event']>
type Time = InstanceType<Ical['Time']>

/** What it is read with. */
export interface CalendarContext {
  readonly ical: Ical
  readonly now: Instant
  readonly zones: Zones
  readonly clocks: Clocks
  /** Of events without a zone, where the calendar names none. */
  readonly timezone: string
}

/** A repeating event is followed so far from now on, and so far back. */
const AHEAD = 366 * DAY
const BEHIND = 366 * DAY
/** A calendar of more shifts is no rota. */
const MOST_SHIFTS = 20_000
/** Somebody who is on duty for longer in one go is no shift. */
const LONGEST = 400 * DAY
/** So many repetitions of one event are looked at: seven years of every hour. */
const MOST_REPEATS = 60_000

/** Reads it. */
export function readCalendar(
  text: string,
  place: string,
  context: CalendarContext
): ForeignFile | Unread {
  const root = rootOf(text, context.ical)
  if (root === null || root.name !== 'vcalendar')
    return {
      fault: `${place} is no calendar that can be read.`,
      remedy: 'Export it again as iCalendar (.ics).',
    }
  const timezone = zoneOf(root, context)
  const clock = context.clocks(timezone)
  const lost: string[] = []
  const notes: string[] = []
  const shifts: ShownShift[] = []
  let over = 0
  for (const event of eventsOf(root, context.ical)) {
    const people = peopleOf(event)
    const title = JSON.stringify(event.summary ?? '')
    if (people.length === 0) {
      notes.push(`${place}: the event ${title} names nobody; it is left out.`)
      continue
    }
    const found = occurrencesOf(event, clock, context)
    if (found === null) {
      lost.push(
        `${place}: the event ${title} repeats in a way that nobody can follow, or lasts for years; it is left out.`
      )
      continue
    }
    if (found === 'far') {
      lost.push(`${place}: the event ${title} begins more than a year ahead; it is left out.`)
      continue
    }
    if (found.length === 0) over += 1
    for (const { since, until } of found) for (const by of people) shifts.push({ by, since, until })
    if (shifts.length > MOST_SHIFTS)
      return {
        fault: `${place} has more than ${MOST_SHIFTS} shifts.`,
        remedy: 'Export a shorter period of it.',
      }
  }
  notes.push(...leftOut(root, place, over))
  const ahead = shifts.filter(({ until }) => until > context.now)
  if (ahead.length === 0)
    return {
      fault: lost[0] ?? `${place} has nobody on duty from now on.`,
      remedy: 'Export a calendar that reaches ahead.',
    }
  const name = String(root.getFirstPropertyValue('x-wr-calname') ?? 'rota')
  const lanes = lanesOf(shifts.toSorted((one, other) => one.since - other.since))
  const fitted = lanes.map((lane, index) =>
    fitTurns(lane, { name, id: `lane ${index + 1}`, place, clock, now: context.now })
  )
  const schedule: ForeignSchedule = {
    place,
    name,
    timezone,
    layers: fitted.map(({ layer }) => layer),
    overlap: 'all',
    covers: fitted.flatMap(({ covers }) => covers.filter(({ to }) => to > context.now)),
    shown: ahead,
  }
  lost.push(...fitted.flatMap((one) => one.lost))
  notes.push(...fitted.flatMap((one) => one.notes))
  return { schedules: [schedule], covers: [], lost, notes }
}

function rootOf(text: string, ical: Ical): Component | null {
  try {
    const parsed: unknown = ical.parse(text)
    return Array.isArray(parsed) && typeof parsed[0] === 'string'
      ? new ical.Component(parsed)
      : null
  } catch {
    return null
  }
}

/** The calendar's own; else that of its first time zone; else the one at hand. */
function zoneOf(root: Component, { zones, timezone }: CalendarContext): string {
  const named = [
    root.getFirstPropertyValue('x-wr-timezone'),
    root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid'),
  ]
  return named.map(String).find((zone) => zones.isZone(zone)) ?? timezone
}

/** What no shift can be made of: events that were over a year ago, and what is no event. */
function leftOut(root: Component, place: string, over: number): readonly string[] {
  const others = root
    .getAllSubcomponents()
    .map(({ name }) => name)
    .filter((name) => name !== 'vevent' && name !== 'vtimezone')
  const names = [...new Set(others)].map((name) => name.toUpperCase())
  return [
    ...(over === 0 ? [] : [`${place}: ${over} of its events ended long ago; they are left out.`]),
    ...(names.length === 0 ? [] : [`${place}: ${names.join(', ')} say no shift; left out.`]),
  ]
}

/** Each with those that change single days of it, or call them off. */
function eventsOf(root: Component, ical: Ical): readonly Event[] {
  const all = root.getAllSubcomponents('vevent').map((one) => new ical.Event(one))
  const masters = all.filter((one) => !one.isRecurrenceException() && !isCancelled(one))
  const byName = new Map(masters.map((one) => [one.uid, one]))
  const alone: Event[] = []
  for (const one of all.filter((event) => event.isRecurrenceException())) {
    const master = byName.get(one.uid)
    if (master !== undefined) master.relateException(one)
    else if (!isCancelled(one)) alone.push(one)
  }
  return [...masters, ...alone]
}

function isCancelled({ component }: Event): boolean {
  return String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED'
}

/** Those who are invited; else whoever the title names, as a whole or as a part of it. */
function peopleOf(event: Event): readonly Somebody[] {
  const invited = event.attendees.flatMap((attendee): Somebody[] => {
    const name = attendee.getFirstParameter('cn')
    const address = String(attendee.getFirstValue()).replace(/^mailto:/i, '')
    const names = [name, address].filter((one) => typeof one === 'string' && one !== '')
    return names.length === 0 ? [] : [{ names }]
  })
  if (invited.length > 0) return invited
  const title = (event.summary ?? '').trim()
  if (title === '' || /NOBODY/.test(title)) return []
  const parts = title.split(/(?: - |: | \u2013 |[()])/).map((part) => part.trim())
  return [{ names: [...new Set([title, ...parts])].filter((part) => part !== '') }]
}

interface Span {
  readonly since: Instant
  readonly until: Instant
}

/** Null where its rule or its times cannot be followed; far: where all of it lies further ahead than anybody looks. */
function occurrencesOf(
  event: Event,
  clock: ZoneClock,
  context: CalendarContext
): readonly Span[] | 'far' | null {
  const [first, last] = [context.now - BEHIND, context.now + AHEAD]
  const spanOf = (start: Time, end: Time): Span => ({
    since: instantAt(start, clock, context),
    until: instantAt(end, clock, context),
  })
  try {
    if (!event.isRecurring()) {
      const span = spanOf(event.startDate, event.endDate)
      if (span.until - span.since > LONGEST) return null
      if (span.since >= last) return 'far'
      return [span].filter((one) => isSpan(one) && one.until > first)
    }
    const spans: Span[] = []
    const iterator = event.iterator()
    for (let count = 0; count < MOST_REPEATS; count += 1) {
      const next = iterator.next()
      if (next === undefined || next === null) return spans
      const { startDate, endDate, item } = event.getOccurrenceDetails(next)
      const span = spanOf(startDate, endDate)
      if (span.since >= last) return count === 0 ? 'far' : spans
      if (isCancelled(item)) continue
      if (span.until > first && isSpan(span)) spans.push(span)
      if (spans.length > MOST_SHIFTS) return spans
    }
    return null
  } catch {
    return null
  }
}

function isSpan({ since, until }: Span): boolean {
  return Number.isFinite(since) && until > since
}

/** By our own zone tables where the zone is one of them; else by what the calendar says of it. */
function instantAt(
  time: Time,
  clock: ZoneClock,
  { ical, zones, clocks }: CalendarContext
): Instant {
  const local =
    civilDay(time.year, time.month, time.day) * DAY +
    time.hour * HOUR +
    time.minute * MINUTE +
    time.second
  if (time.zone === ical.Timezone.utcTimezone) return local
  const zone = time.zone?.tzid ?? 'floating'
  if (zone === 'floating' || time.isDate) return instantOf(local, clock)
  return zones.isZone(zone) ? instantOf(local, clocks(zone)) : time.toUnixTime()
}

/** Shifts of one time are of lanes of their own: of each there is one person on duty. */
function lanesOf(shifts: readonly ShownShift[]): readonly (readonly ShownShift[])[] {
  const lanes: ShownShift[][] = []
  for (const shift of shifts) {
    const free = lanes.find((lane) => (lane.at(-1)?.until ?? 0) <= shift.since)
    if (free === undefined) lanes.push([shift])
    else free.push(shift)
  }
  return lanes
}
