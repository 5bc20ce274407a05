/** Words for the faults of a record: those of every file, and what only a timeline can get wrong. */
import { EVENT_NAMES, EventSchema } from '../model/events.ts'
import { type Incident, IncidentSchema } from '../model/incident.ts'
import { withoutExtensions } from './without-extensions.ts'
import type { ParseOutcome } from './parse-exactly.ts'
import { isFields } from './same-values.ts'
import { knownKeys } from './schema-keys.ts'
import { nearest } from '../model/suggest.ts'
import { describeIssue, type Issue, type Words } from './words.ts'

const REPORTED =
  'It goes into the timeline: `- at: 2026-11-21T03:12:00Z` and below it `event: reported`.'
const RESOLVED =
  'It goes into the timeline: an entry with `event: resolved` and the instant as `at`; `status` follows from it.'
const ASSESSED =
  'It goes into the timeline: an entry `event: assessed` with `impact` and `urgency`; `priority` follows from them.'
const SERVICES = 'Write it as `services: [login-api]`.'

/** Keys of cState, Statuspage exports, and the usual post-mortem templates → where their values go in a record. */
const KEYS_OF_OTHERS: ReadonlyMap<string, string> = new Map([
  ...[
    'date',
    'created',
    'createdat',
    'start',
    'startedat',
    'starttime',
    'reportedat',
    'opened',
  ].map((key) => [key, REPORTED] as const),
  ...[
    'resolved',
    'resolvedat',
    'resolvedwhen',
    'resolution',
    'end',
    'endedat',
    'endtime',
    'closedat',
    'fixed',
  ].map((key) => [key, RESOLVED] as const),
  ...['severity', 'sev', 'level', 'impactlevel'].map((key) => [key, ASSESSED] as const),
  ...['affected', 'affectedservices', 'component', 'components', 'systems'].map(
    (key) => [key, SERVICES] as const
  ),
  ['section', 'Write `kind: service` (a kind of the policy), or delete it.'],
  ['category', 'Write `kind: service` (a kind of the policy), or delete it.'],
  ['type', 'Write `kind: service` (a kind of the policy), or delete it.'],
  ['author', 'Write it as `by` of the entry `event: reported`.'],
  ['reporter', 'Write it as `by` of the entry `event: reported`.'],
  ['description', 'It goes below `## Summary` in the text.'],
  ['summary', 'It goes below `## Summary` in the text.'],
  [
    'rootcause',
    'It goes below `## Root cause` in the text; a word for grouping goes into `cause`.',
  ],
  [
    'actionitems',
    'They go below `## Follow-up` in the text: `- [ ] @owner what (due 2026-12-01)`.',
  ],
])

/** Describes an issue of a record. */
export function describeRecordIssue(issue: Issue, found: unknown, root: unknown): readonly Words[] {
  const words = describeIssue(issue, { schema: IncidentSchema, root, found, file: 'a record' })
  return words.map((one) => (one.rule === 'unknown-key' ? ofAnotherTool(ofAnotherEvent(one)) : one))
}

/** A key that other tools' incident files carry says where its value goes here. */
function ofAnotherTool(words: Words): Words {
  // Below the top the first key is one of ours, which none of theirs is.
  const key = String(words.keys[0])
  const hint = KEYS_OF_OTHERS.get(key.toLowerCase().replaceAll(/[-_]/g, ''))
  return hint === undefined ? words : { ...words, hint }
}

/** A key that stands on the wrong event says on which it may stand. */
function ofAnotherEvent(words: Words): Words {
  const [list, , last, ...below] = words.keys
  if (list !== 'timeline' || below.length > 0) return words
  const key = String(last)
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
export function validateIncident(value: unknown): ParseOutcome<Incident> {
  const known = withoutExtensions(value)
  const result = IncidentSchema.safeParse(known)
  if (result.success) return { value: result.data, issues: [] }
  const entries = new Set(
    result.error.issues.filter(isOfEvent).map((issue) => Number(issue.path[1]))
  )
  if (entries.size === 0) return { value: null, issues: result.error.issues }
  const timeline = isFields(known) && Array.isArray(known['timeline']) ? known['timeline'] : []
  const mended = timeline.map((entry: unknown, index) => {
    if (!entries.has(index) || !isFields(entry)) return entry
    const name = entry['event']
    const meant = typeof name === 'string' ? nearest(name, EVENT_NAMES) : null
    return { ...entry, event: meant ?? 'noted' }
  })
  const again = IncidentSchema.safeParse({ ...(isFields(known) ? known : {}), timeline: mended })
  const more = (again.error?.issues ?? []).filter(
    // A guess says nothing of which keys belong there.
    (issue) => entries.has(Number(issue.path[1])) && issue.code !== 'unrecognized_keys'
  )
  return { value: null, issues: [...result.error.issues, ...more] }
}

/** Only entries of a timeline have an event; what else is wrong with one is told twice, and shown once. */
function isOfEvent({ path }: Issue): boolean {
  return path[2] === 'event'
}
