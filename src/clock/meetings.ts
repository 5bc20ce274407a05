/** Meetings: the entries of a timeline that give a target what it asks for. */
import type { Target } from '../model/policy.ts'
import type { Course } from './course.ts'
import { type Anchor, compareMarks, isBefore, type Mark, markOf } from './mark.ts'
import { isEnded, reaches } from './status.ts'

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
      return [...tellingsOf(target.role, course), ...wordsTo(target.role, course)].toSorted(
        compareMarks
      )
    case 'engage':
      return tellingsOf(target.role, course).filter(({ means }) => isEngagement(means))
    case 'update':
      return wordsTo(target.role, course)
    case 'reach':
      return reached(target.status, course)
  }
}

function tellingsOf(role: string, course: Course) {
  return course.tellings
    .filter((telling) => telling.role === role)
    .map((telling) => ({ ...telling, what: told(telling.means, telling.role, telling.who) }))
}

/** Every entry that had the role in its audience. */
function wordsTo(role: string, course: Course): readonly Meeting[] {
  return course.events
    .filter(({ event }) => event.audience?.includes(role) === true)
    .map((placed) => ({ ...markOf(placed), what: `${placed.event.event} for ${role}` }))
}

type Reachable = Extract<Target, { do: 'reach' }>['status']

/**
 * `assessed`, `validated` and `reviewed` are reached only by their own event, a status also by any later one up to
 * `resolved`: nothing is reached because it was closed.
 */
function reached(status: Reachable, course: Course): readonly Meeting[] {
  if (status === 'assessed' || status === 'validated' || status === 'reviewed')
    return course.events
      .filter(({ event }) => event.event === status)
      .map((placed) => ({ ...markOf(placed), what: status }))
  return course.heardChanges
    .filter(
      (change) =>
        change.status === status || (reaches(change.status, status) && !isEnded(change.status))
    )
    .map((change) => ({ ...change, what: change.status }))
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
