/** Meetings: the entries of a timeline that give a target what it asks for. */
import type { Target } from '../model/policy.ts'
import type { Anchor } from './anchors.ts'
import type { Course, PlacedEvent } from './course.ts'
import { isBefore, type Mark } from './mark.ts'
import { reaches } from './status.ts'

/** An entry that meets a target, and in words what it was. */
export interface Meeting extends Mark {
  readonly what: string
}

/**
 * All entries that count towards a row, in order. Whoever was engaged stays so and what was reached stays reached, so
 * for these the time before the anchor counts too; word of something counts only from that on, except word of the
 * incident as such, which may even have gone out before the report was written down.
 */
export function meetingsOf(target: Target, anchor: Anchor, course: Course): readonly Meeting[] {
  const all = allMeetings(target, course)
  const isWord = target.do === 'update' || (target.do === 'notify' && target.from !== 'reported')
  const start = isWord ? anchor.mark : anchor.since
  return all.filter((meeting) => !isBefore(meeting, start))
}

function allMeetings(target: Target, course: Course): readonly Meeting[] {
  switch (target.do) {
    case 'notify':
      return course.tellings
        .filter(({ role }) => role === target.role)
        .map((telling) => ({ ...telling, what: told(telling.means, telling.role, telling.who) }))
    case 'engage':
      return course.tellings
        .filter(({ role, means }) => role === target.role && isEngagement(means))
        .map((telling) => ({ ...telling, what: told(telling.means, telling.role, telling.who) }))
    case 'update':
      return course.events
        .filter(({ event }) => event.audience?.includes(target.role) === true)
        .map((placed) => meetingAt(placed, `${placed.event.event} for ${target.role}`))
    case 'reach':
      return reached(target.status, course)
  }
}

type Reachable = Extract<Target, { do: 'reach' }>['status']

/** `assessed`, `validated` and `reviewed` are reached only by their own event, a status also by any later one. */
export function reached(status: Reachable, course: Course): readonly Meeting[] {
  if (status === 'assessed' || status === 'validated' || status === 'reviewed')
    return course.events
      .filter(({ event }) => event.event === status)
      .map((placed) => meetingAt(placed, status))
  return course.statusChanges
    .filter((change) => reaches(change.status, status))
    .map((change) => ({ ...change, what: change.status }))
}

function meetingAt({ event, index }: PlacedEvent, what: string): Meeting {
  return { at: event.at, index, approximate: event.approximate === true, what }
}

function isEngagement(means: Course['tellings'][number]['means']): boolean {
  return means === 'engaged' || means === 'acted'
}

function told(
  means: Course['tellings'][number]['means'],
  role: string,
  who: string | null
): string {
  if (means === 'acted') return `an entry by ${who ?? role}, who holds ${role},`
  const what = means === 'escalated' ? `escalated to ${role}` : `${role} ${means}`
  return who === null ? what : `${what} (${who})`
}
