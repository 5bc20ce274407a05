/** Which keys each event takes, as its schema says. */
import { EventSchema } from './events.ts'

/** An event, the keys that it needs, and those that it may have; `event` and `at` are no details. */
export interface EventKeys {
  readonly event: string
  readonly needed: readonly string[]
  readonly more: readonly string[]
  /** What it means, in a sentence. */
  readonly description: string
}

/** Every event in the order of the schema, and the keys that all of them may have. */
export function eventKeys(): { readonly common: string[]; readonly events: EventKeys[] } {
  const all = EventSchema.options.map(({ shape }) => ({
    event: shape.event.value,
    description: shape.event.description ?? '',
    keys: Object.entries(shape).filter(([key]) => key !== 'event' && key !== 'at'),
  }))
  const [first] = all
  const common = (first?.keys ?? []).map(([key]) => key)
  const events = all.map(({ event, description, keys }) => {
    const own = keys.filter(([key]) => !common.includes(key))
    const needed = own.filter(([, schema]) => !schema.safeParse(undefined).success)
    const more = own.filter((entry) => !needed.includes(entry))
    const named = { needed: needed.map(([key]) => key), more: more.map(([key]) => key) }
    return { event, description, ...named }
  })
  return { common, events }
}
