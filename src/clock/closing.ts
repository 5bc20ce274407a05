/** Closing: what a `closed` lacks of what the policy of its instant requires, who can give it, and when it counts. */
import { targetsIn } from '../model/kind-in.ts'
import type { PolicyKind } from '../model/policy.ts'
import type { Acts, Closing, Course, Lack, PlacedEvent } from './course.ts'
import { sectionKey, type Sections } from './sections.ts'
import { validationObjection } from './signed-off.ts'
import { MANAGER } from './who-counts.ts'

/** What a policy asks of a closing. */
export interface ClosingTerms {
  readonly requires: PolicyKind['requires']
  /** Who owes the closing; null where the policy asks for none, and `closed` counts whatever it lacks. */
  readonly owner: string | null
}

/** What was seen so far. */
export interface Seen {
  readonly events: readonly PlacedEvent[]
  /** Those since the last reopening. */
  readonly sinceReopened: readonly PlacedEvent[]
  readonly acts: Acts
  readonly sections: Sections
}

/** What a kind asks of a closing. */
export function closingTerms(kind: PolicyKind | undefined): ClosingTerms {
  const target = targetsIn(kind).find((one) => one.do === 'reach' && one.status === 'closed')
  return {
    requires: kind?.requires ?? { statuses: [], sections: [] },
    owner: target?.owner ?? null,
  }
}

/** The closing that stands, complete or not; null where none was stated, or it was reopened. */
export function standingClosing(
  course: Pick<Course, 'status' | 'closings' | 'pendingClosing'>
): Closing | null {
  const { status, closings, pendingClosing } = course
  return status === 'closed' ? (closings.at(-1) ?? null) : pendingClosing
}

/** Which closing of the incident stands, or would come next: so many were undone, by a reopening or before they counted. */
export function closingNumber({ reopenings, closings }: Pick<Course, 'reopenings' | 'closings'>) {
  return reopenings + closings.filter(({ takenBackBy }) => takenBackBy !== null).length
}

/**
 * All that is missing, in the order in which it is to be given. After a reopening only `resolved` and the validation
 * are asked anew, and `resolved` only where the policy asks for closings: what was closed before that stays so.
 */
export function lacksOf({ requires, owner }: ClosingTerms, seen: Seen): Lack[] {
  const role = owner ?? MANAGER
  const has = (name: string) =>
    (name === 'resolved' && owner !== null ? seen.sinceReopened : seen.events).some(
      ({ event }) => event.event === name
    )
  const needed = new Set(['assessed', ...requires.statuses.filter((name) => name !== 'reported')])
  return [
    ...[...needed].flatMap((name): Lack[] =>
      has(name) ? [] : [{ what: 'event', name, role, instead: null, isTooEarly: false }]
    ),
    ...(requires.validated === undefined ? [] : validationLacks(requires.validated, seen)),
    ...requires.sections.flatMap((name): Lack[] =>
      seen.sections === 'unknown' || seen.sections.has(sectionKey(name))
        ? []
        : [{ what: 'section', name, role, instead: null, isTooEarly: false }]
    ),
  ]
}

/** What a `closed` would lack that came next. */
export function lacksNow(
  terms: ClosingTerms,
  course: Pick<Course, 'events' | 'acts' | 'sections'>
): Lack[] {
  const { events } = course
  const reopened = events.findLastIndex(({ event }) => event.event === 'reopened')
  return lacksOf(terms, { ...course, sinceReopened: events.slice(reopened + 1) })
}

/** What is missing still once one more entry came: none of it can be lacking anew. */
export function stillLacking(
  lacks: readonly Lack[],
  placed: PlacedEvent,
  seen: Pick<Seen, 'events' | 'acts'>
): readonly Lack[] {
  const name = placed.event.event
  return lacks.flatMap((lack) => {
    if (lack.what === 'section' || lack.name !== name) return [lack]
    if (lack.what === 'event') return []
    return validationLacks(lack.role, { ...seen, sinceReopened: [placed] })
  })
}

function validationLacks(
  role: string,
  { events, sinceReopened, acts }: Omit<Seen, 'sections'>
): Lack[] {
  const validations = sinceReopened.filter(({ event }) => event.event === 'validated')
  const objections = validations.map((placed) =>
    validationObjection(placed, { events, acts }, role)
  )
  if (objections.includes(null)) return []
  const isTooEarly = objections.at(-1) === 'order'
  const instead = isTooEarly ? null : (validations.at(-1)?.event.by ?? null)
  return [{ what: 'validated', name: 'validated', role, instead, isTooEarly }]
}
