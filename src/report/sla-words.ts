/** The agreement in sentences: durations, limits and targets as somebody would say them. */
import type { EventName } from '../model/events.ts'
import type { Target } from '../model/policy.ts'
import type { Duration } from '../model/time.ts'
import { roleWords } from './words.ts'

/** `2 hours 15 minutes`; in a calendar days are working days, and hours are those that it is open. */
export function durationWords(duration: Duration, calendar = 'always'): string {
  const isAlways = calendar === 'always'
  const parts = [
    counted(duration.weeks, 'week'),
    counted(duration.days, isAlways ? 'day' : 'working day'),
    counted(duration.hours, isAlways ? 'hour' : 'working hour'),
    counted(duration.minutes, isAlways ? 'minute' : 'working minute'),
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'no time' : parts.join(' ')
}

/** `hour`, `30 minutes`: to be read after `every`. */
export function everyWords(duration: Duration, calendar = 'always'): string {
  return durationWords(duration, calendar).replace(/^1 (?=\S+$|working \S+$)/, '')
}

/** `immediately`, `within 30 minutes`, `every 2 hours`; what it counts from where that is not the report. */
export function limitWords(target: Target): string {
  if (target.do === 'update') return `every ${everyWords(target.every, target.calendar)}`
  const limit =
    target.within === 'immediately'
      ? 'immediately'
      : `within ${durationWords(target.within, target.calendar)}`
  return target.from === 'reported' ? limit : `${limit} of ${ANCHORS[target.from] ?? target.from}`
}

const ANCHORS: Partial<Readonly<Record<EventName, string>>> = {
  closed: 'the closure',
  detected: 'its detection',
  assessed: 'the assessment',
  contained: 'the containment',
  resolved: 'the resolution',
  reopened: 'the reopening',
}

const REACHED: Readonly<Record<string, string>> = {
  reviewed: 'The post-incident review is held',
  validated: 'The measures are validated',
  investigating: 'The investigation begins',
}

/** A target as one sentence, without what happens when it is missed. */
export function targetSentence(target: Target): string {
  const limit = limitWords(target)
  const unless = target.unless === undefined ? '' : `, unless it is ${target.unless} by then`
  switch (target.do) {
    case 'notify':
      return `The ${roleWords(target.role)} will be notified ${limit}${unless}.`
    case 'engage': {
      const call =
        target.call === undefined
          ? ''
          : `, called after ${durationWords(target.call, target.calendar)}`
      return `The ${roleWords(target.owner)} will engage the ${roleWords(target.role)} ${limit}${call}${unless}.`
    }
    case 'update':
      return `The ${roleWords(target.role)} will be updated ${limit} until it is ${target.until}${unless}.`
    case 'reach':
      return `${REACHED[target.status] ?? `It is ${target.status}`} ${limit}${unless}.`
  }
}

/** `a, b and c`; empty for none. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}

function counted(count: number, unit: string): string {
  if (count === 0) return ''
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
