/** The agreement: a policy made ready for the clocks, its calendars opened and its targets by what they ask. */
import { kindIn } from '../model/kind-in.ts'
import type { Priority } from '../model/events.ts'
import type { Policy, Target } from '../model/policy.ts'
import { elapsedSeconds, type Zones } from '../model/time.ts'
import { type DutyTerms, dutyTerms } from './duty-terms.ts'
import { openCalendar } from './open-calendar.ts'
import type { Term } from './term.ts'
import { MANAGER } from './who-counts.ts'
import { always, type WorkingTime } from './working-time.ts'

export type { Term } from './term.ts'

/** A policy as the clocks read it. */
export interface Agreement {
  readonly policy: Policy
  /** The commit that the policy stands in; null where none vouches for it. */
  readonly commit: string | null
  /** What a kind asks at a priority, or while unassessed (null), in the policy's order. */
  readonly termsOf: (kind: string, priority: Priority | null) => readonly Term[]
  /** What a kind owes to authorities, at any priority. */
  readonly dutiesOf: (kind: string) => readonly DutyTerms[]
}

/** Makes a policy ready; calendars are opened when first used. */
export function readyAgreement(
  policy: Policy,
  zones: Zones,
  commit: string | null = null,
  open: typeof openCalendar = openCalendar
): Agreement {
  const times = new Map<string, WorkingTime>([['always', always]])
  const lists = new Map<string, readonly Term[]>()

  /** A calendar that the policy does not define is walked around the clock; the policy's check reports it. */
  const timeOf = (name: string): WorkingTime => {
    const calendar = Object.hasOwn(policy.calendars, name) ? policy.calendars[name] : undefined
    const zone = calendar?.timezone ?? policy.timezone
    const time =
      times.get(name) ??
      (calendar === undefined
        ? { ...always, name }
        : open(name, calendar, zones.isZone(zone) ? zone : 'UTC', zones))
    times.set(name, time)
    return time
  }

  const termsOf = (kind: string, priority: Priority | null): readonly Term[] => {
    const list = `${kind} ${priority}`
    const known = lists.get(list)
    if (known !== undefined) return known
    const targets = targetsOf(policy, kind, priority) ?? [UNCOVERED]
    const keys = ['kinds', kind, ...(priority === null ? ['unassessed'] : ['targets', priority])]
    const terms = targets.map((target, index) =>
      termOf(target, priority, policy, timeOf(target.calendar), [...keys, index])
    )
    lists.set(list, terms)
    return terms
  }

  const duties = new Map<string, readonly DutyTerms[]>()
  const dutiesOf = (kind: string): readonly DutyTerms[] => {
    const known = duties.get(kind) ?? dutyTerms(policy, kind, timeOf, zones)
    duties.set(kind, known)
    return known
  }

  return { policy, commit, termsOf, dutiesOf }
}

/** What is owed where no agreement says anything: that the incident manager hears of it. */
const UNCOVERED: Target = {
  id: 'notify-incident-manager',
  do: 'notify',
  role: MANAGER,
  owner: MANAGER,
  from: 'reported',
  calendar: 'always',
  within: 'immediately',
}

/** Whether the policy says what is owed to a kind at a priority, be it nothing: an empty list is a decision. */
export function isCovered(policy: Policy, kind: string, priority: Priority | null): boolean {
  return targetsOf(policy, kind, priority) !== null
}

function targetsOf(
  policy: Policy,
  kind: string,
  priority: Priority | null
): readonly Target[] | null {
  const asked = kindIn(policy, kind)
  return (priority === null ? asked?.unassessed : asked?.targets[priority]) ?? null
}

function termOf(
  target: Target,
  priority: Priority | null,
  policy: Policy,
  time: WorkingTime,
  policyKeys: readonly (string | number)[]
): Term {
  const within = target.do === 'update' ? target.every : target.within
  const limit = within === 'immediately' ? policy.immediately : within
  const { before, from } = policy.escalation.remind
  const isLong = elapsedSeconds(limit) >= elapsedSeconds(from)
  return {
    identity: `${target.id} ${target.do} ${target.do === 'reach' ? target.status : target.role} ${target.from}`,
    target,
    priority,
    limit,
    isImmediate: within === 'immediately',
    tolerance: policy.immediately,
    remind: target.remind ?? (isLong ? before : null),
    time,
    policyKeys,
  }
}

/** Whether the target is `reach assessed`, which keeps the verdict of its provisional limit. */
export function isReachAssessed({ target }: Term): boolean {
  return target.do === 'reach' && target.status === 'assessed'
}
