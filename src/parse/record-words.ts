/** Words for the faults of a record: those of every file, and what only a timeline can get wrong. */
import { EVENT_NAMES, EventSchema } from '../model/events.ts'
import { type Incident, IncidentSchema } from '../model/incident.ts'
import { withoutExtensions } from './extensions.ts'
import type { Verdict } from './parse-exactly.ts'
import { knownKeys } from './schema-keys.ts'
import { nearest } from '../model/suggest.ts'
import { describeIssue, type Issue, type Words } from './words.ts'

/** Describes an issue of a record. */
export function describeRecordIssue(issue: Issue, found: unknown, root: unknown): readonly Words[] {
  const words = describeIssue(issue, { schema: IncidentSchema, root, found, file: 'a record' })
  return words.map((one) => (one.rule === 'unknown-key' ? ofAnotherEvent(one) : one))
}

/** A key that stands on the wrong event says on which it may stand. */
function ofAnotherEvent(words: Words): Words {
  const [list, , key] = words.keys
  if (list !== 'timeline' || typeof key !== 'string' || words.keys.length !== 3) return words
  const owners = EVENT_NAMES.filter((event) => knownKeys(EventSchema, [], { event }).includes(key))
  if (owners.length === 0) return words
  return {
    ...words,
    message: words.message.replace(/\.$/, `; \`${key}\` belongs to ${owners.join(', ')}.`),
    hint: 'Delete the key, or tell it in `note`.',
  }
}

/**
 * Validates a record. An entry whose event is unknown is judged once more as the event that was probably meant,
 * so that its other faults come to light with the first.
 */
export function validateIncident(value: unknown): Verdict<Incident> {
  const known = withoutExtensions(value)
  const result = IncidentSchema.safeParse(known)
  if (result.success) return { value: result.data, issues: [] }
  const entries = new Set(
    result.error.issues.filter(isUnknownEvent).map((issue) => Number(issue.path[1]))
  )
  if (entries.size === 0) return { value: null, issues: result.error.issues }
  const timeline = isMap(known) && Array.isArray(known['timeline']) ? known['timeline'] : []
  const mended = timeline.map((entry: unknown, index) => {
    if (!entries.has(index) || !isMap(entry)) return entry
    const name = entry['event']
    const meant = typeof name === 'string' ? nearest(name, EVENT_NAMES) : null
    return { ...entry, event: meant ?? 'noted' }
  })
  const again = IncidentSchema.safeParse({ ...(isMap(known) ? known : {}), timeline: mended })
  const more = (again.error?.issues ?? []).filter(
    // A guess says nothing of which keys belong there.
    (issue) =>
      entries.has(Number(issue.path[1])) &&
      issue.path[0] === 'timeline' &&
      issue.code !== 'unrecognized_keys'
  )
  return { value: null, issues: [...result.error.issues, ...more] }
}

function isUnknownEvent(issue: Issue): boolean {
  return issue.code === 'invalid_union' && issue.path[0] === 'timeline' && issue.path[2] === 'event'
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
