/** What a kind asks an entry of its timeline to carry, beyond what its form needs. */
import * as z from 'zod'
import { EVENT_NAMES, type EventName, EventSchema, STATUSES, type TimelineEvent } from './events.ts'

/** `note`, or `who or by` where one of several will do. */
const AskSchema = z.string().regex(/^[a-z-]+(?: or [a-z-]+)*$/)

/** Event → what it is asked to carry. */
export const AsksSchema = z.partialRecord(z.enum(EVENT_NAMES), z.array(AskSchema))

/** Evidence is asked of the record: an entry of that name, or its key. */
export const EVIDENCE = 'evidence'

/** The words of which one will do. */
export function alternativesOf(ask: string): string[] {
  return ask.split(' or ')
}

/** The statuses that can be asked to have come before an entry. */
const STEPS: readonly string[] = STATUSES.filter(
  (status) => status !== 'closed' && status !== 'dismissed'
)

/** Whether it names a status that came before, and no key of the entry. */
export function isStep(word: string): boolean {
  return STEPS.includes(word)
}

/** Whether an entry is asked for it after these: when it will be resolved is asked only while it is not. */
export function isStillAsked(word: string, events: readonly Pick<TimelineEvent, 'event'>[]) {
  if (word !== 'expected') return true
  const last = events.findLast(({ event }) => TURNS.has(event))
  return last === undefined || last.event === 'reopened'
}

const TURNS: ReadonlySet<string> = new Set(['resolved', 'closed', 'dismissed', 'reopened'])

/** Every word that an event can be asked for: its keys, a status before it, and evidence. */
export function askable(name: EventName): string[] {
  const { shape } =
    EventSchema.options.find((option) => option.shape.event.value === name) ??
    EventSchema.options[0]
  return [
    ...Object.keys(shape).filter((key) => key !== 'at' && key !== 'event'),
    ...STEPS.filter((status) => status !== name),
    EVIDENCE,
  ]
}
