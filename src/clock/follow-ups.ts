/** Follow-ups as rows: when each is due, whether it was done in time, and who is to hear of it. */
import type { Priority } from '../model/events.ts'
import type { BodyTask } from '../model/incident.ts'
import type { FollowUps, Policy } from '../model/policy.ts'
import { DAY, type Duration, elapsedSeconds, type Instant, type Zones } from '../model/time.ts'
import { endOfDay } from './calendar-months.ts'
import { civilDay } from '../model/civil-day.ts'
import type { Course } from './course.ts'
import type { LedgerEntry, Step } from './obligation.ts'
import { policyInForce, type PolicyTimeline } from './policy-timeline.ts'
import { countedPriority } from './priority-periods.ts'
import { overdueFrom } from './steps.ts'
import { MANAGER } from './who-counts.ts'
import { openZone, type ZoneClock } from '../model/zone-clock.ts'

/** `done`: in time, or nobody says when; `late`: done after its day; `open` and the two after it: still to be done. */
export type FollowUpState = 'open' | 'due-soon' | 'overdue' | 'done' | 'late'

/** One task of a record, held against its due date or the policy's limit. */
export interface FollowUp {
  readonly incident: string
  readonly task: BodyTask
  /** The last second of the day on which it is due; null where neither the task nor the policy says. */
  readonly dueAt: Instant | null
  /** Whether the policy's limit makes it due, since no date is written. */
  readonly isByPolicy: boolean
  readonly state: FollowUpState
  /** The end of the day on which it was done; null where it is not, or nobody says when. */
  readonly doneAt: Instant | null
  /** How late it was done, or is by now; null where it is not. */
  readonly lateBySeconds: number | null
  /** When it was promised: the first complete closing; until then the report. */
  readonly since: Instant
  /** Whether a sweep is to open an issue for it: the policy of the closing asks for it, and the incident is closed. */
  readonly asksIssue: boolean
  /** Who is to hear of it, and when; empty once it is done, and where the policy says nothing of follow-ups. */
  readonly steps: readonly Step[]
}

/** In steps, whoever the task itself names. */
export const TASK_OWNER = 'owner'

const LADDER = [
  { after: { weeks: 0, days: 0, hours: 0, minutes: 0 }, mention: [TASK_OWNER] },
  { after: { weeks: 1, days: 0, hours: 0, minutes: 0 }, mention: [TASK_OWNER, MANAGER] },
]

/** What the policies of a team ask of follow-ups. */
export interface FollowUpTerms {
  /** A limit counts as the policy in force at the closing has it. */
  readonly timeline: PolicyTimeline
  /** Who hears goes by the present one. */
  readonly policy: Policy
  readonly zones: Zones
}

/** The limit that a policy sets for a priority; null where a task has to say itself by when. */
export function limitOf(policy: Policy, priority: Priority | null) {
  return (priority === null ? undefined : policy['follow-ups']?.within[priority]) ?? null
}

/** The follow-ups of an incident, in the order of its record. */
export function followUpsOf(
  { file, course, declared }: Pick<LedgerEntry, 'file' | 'course' | 'declared'>,
  { timeline, policy, zones }: FollowUpTerms,
  now: Instant
): FollowUp[] {
  const { id } = file.incident
  const zone = openZone(zones.isZone(policy.timezone) ? policy.timezone : 'UTC', zones)
  const closedAt = firstClosing(course)
  const limit =
    closedAt === null
      ? null
      : limitOf(policyInForce(timeline, closedAt).policy, countedPriority(course))
  const isTold = declared.as === 'live' && course.status !== 'dismissed'
  const isAsked =
    closedAt !== null &&
    course.status === 'closed' &&
    policyInForce(timeline, closedAt).policy['follow-ups']?.issues === true
  const byPolicy =
    closedAt === null || limit === null ? null : endOfDay(closedAt + elapsedSeconds(limit), zone)
  return file.body.facts.tasks.map((task): FollowUp => {
    const typed = task.due === null ? null : endOfDate(task.due, zone)
    const dueAt = typed ?? byPolicy
    const doneAt = doneAtOf(task, zone, now)
    const asked = policy['follow-ups']
    const steps =
      task.done || asked === undefined || !isTold || dueAt === null
        ? []
        : stepsOf(asked, task, { dueAt, closedAt })
    return {
      incident: id,
      task,
      dueAt,
      isByPolicy: typed === null && dueAt !== null,
      ...standing(task, dueAt, doneAt, { now, remind: asked?.remind ?? null }),
      doneAt,
      since: closedAt ?? course.reportedAt,
      asksIssue: isAsked && isTold && asked?.issues === true && !task.done && !isTracked(task),
      steps,
    }
  })
}

type Standing = Pick<FollowUp, 'state' | 'lateBySeconds'>

function standing(
  { done }: BodyTask,
  dueAt: Instant | null,
  doneAt: Instant | null,
  { now, remind }: { readonly now: Instant; readonly remind: Duration | null }
): Standing {
  if (done) {
    const isLate = doneAt !== null && dueAt !== null && doneAt > dueAt
    return isLate
      ? { state: 'late', lateBySeconds: doneAt - dueAt }
      : { state: 'done', lateBySeconds: null }
  }
  if (dueAt === null) return { state: 'open', lateBySeconds: null }
  if (now > dueAt) return { state: 'overdue', lateBySeconds: now - dueAt }
  const isSoon = remind !== null && now >= dueAt - elapsedSeconds(remind)
  return { state: isSoon ? 'due-soon' : 'open', lateBySeconds: null }
}

function isTracked({ issue, elsewhere }: BodyTask): boolean {
  return issue !== undefined || elsewhere !== undefined
}

/** Without an issue that says it, the closing calls; then the reminder, and the rungs once it is overdue. */
function stepsOf(
  { issues, remind, ladder = LADDER }: FollowUps,
  { elsewhere }: BodyTask,
  { dueAt, closedAt }: { readonly dueAt: Instant; readonly closedAt: Instant | null }
): Step[] {
  const remindAt = remind === undefined ? null : dueAt - elapsedSeconds(remind)
  const rungs = ladder.map(({ after, mention }, index): Step => ({
    step: `rung-${index + 1}`,
    at: Math.max(dueAt + elapsedSeconds(after), overdueFrom(dueAt)),
    mention: [...new Set(mention.map((role) => (role === 'role' ? TASK_OWNER : role)))],
  }))
  return [
    ...(closedAt === null || (issues && elsewhere === undefined)
      ? []
      : [{ step: 'call', at: closedAt, mention: [TASK_OWNER] } as const]),
    // A reminder that would come with the call, or before it, says nothing new.
    ...(remindAt === null || (closedAt !== null && remindAt <= closedAt)
      ? []
      : [{ step: 'remind', at: remindAt, mention: [TASK_OWNER] } as const]),
    ...rungs,
  ]
}

/** A reopening gives nobody more time: who needs it writes a date, which Git dates. */
function firstClosing({ closings }: Course): Instant | null {
  return closings.find(({ completedBy }) => completedBy !== null)?.completedBy?.at ?? null
}

/** A date ahead of now says only that somebody means to. */
function doneAtOf({ done, doneOn }: BodyTask, zone: ZoneClock, now: Instant): Instant | null {
  if (!done || doneOn === undefined) return null
  const end = endOfDate(doneOn, zone)
  return end > endOfDay(now, zone) ? null : end
}

function endOfDate(date: string, zone: ZoneClock): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return endOfDay(zone.instantAtOrAfter(civilDay(year, month, day) * DAY), zone)
}
