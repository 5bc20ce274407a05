/** What an incident came to in numbers: of each thing the last count that somebody gave. */
import type { Numbers } from '../model/events.ts'
import type { Course } from './course.ts'

/** In the order in which each was counted first. Nothing is added up: a later count is a better one. */
export function numbersOf({ events }: Pick<Course, 'events'>): Numbers {
  const last = new Map<string, Numbers[number]>()
  for (const { event } of events) {
    if (event.event !== 'assessed' && event.event !== 'closed') continue
    for (const one of event.numbers ?? []) last.set(one.what.toLowerCase(), one)
  }
  return [...last.values()]
}
