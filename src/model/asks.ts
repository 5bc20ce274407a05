/** What a kind asks an entry of its timeline to carry, beyond what its form needs. */
import * as z from 'zod'
import { EVENT_NAMES, type EventName, EventSchema, STATUSES } from './events.ts'

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
