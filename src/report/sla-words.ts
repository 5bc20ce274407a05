/** The agreement of a kind in sentences: durations, limits and targets as somebody would say them. */
import { countOf } from '../model/count-of.ts'
import { type EventName, type Priority, PrioritySchema } from '../model/events.ts'
import type { Duty, DutyAnchor, Target, Policy, PolicyKind } from '../model/policy.ts'
import type { Duration } from '../model/time.ts'
import { capital, dutyWords, roleWords } from './words.ts'
import { targetsIn } from '../model/kind-in.ts'

/** `2 hours 15 minutes`; in a calendar days are working days, and hours are those that it is open. */
export function durationWords(duration: Duration, calendar = 'always'): string {
  const isAlways = calendar === 'always'
  const parts = [
    some(duration.months ?? 0, 'month'),
    some(duration.weeks, 'week'),
    some(duration.days, isAlways ? 'day' : 'working day'),
    some(duration.hours, isAlways ? 'hour' : 'working hour'),
    some(duration.minutes, isAlways ? 'minute' : 'working minute'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'no time' : parts.join(' ')
}

/** `hour`, `30 minutes`: to be read after `every`. */
export function everyWords(duration: Duration, calendar = 'always'): string {
  return durationWords(duration, calendar).replace(/^1 (?=\S+$|working \S+$)/, '')
}

/** `immediately`, `within 30 minutes`, `every 2 hours`. */
export function limitWords(target: Target): string {
  if (target.do === 'update') return `every ${everyWords(target.every, target.calendar)}`
  return target.within === 'immediately'
    ? 'immediately'
    : `within ${durationWords(target.within, target.calendar)}`
}

/** The same with the event that the limit counts from, where that is not the report: `within 1 hour of the closure`. */
export function limitFromWords(target: Target): string {
  const from = target.from === 'reported' ? '' : ` of ${ANCHORS[target.from] ?? target.from}`
  return limitWords(target) + from
}

/** The limits of a duty: `within 24 hours of becoming aware or within 4 hours of the classification, whichever is first`. */
export function dutyLimitWords(duty: Duty): string {
  const words = (anchors: readonly DutyAnchor[]) =>
    listWords([...new Set(anchors.map((anchor) => anchorWords(anchor, duty.calendar)))], 'or')
  const others = duty.anchors.filter(({ otherwise }) => otherwise)
  const limits = duty.anchors.filter(({ otherwise }) => !otherwise)
  return [
    words(limits),
    ...(limits.length > 1 ? ['whichever is first'] : []),
    ...(duty.while === undefined ? [] : [`if it is ${duty.while} then`]),
    ...(others.length === 0 ? [] : [`else ${words(others)}`]),
    ...(duty.every === undefined ? [] : [`then every ${everyWords(duty.every, duty.calendar)}`]),
    ...(duty['next-noon'] === undefined
      ? []
      : [`moved to noon of the next day of ${duty['next-noon']} time where it has none`]),
  ].join(', ')
}

/** One limit with what it counts from: `by the end of the day that is 1 month after the submission of the NIS2 notification`. */
function anchorWords(anchor: DutyAnchor, calendar: string): string {
  const length = durationWords(anchor.within, calendar)
  const from =
    anchor.from === 'submitted' && anchor.of !== undefined
      ? `the ${anchor.which === 'last' ? 'last ' : ''}submission of the ${dutyWords(anchor.of)}`
      : (ANCHORS[anchor.from] ?? anchor.from)
  const limit = anchor['day-end']
    ? `by the end of the day that is ${length} after ${from}`
    : `within ${length} of ${from}`
  return anchor.lapses ? `${limit} (where that had not passed by then)` : limit
}

/** When the call to act goes out, to be read after the limit: `called after 30 minutes`; empty where it is at once. */
export function callWords({ call, calendar }: Target): string {
  return call === undefined ? '' : `called after ${durationWords(call, calendar)}`
}

const ANCHORS: Partial<Readonly<Record<EventName, string>>> = {
  closed: 'the closure',
  detected: 'its detection',
  assessed: 'the assessment',
  contained: 'the containment',
  resolved: 'the resolution',
  reopened: 'the reopening',
  mitigated: 'the mitigation',
  aware: 'becoming aware',
  classified: 'the classification',
  reported: 'the report',
  submitted: 'the submission before it',
}

/** What starts a target's clock where that is not the report, what ends it, and what spares it. */
export function conditionsOf(target: Target): string[] {
  const { from, unless } = target
  return [
    ...(from === 'reported' ? [] : [`after ${ANCHORS[from] ?? from}`]),
    ...(target.do === 'update' ? [`until ${target.until}`] : []),
    ...(unless === undefined ? [] : [`unless ${unless} by then`]),
  ]
}

const REACHED: Readonly<Record<string, string>> = {
  reviewed: 'the post-incident review is held',
  validated: 'the measures are validated',
  investigating: 'the investigation begins',
}

/** A target as one sentence, without what happens when it is missed. */
export function targetSentence(target: Target): string {
  const limit = limitFromWords(target)
  const unless =
    target.unless === undefined ? '' : `, unless the incident is ${target.unless} by then`
  const call = callWords(target)
  const first = call === '' ? '' : `${call} and `
  switch (target.do) {
    case 'notify':
      return `The ${roleWords(target.role)} will be ${first}notified ${limit}${unless}.`
    case 'engage':
      return call === ''
        ? `The ${roleWords(target.owner)} will engage the ${roleWords(target.role)} ${limit}${unless}.`
        : `The ${roleWords(target.role)} will be ${first}engaged by the ${roleWords(target.owner)} ${limit}${unless}.`
    case 'update':
      return `The ${roleWords(target.role)} will be updated ${limit} until the incident is ${target.until}${unless}.`
    case 'submit':
      return `The ${roleWords(target.owner)} will submit the ${roleWords(target.id)} to the ${roleWords(target.role)} ${limit}.`
    case 'reach':
      return capital(
        `${REACHED[target.status] ?? `the incident is ${target.status}`} ${limit}${unless}.`
      )
  }
}

/** `a, b and c`; empty for none. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

function some(count: number, unit: string): string {
  return count === 0 ? '' : countOf(count, unit)
}

/** The one role that owes every target of a kind; null where they are several, or none. */
export function soleOwner(kind: PolicyKind): string | null {
  const [owner, ...others] = new Set(targetsIn(kind).map((target) => target.owner))
  return owner === undefined || others.length > 0 ? null : owner
}

/** The priorities that the policy names, or its kind defines or asks something for; the most urgent first. */
export function prioritiesOf(policy: Policy, kind: PolicyKind): Priority[] {
  return PrioritySchema.options.filter(
    (priority) =>
      policy.priorities[priority] !== undefined ||
      kind.definitions[priority] !== undefined ||
      kind.targets[priority] !== undefined
  )
}
