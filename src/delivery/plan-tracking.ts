/** Decides what becomes of tasks and the issues that track them: which is reserved, numbered, ticked off or closed. */
import { fingerprint } from '../model/fingerprint.ts'
import type { TaskChange } from '../model/follow-up.ts'
import type { BodyTask } from '../model/incident.ts'
import type { Instant } from '../model/time.ts'
import { authorsOf, isAmong } from './found.ts'
import { type FollowUpPlace, openFollowUp } from './follow-up-issue.ts'
import { parseFollowUpMarker } from './follow-up-marker.ts'
import type { SweptFollowUp } from './follow-up-notices.ts'
import type { PlanStep } from './plan.ts'
import type { FollowUpInput } from './plan-follow-ups.ts'
import { clip } from '../report/drawing.ts'
import { visible } from '../text/visible.ts'

/** How an issue ended, of which the list of the open ones says nothing. */
export type Ended =
  | { readonly as: 'open' }
  | { readonly as: 'dropped' }
  | { readonly as: 'done'; readonly on: string }

/** A change of one task. */
export interface TaskEdit {
  readonly path: string
  readonly incident: string
  readonly task: BodyTask
  readonly change: TaskChange
}

/** What it is decided by. */
export interface Tracking extends FollowUpInput {
  /** Today, where the organisation is. */
  readonly today: string
}

/** Each costs a request, and what is open elsewhere is asked for by every sweep. */
const ASKED_AT_ONCE = 10

/**
 * Issues that open tasks name and that the list of our open ones does not hold: how they stand is to be asked. Of more
 * than ten, ten drawn by the moment, so that none waits for long behind others that stay open for years.
 */
export function issuesToAsk({ followUps, found, now }: Tracking): readonly number[] {
  const listed = new Set(
    found.issues.flatMap(({ number, state }) => (state === 'open' ? [number] : []))
  )
  const named = followUps.flatMap(({ row: { task } }) => (task.done ? [] : (task.issue ?? [])))
  const unknown = [...new Set(named)].filter((number) => !listed.has(number))
  if (unknown.length <= ASKED_AT_ONCE) return unknown
  const drawn = new Map(unknown.map((number) => [number, fingerprint(`${number} ${now}`)]))
  const order = (number: number) => drawn.get(number) ?? ''
  return unknown
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
    .slice(0, ASKED_AT_ONCE)
}

/**
 * Open issues of ours that no task names any more, neither by number nor by reservation: the number was lost from its task,
 * or the task was taken out. Closing one would drop a promise that somebody only reworded, so it is said and no more.
 */
export function lostIssues({ followUps, found, author, policyFile }: Tracking) {
  const isOurs = isAmong(authorsOf(author, policyFile.policy))
  const named = new Set(followUps.flatMap(({ row: { task } }) => task.issue ?? []))
  const reserved = new Set(
    followUps.flatMap(({ row: { incident, task } }) =>
      task.reserved === undefined ? [] : [keyOf(incident, task.reserved)]
    )
  )
  return found.issues.flatMap(({ number, state, body, author: by }) => {
    const marker = state === 'open' && isOurs(by) ? parseFollowUpMarker(body) : null
    if (marker === null || named.has(number)) return []
    const { incident } = marker
    return reserved.has(keyOf(incident, marker.reserved))
      ? []
      : { number, incident: visible(clip(incident)) }
  })
}

/** What one commit is to write: reservations, numbers of what was opened, ticks, and the days of those. */
export function planEdits(
  tracking: Tracking,
  ended: ReadonlyMap<number, Ended>,
  now: Instant
): readonly TaskEdit[] {
  const numbers = numbersOf(tracking)
  return tracking.followUps.flatMap(({ row, entry, shown, name }): TaskEdit[] => {
    const { task } = row
    const edit = (change: TaskChange) => [
      { path: entry.file.path, incident: row.incident, task, change },
    ]
    if (task.reserved !== undefined && task.issue === undefined) {
      const number = numbers.get(keyOf(row.incident, task.reserved))
      return number === undefined
        ? []
        : edit({ replace: [`reserved-${task.reserved}`, `#${number}`] })
    }
    if (task.issue !== undefined) {
      const end = ended.get(task.issue)
      if (!task.done)
        return end?.as === 'done'
          ? edit({ tick: true, ...(task.doneOn === undefined ? { add: `done ${end.on}` } : {}) })
          : []
      const isOpen = opened(tracking, task.issue) !== undefined
      return isOpen && task.doneOn === undefined ? edit({ add: `done ${tracking.today}` }) : []
    }
    // What is confidential has no issue where everybody reads.
    if (!row.asksIssue || shown.confidential) return []
    return edit({ add: `reserved-${fingerprint(`${name} ${now}`)}` })
  })
}

/** The issues of tasks that somebody ticked off by hand. */
export function planClosings(tracking: Tracking): readonly PlanStep[] {
  return tracking.followUps.flatMap(({ row: { task, incident } }): PlanStep | [] => {
    const issue = task.done && task.issue !== undefined ? opened(tracking, task.issue) : undefined
    if (issue === undefined) return []
    const change = { state: 'closed', stateReason: 'completed' } as const
    return {
      action: 'update-issue',
      incident: `${incident}, follow-up`,
      issue: issue.number,
      change,
    }
  })
}

/** What is to be opened for these reservations, which the branch holds by now. */
export function planOpenings(
  tracking: Tracking,
  reservations: readonly { readonly followUp: SweptFollowUp; readonly reserved: string }[],
  placeOf: (followUp: SweptFollowUp) => FollowUpPlace
): readonly PlanStep[] {
  const numbers = numbersOf(tracking)
  return reservations.flatMap(({ followUp, reserved }) =>
    numbers.has(keyOf(followUp.row.incident, reserved))
      ? []
      : [openFollowUp(followUp, reserved, placeOf(followUp), tracking)]
  )
}

/** Reservation → the number of the oldest issue of ours that was opened for it. */
export function numbersOf({ found, author, policyFile }: Tracking): ReadonlyMap<string, number> {
  const isOurs = isAmong(authorsOf(author, policyFile.policy))
  const numbers = new Map<string, number>()
  for (const issue of found.issues.toSorted((one, other) => other.number - one.number)) {
    const marker = isOurs(issue.author) ? parseFollowUpMarker(issue.body) : null
    if (marker !== null) numbers.set(keyOf(marker.incident, marker.reserved), issue.number)
  }
  return numbers
}

export function keyOf(incident: string, reserved: string): string {
  return `${incident}/${reserved}`
}

/** One of ours that is open and tracks a follow-up: what others opened is theirs to close. */
function opened({ found, author, policyFile }: Tracking, number: number) {
  const isOurs = isAmong(authorsOf(author, policyFile.policy))
  return found.issues.find(
    (issue) =>
      issue.number === number &&
      issue.state === 'open' &&
      isOurs(issue.author) &&
      parseFollowUpMarker(issue.body) !== null
  )
}
