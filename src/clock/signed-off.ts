/** Sign-offs: which `validated` and `reviewed` count, and why another does not. */
import { kindIn } from '../model/kind-in.ts'
import type { Policy } from '../model/policy.ts'
import type { Course, PlacedEvent } from './course.ts'
import { isActFor } from './holders.ts'
import { sectionKey, type Sections } from './sections.ts'

/** Whether the section of lessons learned says something; `unknown` where the body was not handed in, and then it is no hindrance. */
export type Lessons = 'said' | 'missing' | 'unknown'

/** Whether lessons learned are among the sections that say something. */
export function lessonsIn(sections: Sections): Lessons {
  if (sections === 'unknown') return sections
  return sections.has(sectionKey('Lessons learned')) ? 'said' : 'missing'
}

/** Why a sign-off meets nothing: what has to come before it did not, who wrote it is not who has to, or it says too little. */
export type Objection = 'order' | 'writer' | 'lessons'

/** What is wrong with a `validated`, the first that matters; `role` is whom the policy requires, undefined: anybody. */
export function validationObjection(
  { index }: PlacedEvent,
  { events, acts }: Pick<Course, 'events' | 'acts'>,
  role: string | undefined
): Objection | null {
  if (!follows(index, 'resolved', events)) return 'order'
  return role === undefined || isActFor({ acts }, role, index) ? null : 'writer'
}

/** What is wrong with a `reviewed`, the first that matters. */
export function reviewObjection(
  { event, index }: PlacedEvent,
  { events }: Pick<Course, 'events'>,
  lessons: Lessons
): Objection | null {
  if (!follows(index, 'closed', events)) return 'order'
  if (event.by === undefined) return 'writer'
  return lessons === 'missing' ? 'lessons' : null
}

/** The role that has to validate incidents of a kind; undefined where the policy does not say. */
export function validatorOf(policy: Policy, kind: string): string | undefined {
  return kindIn(policy, kind)?.requires.validated
}

/** Whether an event of that name comes before an entry, and no `reopened` between. */
function follows(
  index: number,
  name: 'resolved' | 'closed',
  events: readonly PlacedEvent[]
): boolean {
  const before = events.slice(
    0,
    events.findIndex((placed) => placed.index === index)
  )
  const last = before.findLast(({ event }) => event.event === name || event.event === 'reopened')
  return last?.event.event === name
}
